import { valueCell } from '../../shared/core/model/cell';
import type { FaultBench } from '../../shared/host/testing/faults/fault-bench';
import type { FaultId } from '../../shared/host/testing/faults/fault-kinds';
import { STRUCK_CELL, STRUCK_SHEET, TYPED } from '../../shared/host/testing/faults/struck-plan';
import { HostError } from '../../shared/host/workbook-host';
import type { Desk } from '../browser/desk/desk';
import { createDesk } from '../browser/desk/desk';
import type { Grid } from '../browser/grid/grid';
import { connectHost } from '../browser/port/connect-host';
import type { HostPort } from '../browser/port/host-messages';
import { serveHost } from '../browser/port/serve-host';
import { newXlsx } from '../xlsx/new-xlsx';

/** The browser workbench at its worst: a grid that fails, a frame that is gone, a person who types meanwhile. */
export const portBench: FaultBench = {
  name: 'browser workbench',
  cannot: {
    busy: 'a tab works for one person',
    renamed: 'the grid renames no sheet',
    deleted: 'the grid deletes no sheet',
    protected: 'what the file protects is read with it',
    'disk full': 'the browser saves a download, beside the file',
  },
  isTold: (error) => error instanceof HostError && error.vi !== '',
  async open(snapshot) {
    const count: Count = { fault: undefined, at: Infinity, steps: 0 };
    const desk = await createDesk({
      file: newXlsx(snapshot),
      grid: failingGrid(count),
      today: () => snapshot.today,
      onChanged: () => undefined,
    });
    let leave: () => void = () => undefined;
    const left = new Promise<void>((resolve) => (leave = resolve));
    return {
      host: await connectHost(portTo(desk, count, leave)),
      watch(fault, at) {
        Object.assign(count, { fault, at, steps: 0 });
      },
      steps: () => count.steps,
      left: () => left,
      reopened() {
        count.fault = undefined;
        return connectHost(portTo(desk, count, leave));
      },
    };
  },
};

interface Count {
  fault: FaultId | undefined;
  at: number;
  steps: number;
}

const strikesNow = (count: Count): boolean => count.steps++ === count.at;

/** A grid that shows nothing; each of its calls may fail. */
function failingGrid(count: Count): Grid {
  const draw = (): void => {
    if (count.fault === 'error' && strikesNow(count)) throw new Error('the grid failed');
  };
  return {
    show: draw,
    refreshCells: draw,
    showMarks: draw,
    reveal: draw,
    selection: () => undefined,
    finishTyping: () => {
      draw();
      return Promise.resolve();
    },
    isTyping: () => false,
    contentAt: () => valueCell(null),
    setDark: () => undefined,
  };
}

/** The pane's end of a channel to the desk; messages that are lost are told to nobody. */
function portTo(desk: Desk, count: Count, leave: () => void): HostPort {
  const end = (): HostPort => ({ onmessage: null, postMessage: () => undefined });
  const [pane, server] = [end(), end()];
  pane.postMessage = (message) => {
    const isOver = count.fault === 'closed' && count.steps++ >= count.at;
    if (isOver) {
      leave();
      return;
    }
    const before = count.fault === 'co-author' && strikesNow(count) ? typeInto(desk) : Promise.resolve();
    void before.then(() => server.onmessage?.({ data: structuredClone(message) }));
  };
  server.postMessage = (message) => {
    if (count.fault === 'answer lost' && strikesNow(count)) {
      leave();
      return;
    }
    setImmediate(() => pane.onmessage?.({ data: structuredClone(message) }));
  };
  serveHost(server, desk.host);
  return pane;
}

async function typeInto(desk: Desk): Promise<void> {
  const { sheets } = await desk.host.snapshot({ kind: 'workbook' });
  const plan = sheets.find(({ name }) => name === STRUCK_SHEET);
  if (plan) await desk.writeEdits([{ sheet: plan.id, at: STRUCK_CELL, content: valueCell(TYPED) }]);
}

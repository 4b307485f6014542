import { MessageChannel } from 'node:worker_threads';

import { afterEach, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import { describeHostContract } from '../../../shared/host/testing/host-contract';
import { createMemoryHost } from '../../../shared/host/memory-host';
import { HostError } from '../../../shared/host/workbook-host';
import type { WorkbookHost } from '../../../shared/host/workbook-host';
import { connectHost } from './connect-host';
import type { HostPort } from './host-messages';
import { serveHost } from './serve-host';

const open: MessageChannel[] = [];
afterEach(() => {
  for (const { port1 } of open.splice(0)) port1.close();
});

function overPort(host: WorkbookHost): Promise<WorkbookHost> {
  const channel = new MessageChannel();
  open.push(channel);
  const connected = connectHost(channel.port1 as unknown as HostPort);
  serveHost(channel.port2 as unknown as HostPort, host);
  return connected;
}

describeHostContract('a host behind a message port', async (snapshot) => ({
  host: await overPort(createMemoryHost(snapshot)),
}));

const EMPTY = { sheets: [], today: '2026-03-02' as CalendarDate, dateSystem: 1900 } as const;

test('a fault of the host keeps its words on the way', async () => {
  const host = await overPort({
    ...createMemoryHost(EMPTY),
    reveal: () => Promise.reject(new HostError('busy', 'Đang bận.', 'Busy.')),
  });
  const place = { sheet: 'x', range: { top: 0, left: 0, bottom: 0, right: 0 } };
  const error: unknown = await host.reveal(place).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ name: 'HostError', code: 'busy', vi: 'Đang bận.' });
});

test('changes of the user reach the pane', async () => {
  const memory = createMemoryHost({
    ...EMPTY,
    sheets: [
      {
        id: 's',
        name: 's',
        origin: { row: 0, column: 0 },
        values: [['a']],
        formulas: [],
        displayed: [],
        merges: [],
        hiddenRows: [],
      },
    ],
  });
  const host = await overPort(memory);
  const changed = new Promise((resolve) => host.onChange?.(resolve));
  memory.edit(([sheet]) => sheet?.set({ row: 0, column: 0 }, { kind: 'value', value: 'b' }));
  expect(await changed).toEqual({ sheet: 's', rows: [{ first: 0, last: 0 }] });
});

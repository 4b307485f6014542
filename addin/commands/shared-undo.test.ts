import { expect, test } from '@jest/globals';

import { snapshotContents } from '../../shared/core/patch/sheet-contents';
import type { MemoryHost } from '../../shared/host/memory-host';
import { createMemoryHost } from '../../shared/host/memory-host';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { HostError } from '../../shared/host/workbook-host';
import { sessionJournal, watchUndoable } from '../../shared/pane/state/journal';
import { INITIAL_STATE } from '../../shared/pane/state/pane-state';
import { createStore } from '../../shared/pane/state/store';
import { undoAll } from '../../shared/pane/state/undo-change';
import { examplePlan } from '../testing/example-plan';
import { createCommandSession } from './command-session';

/** A workbook whose structure is protected: cells can be written, but no sheet can come. */
function lockedWorkbook() {
  const memory = createMemoryHost(examplePlan());
  const host: WorkbookHost = {
    ...memory,
    apply: (patch) =>
      patch.ops.some(({ kind }) => kind === 'put-sheet')
        ? Promise.reject(
            new HostError('protected', 'Sổ tính đang được bảo vệ.', 'The workbook is protected.'),
          )
        : memory.apply(patch),
  };
  return { memory, host };
}

const contents = (host: MemoryHost) => host.current().sheets.map(snapshotContents);

test('where the workbook takes no journal, the pane knows what the ribbon wrote and takes it back', async () => {
  const { memory, host } = lockedWorkbook();
  const before = contents(memory);
  const context = { host, store: createStore(INITIAL_STATE) };
  const told: boolean[] = [];
  watchUndoable(context, (isUndoable) => told.push(isUndoable));
  const ribbon = createCommandSession(host, () => '2026-03-02T08:00:00', sessionJournal(context));
  expect((await ribbon.run(({ fix }) => fix)).isDone).toBe(true);
  expect(contents(memory)).not.toEqual(before);
  expect(told).toEqual([false, true]);
  expect(await undoAll(context)).toBe(true);
  expect(contents(memory)).toEqual(before);
  expect(told).toEqual([false, true, false]);
  expect((await ribbon.undo()).isDone).toBe(false);
}, 60_000);

test('another ribbon command over the same pane takes it back too', async () => {
  const { memory, host } = lockedWorkbook();
  const before = contents(memory);
  const context = { host, store: createStore(INITIAL_STATE) };
  const journal = sessionJournal(context);
  await createCommandSession(host, () => '2026-03-02T08:00:00', journal).run(({ fix }) => fix);
  expect((await createCommandSession(host, () => '2026-03-02T08:00:01', journal).undo()).isDone).toBe(true);
  expect(contents(memory)).toEqual(before);
  expect(context.store.get()).toMatchObject({ journal: [], loose: [] });
}, 60_000);

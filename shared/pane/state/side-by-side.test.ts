import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../core/model/calendar-date';
import { valueCell } from '../../core/model/cell';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { snapshotFromText } from '../../core/table/snapshot-from-text';
import { createMemoryHost } from '../../host/memory-host';
import type { HostChange, WorkbookHost } from '../../host/workbook-host';
import { applyFixes } from './apply-fixes';
import { checkWorkbook } from './check-workbook';
import { chosenFixes } from './choose-fixes';
import type { PaneContext } from './pane-context';
import { INITIAL_STATE } from './pane-state';
import { createStore } from './store';
import { watchChanges } from './watch-changes';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tDự kiến kết quả',
  '1\tRà soát  thủ tục hành chính\tPhòng  Kinh tế\tTháng 6/2026\t01 báo cáo',
].join('\n');

/** A workbook whose answers wait until they are let through, and which tells of edits on demand. */
function slowHost() {
  const memory = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
  const waiting: { readonly pass: () => void; readonly fail: () => void }[] = [];
  const gate = { isClosed: false };
  const held = async <T>(answer: () => Promise<T>): Promise<T> => {
    const result = await answer();
    if (!gate.isClosed) return result;
    return new Promise((resolve, reject) => {
      waiting.push({
        pass: () => {
          resolve(result);
        },
        fail: () => {
          reject(new Error('the workbook is gone'));
        },
      });
    });
  };
  let listener: (change: HostChange) => void = () => undefined;
  const host: WorkbookHost = {
    ...memory,
    snapshot: (scope) => held(() => memory.snapshot(scope)),
    apply: (patch) => held(() => memory.apply(patch)),
    onChange: (one) => {
      listener = one;
      return () => undefined;
    },
  };
  const context: PaneContext = { host, store: createStore(INITIAL_STATE) };
  const tell = (change: Partial<HostChange> = {}): void => {
    listener({ sheet: 's1', rows: [{ first: 4, last: 4 }], ...change });
  };
  return { memory, context, gate, waiting, tell };
}

const someTurns = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 60);
  });

test('what a person types while the check runs is not in its findings, and that is told', async () => {
  const { memory, context, gate, waiting, tell } = slowHost();
  const stop = watchChanges(context);
  gate.isClosed = true;
  const checking = checkWorkbook(context);
  await someTurns();
  memory.edit(([sheet]) => sheet?.set({ row: 4, column: 3 }, valueCell('Tháng 13/2026')));
  tell();
  gate.isClosed = false;
  for (const { pass } of waiting.splice(0)) pass();
  expect(await checking).toBe(true);
  expect(context.store.get().outdated).toBe(true);
  await checkWorkbook(context);
  expect(context.store.get().outdated).toBe(false);
  stop();
});

test('what may be the tool’s own writing, told late, makes no check look old', async () => {
  const { context, gate, waiting, tell } = slowHost();
  const stop = watchChanges(context);
  gate.isClosed = true;
  const checking = checkWorkbook(context);
  await someTurns();
  tell({ mayBeOwn: true });
  for (const { pass } of waiting.splice(0)) pass();
  expect(await checking).toBe(true);
  expect(context.store.get().outdated).toBe(false);
  stop();
});

test('a check that is asked for while a change is written leaves it alone; the check behind the change tells all', async () => {
  const { context, gate, waiting } = slowHost();
  await checkWorkbook(context);
  const { result, choices } = context.store.get();
  gate.isClosed = true;
  const fixing = applyFixes(context, chosenFixes(result?.items ?? [], choices));
  while (waiting.length === 0) await someTurns();
  expect(await checkWorkbook(context)).toBe(false);
  expect(context.store.get()).toMatchObject({ busy: { work: 'apply' }, outdated: true });
  gate.isClosed = false;
  for (const { pass } of waiting.splice(0)) pass();
  expect(await fixing).toBe(true);
  const { result: checked, busy, outdated } = context.store.get();
  expect([busy, outdated]).toEqual([null, false]);
  expect(taskText(checked?.snapshot)).toBe('Rà soát thủ tục hành chính');
});

test('a check that was stopped for a newer one and then fails says nothing over it', async () => {
  const { context, gate, waiting } = slowHost();
  gate.isClosed = true;
  const older = checkWorkbook(context);
  while (waiting.length === 0) await someTurns();
  const newer = checkWorkbook(context);
  while (waiting.length === 1) await someTurns();
  waiting[0]?.fail();
  expect(await older).toBe(false);
  expect(context.store.get()).toMatchObject({ busy: { work: 'check' }, notice: null });
  gate.isClosed = false;
  waiting[1]?.pass();
  expect(await newer).toBe(true);
});

const taskText = (snapshot: WorkbookSnapshot | undefined): unknown => snapshot?.sheets[0]?.values[4]?.[1];

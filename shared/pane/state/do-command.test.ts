import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../core/model/calendar-date';
import type { Fix } from '../../core/model/finding';
import { valueCell } from '../../core/model/cell';
import { conflictMessage } from '../../core/patch/conflict-message';
import { JOURNAL_SHEET } from '../../core/store/journal-sheet';
import { snapshotFromText } from '../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../host/memory-host';
import { createMemoryHost } from '../../host/memory-host';
import { HostError } from '../../host/workbook-host';
import { applyFixes } from './apply-fixes';
import { checkWorkbook } from './check-workbook';
import { choosePlace, chosenFixes } from './choose-fixes';
import { clearJournal } from './clear-journal';
import type { PaneContext } from './pane-context';
import { INITIAL_STATE } from './pane-state';
import { createStore } from './store';
import { undoAll } from './undo-change';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
  '1\tRà soát  thủ tục hành chính\tPhòng  Kinh tế\tCông an phường\tTháng 6/2026\t01 báo cáo',
  '2\tTập huấn kỹ năng  số\tPhòng Kinh tế\tCông an phường\tTháng 7/2026\t02 lớp',
].join('\n');

async function open(): Promise<PaneContext & { readonly host: MemoryHost }> {
  const host = createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
  const context = { host, store: createStore(INITIAL_STATE) };
  await checkWorkbook(context);
  return context;
}
const chosen = ({ store }: PaneContext) => chosenFixes(store.get().result?.items ?? [], store.get().choices);
const at = (host: MemoryHost, row: number, column: number) => host.current().sheets[0]?.values[row]?.[column];

test('a conflict names the cell, writes nothing, keeps every choice, and the rest can be applied', async () => {
  const context = await open();
  const { host, store } = context;
  const [first] = store.get().result?.items ?? [];
  // why: loose spaces are one cause; the person leaves its first cell as it is
  store.set({ choices: choosePlace(new Map(), first!, 0, first!.finding.at, false) });
  const { choices, result } = store.get();
  const fixes = chosen(context);
  host.edit(([sheet]) => {
    sheet?.set({ row: 5, column: 1 }, valueCell('Người khác sửa'));
  });
  const before = host.current();
  expect(await applyFixes(context, fixes)).toBe(false);
  expect(host.current()).toEqual(before);
  const { refused } = store.get();
  expect(refused?.conflicts.map(({ message }) => message.vi)).toEqual([
    'Ô B6 đã được người khác sửa sau khi kiểm tra. Đề nghị kiểm tra lại rồi sửa.',
  ]);
  expect(store.get()).toMatchObject({ busy: null, notice: null, journal: [] });
  expect([store.get().choices, store.get().result]).toEqual([choices, result]);
  const steps = (all: readonly Fix[] = []) => all.flatMap(({ ops }) => ops);
  expect(steps(refused?.remaining)).toHaveLength(steps(fixes).length - 1);
  expect(await applyFixes(context, refused?.remaining ?? [])).toBe(true);
  expect(at(host, 5, 1)).toBe('Người khác sửa');
  expect(at(host, 4, 1)).toBe('Rà soát  thủ tục hành chính');
  expect(at(host, 4, 2)).toBe('Phòng Kinh tế');
  expect(store.get()).toMatchObject({ refused: null, notice: { kind: 'success' } });
});

test('a locked cell is left out and told, and all else is corrected', async () => {
  const context = await open();
  const { host, store } = context;
  const apply = host.apply.bind(host);
  host.apply = (patch) => {
    const locked = patch.ops.filter((op) => op.kind === 'set-cell' && op.at.row === 4 && op.at.column === 1);
    const conflicts = locked.map((op) => ({
      op,
      reason: 'protected' as const,
      message: conflictMessage(op, 'protected'),
    }));
    return conflicts.length > 0 ? Promise.resolve({ ok: false, conflicts }) : apply(patch);
  };
  expect(await applyFixes(context, chosen(context))).toBe(true);
  expect([at(host, 4, 1), at(host, 5, 1)]).toEqual(['Rà soát  thủ tục hành chính', 'Tập huấn kỹ năng số']);
  expect(store.get()).toMatchObject({ refused: null, notice: { kind: 'success' } });
  expect(store.get().notice?.text.vi).toContain('Ô B5 đang được bảo vệ');
});

test('a host that fails is quoted, and what was chosen stays', async () => {
  const context = await open();
  const { host, store } = context;
  const { result } = store.get();
  host.apply = () => Promise.reject(new HostError('busy', 'Excel đang bận.', 'Excel is busy.'));
  expect(await applyFixes(context, chosen(context))).toBe(false);
  expect(store.get()).toMatchObject({
    busy: null,
    notice: { kind: 'error', text: { vi: 'Excel đang bận.' } },
  });
  expect(store.get().result).toBe(result);
});

test('while something runs nothing else is written', async () => {
  const context = await open();
  const first = applyFixes(context, chosen(context));
  expect(await applyFixes(context, chosen(context))).toBe(false);
  expect(await undoAll(context)).toBe(false);
  expect(await first).toBe(true);
});

test('the list of changes can be cleared; the changes stay', async () => {
  const context = await open();
  await applyFixes(context, chosen(context));
  const corrected = at(context.host, 4, 1);
  expect(await clearJournal(context)).toBe(true);
  expect(context.host.current().sheets.map(({ name }) => name)).not.toContain(JOURNAL_SHEET);
  expect(context.store.get().journal).toEqual([]);
  expect(at(context.host, 4, 1)).toBe(corrected);
});

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../core/model/calendar-date';
import { valueCell } from '../../core/model/cell';
import { snapshotContents } from '../../core/patch/sheet-contents';
import { snapshotFromText } from '../../core/table/snapshot-from-text';
import type { MemoryHost } from '../../host/memory-host';
import { createMemoryHost } from '../../host/memory-host';
import { buildPlan } from '../testing/build-plan';
import { applyFixes } from './apply-fixes';
import { checkWorkbook } from './check-workbook';
import { chosenFixes } from './choose-fixes';
import { loadJournal } from './journal';
import type { PaneContext } from './pane-context';
import { INITIAL_STATE } from './pane-state';
import { createStore } from './store';
import { undoAll, undoChange, undoRest } from './undo-change';

const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
  '1\tRà soát  thủ tục hành chính\tPhòng  Kinh tế\tCông an phường\tTháng 6/2026\t01 báo cáo',
  '2\tTập huấn kỹ năng  số\tPhòng Kinh tế\tCông an phường\tTháng 7/2026\t02 lớp',
].join('\n');

const open = (): MemoryHost =>
  createMemoryHost(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));
const session = (host: MemoryHost): PaneContext => ({ host, store: createStore(INITIAL_STATE) });
const sheets = (host: MemoryHost) =>
  host.current().sheets.map((sheet) => ({ name: sheet.name, cells: snapshotContents(sheet) }));

async function fix(context: PaneContext): Promise<void> {
  await checkWorkbook(context);
  const { result, choices } = context.store.get();
  expect(await applyFixes(context, chosenFixes(result?.items ?? [], choices))).toBe(true);
}

async function build(context: PaneContext): Promise<void> {
  expect(await buildPlan(context, true)).toBe(true);
}

test('what was applied and built is shown after reopening and taken back as if it had never been', async () => {
  const host = open();
  const first = session(host);
  await fix(first);
  await build(first);
  const reopened = createMemoryHost(host.current());
  const second = session(reopened);
  await loadJournal(second);
  expect(second.store.get().journal.map(({ isKept }) => isKept)).toEqual([true, true]);
  expect(await undoAll(second)).toBe(true);
  expect(sheets(reopened)).toEqual(sheets(open()));
  expect(second.store.get()).toMatchObject({ journal: [], notice: { kind: 'success' } });
});

test('a sheet that was built again gets the contents of the build before', async () => {
  const host = open();
  const first = session(host);
  await checkWorkbook(first);
  await build(first);
  const builtSheets = (at: MemoryHost) =>
    sheets(at).filter(({ name }) => name === 'Bảng chuẩn' || name === 'Tổng hợp');
  const built = builtSheets(host);
  await fix(first);
  // why: safe fixes are in the build already; only what a person writes anew makes it another
  host.edit(([sheet]) => {
    sheet?.set({ row: 5, column: 5 }, valueCell('09 báo cáo'));
  });
  await checkWorkbook(first);
  await build(first);
  expect(builtSheets(host)).not.toEqual(built);
  const second = session(createMemoryHost(host.current()));
  await loadJournal(second);
  const [, fixed, rebuilt] = second.store.get().journal;
  expect(await undoChange(second, rebuilt?.id ?? '')).toBe(true);
  expect(await undoChange(second, fixed?.id ?? '')).toBe(true);
  expect(builtSheets(second.host as MemoryHost)).toEqual(built);
});

test('a cell that somebody changed since is told, everything stays, and the others can still be undone', async () => {
  const host = open();
  const context = session(host);
  await fix(context);
  host.edit(([sheet]) => {
    sheet?.set({ row: 5, column: 1 }, valueCell('Người khác sửa'));
  });
  const before = sheets(host);
  const later = session(createMemoryHost(host.current()));
  for (const { host: at, store } of [context, later]) {
    await loadJournal({ host: at, store });
    const [entry] = store.get().journal;
    expect(await undoChange({ host: at, store }, entry?.id ?? '')).toBe(false);
    expect(store.get().refused?.conflicts[0]?.message.vi).toContain('Ô B6 đã được người khác sửa');
    expect(sheets(at as MemoryHost)).toEqual(before);
    expect(store.get().journal).toHaveLength(1);
  }
});

test('of a change that was broken off, or written over since, the rest is taken back on request', async () => {
  const host = open();
  const original = sheets(host)[0]?.cells;
  await fix(session(host));
  const typed = valueCell('Người khác sửa');
  host.edit(([sheet]) => {
    sheet?.set({ row: 5, column: 1 }, typed);
    // why: a tab that closes between two requests leaves cells as they were
    sheet?.set({ row: 4, column: 2 }, valueCell('Phòng  Kinh tế'));
  });
  const later = session(createMemoryHost(host.current()));
  await loadJournal(later);
  const [entry] = later.store.get().journal;
  expect(await undoChange(later, entry?.id ?? '')).toBe(false);
  expect(later.store.get().refused?.entry).toBe(entry?.id);
  expect(await undoRest(later, entry?.id ?? '')).toBe(true);
  expect(later.store.get()).toMatchObject({ journal: [], refused: null });
  expect(later.store.get().notice?.text.vi).toContain('các ô khác giữ nguyên');
  const now = sheets(later.host as MemoryHost)[0]?.cells;
  const left = original?.map((cell) =>
    cell.row === 5 && cell.column === 1 ? { ...cell, content: typed } : cell,
  );
  expect(now).toEqual(left);
});

test('an entry that another window took back is said to be gone', async () => {
  const host = open();
  const context = session(host);
  await fix(context);
  const [entry] = context.store.get().journal;
  expect(await undoAll(session(host))).toBe(true);
  expect(await undoChange(context, entry?.id ?? '')).toBe(false);
  expect(context.store.get()).toMatchObject({ notice: { kind: 'info' } });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { applyJournaled } from '../../host/apply-journaled';
import type { MemoryHost } from '../../host/memory-host';
import { createMemoryHost } from '../../host/memory-host';
import type { CalendarDate } from '../model/calendar-date';
import type { CellContent } from '../model/cell';
import { formulaCell, valueCell } from '../model/cell';
import type { PatchOp } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import { snapshotContents } from '../patch/sheet-contents';
import { snapshotFromText } from '../table/snapshot-from-text';
import { JournalLimit } from './add-journal-entry';
import { entriesToUndo } from './entries-to-undo';
import { JOURNAL_SHEET, readJournal } from './journal-sheet';
import { planUndo } from './plan-undo';

const ROWS = ['Nội dung\tThời gian', 'Tập huấn kỹ năng số\ttháng 13/2026', 'Rà soát thủ tục\tquý I', '\t'];
const open = (): MemoryHost =>
  createMemoryHost(snapshotFromText(ROWS.join('\n'), { today: '2026-03-02' as CalendarDate }));
const sheetId = open().current().sheets[0]?.id ?? '';

const setCell = (row: number, before: CellContent, after: CellContent): PatchOp => ({
  kind: 'set-cell',
  sheet: sheetId,
  at: { row, column: 1 },
  before,
  after,
});
const FIX = setCell(1, valueCell('tháng 13/2026'), valueCell('tháng 12/2026'));
const draft = (name: string, ...texts: readonly string[]): SheetDraft => ({
  name,
  columnWidths: [],
  rows: texts.map((text) => ({
    cells: [{ content: text.startsWith('=') ? formulaCell(text) : valueCell(text) }],
  })),
  styles: {},
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

let clock = 0;
async function apply(host: MemoryHost, ...ops: readonly PatchOp[]): Promise<void> {
  const label = { vi: `Bước ${String(++clock)}`, en: `Step ${String(clock)}` };
  const time = `2026-03-02T08:00:${String(clock).padStart(2, '0')}`;
  const result = await applyJournaled(host, { version: 1, label, ops }, { snapshot: host.current(), time });
  expect(result.ok).toBe(true);
}

/** Takes the newest `count` entries back from what the workbook alone keeps. */
async function undo(host: MemoryHost, count = 1): Promise<boolean> {
  const entries = [...readJournal(host.current())].reverse().slice(0, count);
  const plan = planUndo(host.current(), entries);
  return plan.ok && (await host.apply(plan.patch)).ok;
}

const contents = (host: MemoryHost) =>
  host
    .current()
    .sheets.map((sheet) => ({ name: sheet.name, cells: snapshotContents(sheet), merges: sheet.merges }));

describe('a journal in the workbook', () => {
  test('tells each change and takes it back after reopening, and leaves no trace when all are taken back', async () => {
    const host = open();
    await apply(host, FIX, setCell(2, valueCell('quý I'), formulaCell('=A1')));
    const reopened = createMemoryHost(host.current());
    expect(readJournal(reopened.current())).toMatchObject([{ size: 2, isKept: true, moved: [] }]);
    expect(await undo(reopened)).toBe(true);
    expect(contents(reopened)).toEqual(contents(open()));
  });

  test('takes back rows, merged cells, sheets that were made and sheets that were written again', async () => {
    const host = open();
    const range = { top: 1, left: 0, bottom: 1, right: 1 };
    await apply(host, { kind: 'merge', sheet: sheetId, range });
    await apply(host, { kind: 'insert-rows', sheet: sheetId, row: 1, rows: [{ cells: [] }] });
    await apply(host, { kind: 'put-sheet', name: 'Mới', before: null, after: draft('Mới', 'a', '=A1', 'c') });
    const before = host.current().sheets.find(({ name }) => name === 'Mới');
    const made = contents(host);
    await apply(host, {
      kind: 'put-sheet',
      name: 'Mới',
      before: before ? snapshotContents(before) : [],
      after: draft('Mới', 'b', '=A2'),
    });
    const reopened = createMemoryHost(host.current());
    expect(await undo(reopened)).toBe(true);
    const user = (all: ReturnType<typeof contents>) => all.filter(({ name }) => name !== JOURNAL_SHEET);
    expect(user(contents(reopened))).toEqual(user(made));
    expect(await undo(reopened, 3)).toBe(true);
    expect(contents(reopened)).toEqual(contents(open()));
  });

  test('does not overwrite what somebody changed since', async () => {
    const host = open();
    await apply(host, FIX);
    host.edit(([sheet]) => {
      sheet?.set({ row: 1, column: 1 }, valueCell('tháng 11/2026'));
    });
    const plan = planUndo(host.current(), readJournal(host.current()));
    expect(plan).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed', found: valueCell('tháng 11/2026') }],
    });
    expect(readJournal(host.current())).toHaveLength(1);
  });

  test('of a change that was broken off, what was written is taken back and the rest stays', async () => {
    const host = open();
    await apply(host, FIX, setCell(2, valueCell('quý I'), valueCell('Quý I/2026')));
    host.edit(([sheet]) => {
      sheet?.set({ row: 2, column: 1 }, valueCell('quý I'));
    });
    const plan = planUndo(host.current(), readJournal(host.current()), new Map(), 'leave');
    expect(plan.ok && (await host.apply(plan.patch)).ok).toBe(true);
    expect(contents(host)).toEqual(contents(open()));
  });

  test('of rows that were to be removed, those that still stand are not given back twice', async () => {
    const remove = (row: number, text: string): PatchOp => ({
      kind: 'delete-rows',
      sheet: sheetId,
      row,
      rows: [{ cells: [{ column: 0, content: valueCell(text) }] }],
    });
    const table = 'a\nb\nc\nd';
    const rows = createMemoryHost(snapshotFromText(table, { today: '2026-03-02' as CalendarDate }));
    await apply(rows, remove(2, 'c'), remove(1, 'b'));
    rows.edit(([sheet]) => {
      sheet?.insertRows(1, [{ cells: [{ column: 0, content: valueCell('b') }] }]);
    });
    const plan = planUndo(rows.current(), readJournal(rows.current()), new Map(), 'leave');
    expect(plan.ok && (await rows.apply(plan.patch)).ok).toBe(true);
    expect(rows.current().sheets[0]?.values.map(([text]) => text)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each([
    ['empty', []],
    ['partly filled', ['Nội dung']],
    ['whole', ['Nội dung', 'Thời gian']],
  ])('an undo that ended when its row stood %s goes on from there', async (_, present) => {
    const header = ['Nội dung', 'Thời gian'].map((text, column) => ({ column, content: valueCell(text) }));
    const start = (): MemoryHost =>
      createMemoryHost(
        snapshotFromText('a\t1\nNội dung\tThời gian\nb\tquý I', { today: '2026-03-02' as CalendarDate }),
      );
    const host = start();
    const at = { row: 2, column: 1 };
    const fix = { kind: 'set-cell', sheet: sheetId, at, before: valueCell('quý I') } as const;
    await apply(
      host,
      { ...fix, after: valueCell('Quý I/2026') },
      { kind: 'delete-rows', sheet: sheetId, row: 1, rows: [{ cells: header }] },
    );
    host.edit(([sheet]) => {
      sheet?.insertRows(1, [{ cells: header.slice(0, present.length) }]);
    });
    const plan = planUndo(host.current(), readJournal(host.current()), new Map(), 'leave');
    expect(plan.ok && (await host.apply(plan.patch)).ok).toBe(true);
    expect(contents(host)).toEqual(contents(start()));
  });

  test('an older change goes alone, or after those that moved its rows', async () => {
    const host = open();
    await apply(host, FIX);
    await apply(host, setCell(2, valueCell('quý I'), valueCell('Quý I/2026')));
    const [first] = readJournal(host.current());
    expect(entriesToUndo(readJournal(host.current()), first?.id ?? '')).toEqual([first]);
    await apply(host, { kind: 'insert-rows', sheet: sheetId, row: 0, rows: [{ cells: [] }] });
    const all = entriesToUndo(readJournal(host.current()), first?.id ?? '');
    expect(all).toHaveLength(3);
    expect(await undo(host, 3)).toBe(true);
    expect(contents(host)).toEqual(contents(open()));
  });

  test('finds a sheet by its name when the host has other ids', async () => {
    const host = open();
    await apply(host, FIX);
    const sheets = host.current().sheets.map((sheet, index) => ({ ...sheet, id: `rId${String(index)}` }));
    const elsewhere = createMemoryHost({ ...host.current(), sheets });
    expect(await undo(elsewhere)).toBe(true);
    expect(contents(elsewhere)).toEqual(contents(open()));
  });
});

describe('the bounds of the journal', () => {
  test('the oldest entries make room and are told', async () => {
    const host = open();
    for (let count = 0; count <= JournalLimit.entries; count++)
      await apply(host, setCell(3, valueCell(count === 0 ? null : count - 1), valueCell(count)));
    const journal = readJournal(host.current());
    expect(journal).toHaveLength(JournalLimit.entries);
    expect(await undo(host, JournalLimit.entries)).toBe(true);
    expect(host.current().sheets.some(({ name }) => name === JOURNAL_SHEET)).toBe(false);
  });

  test('a change too long to be kept is told as such, and no cell is longer than a host takes', async () => {
    const host = open();
    const long = valueCell('😀'.repeat(JournalLimit.characters / 8));
    const tooLong = valueCell('y'.repeat(JournalLimit.characters));
    await apply(host, setCell(3, valueCell(null), long));
    await apply(host, setCell(3, long, tooLong));
    await apply(host, setCell(3, tooLong, valueCell('z')));
    expect(readJournal(host.current()).map(({ isKept }) => isKept)).toEqual([true, true, false]);
    const journal = host.current().sheets.find(({ name }) => name === JOURNAL_SHEET);
    const texts = (journal?.values ?? []).flat().map((value) => String(value ?? ''));
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(20_000);
    expect(texts.filter((text) => /\p{Cs}/u.test(text))).toEqual([]);
    expect(planUndo(host.current(), readJournal(host.current()).slice(2))).toMatchObject({
      ok: false,
      conflicts: [],
    });
  });
});

test('a change by a menu that knows no English is named in Vietnamese', async () => {
  const host = open();
  const patch = { version: 1 as const, label: { vi: 'Sửa an toàn', en: '' }, ops: [FIX] };
  await applyJournaled(host, patch, { snapshot: host.current(), time: '2026-03-02T08:00:00' });
  expect(readJournal(host.current())[0]?.label).toEqual({ vi: 'Sửa an toàn', en: 'Sửa an toàn' });
});

test('rows that people wrote or broke are passed over', async () => {
  const host = open();
  await apply(host, FIX);
  host.edit((sheets) => {
    const journal = sheets.find(({ name }) => name === JOURNAL_SHEET);
    journal?.set({ row: 5, column: 0 }, valueCell('{"id":1}'));
    journal?.set({ row: 6, column: 0 }, valueCell('ghi chú'));
    journal?.set({ row: 1, column: 1 }, valueCell('|[{"kind":"remove","sheet":"Kế hoạch","whole":""}]'));
  });
  expect(readJournal(host.current())).toEqual([]);
});

test('whatever texts change, the kept inverse gives them back', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('=A1', "'x", '1/3', '', 'ệ'.repeat(40)),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (from, to) => {
      const host = open();
      await host.apply({
        version: 1,
        label: { vi: '', en: '' },
        ops: [setCell(3, valueCell(null), valueCell(from))],
      });
      const before = contents(host);
      await apply(host, setCell(3, valueCell(from), valueCell(to)));
      expect(await undo(createMemoryHost(host.current()))).toBe(true);
      expect(await undo(host)).toBe(true);
      expect(contents(host)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});

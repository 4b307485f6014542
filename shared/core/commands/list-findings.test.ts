import { describe, expect, test } from '@jest/globals';

import { analyse } from '../analyse';
import type { CalendarDate } from '../model/calendar-date';
import { valueCell } from '../model/cell';
import type { PatchOp } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { rulePages } from '../rules/rule-pages';
import { isOwnSheet } from '../store/own-sheets';
import { snapshotFromText } from '../table/snapshot-from-text';
import { listFindings } from './list-findings';

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành';
const ROWS = ['1\tRà soát hồ sơ\t\tQuý I/2026', '2\tTập huấn công chức\tPhòng Nội vụ\t31/02/2026'];
const plan = (rows: readonly string[]): WorkbookSnapshot =>
  snapshotFromText(['KẾ HOẠCH', 'Cải cách hành chính năm 2026', HEADER, ...rows].join('\n'), {
    today: '2026-03-02' as CalendarDate,
    name: "Kế hoạch 'A'",
  });

const listed = (snapshot: WorkbookSnapshot) => listFindings(snapshot, analyse(snapshot), rulePages);

function done(snapshot: WorkbookSnapshot, ops: readonly PatchOp[]) {
  const outcome = applyPatch(snapshot, { version: 1, label: { vi: 'Thử', en: 'Try' }, ops });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts));
  return outcome;
}

const sheetOf = ({ sheets }: WorkbookSnapshot, name = 'Kết quả kiểm tra') =>
  sheets.find((sheet) => sheet.name === name)?.values ?? [];

/** The rows of the list: those with a number. */
const rowsOf = (snapshot: WorkbookSnapshot) =>
  sheetOf(snapshot).filter(([number]) => typeof number === 'number');

/** Ticks the first finding whose text has these words. */
function ticked(snapshot: WorkbookSnapshot, words: string): WorkbookSnapshot {
  const values = sheetOf(snapshot);
  const row = values.findIndex((cells) => String(cells[3]).includes(words));
  const sheet = snapshot.sheets.find(({ name }) => name === 'Kết quả kiểm tra')?.id ?? '';
  const set = (column: number, text: string): PatchOp => ({
    kind: 'set-cell',
    sheet,
    at: { row, column },
    before: valueCell(null),
    after: valueCell(text),
  });
  return done(snapshot, [set(6, 'x'), set(7, 'đã hỏi phòng')]).workbook;
}

describe('the sheet of findings', () => {
  test('says where, what, why and how, a row a finding', () => {
    const snapshot = plan(ROWS);
    const { patch, shown } = listed(snapshot);
    const { workbook } = done(snapshot, patch.ops);
    const { findings } = analyse(snapshot);
    const rows = rowsOf(workbook);
    expect(shown).toBe('Kết quả kiểm tra');
    expect(rows.map((row) => row[3])).toEqual(findings.map(({ message }) => message.vi));
    for (const row of rows) {
      expect(String(row[4]).length).toBeGreaterThan(10);
      expect(String(row[5]).length).toBeGreaterThan(10);
    }
  });

  test('leads to the cell by a link that a quote in the sheet’s name does not break', () => {
    const [op] = listed(plan(ROWS)).patch.ops;
    if (op?.kind !== 'put-sheet' || op.after === null) throw new Error('no sheet');
    const links = op.after.rows.flatMap(({ cells }) => {
      const content = cells[1]?.content;
      return content?.kind === 'formula' ? [content.formula] : [];
    });
    expect(links).toContain("=HYPERLINK(\"#'Kế hoạch ''A'''!C4\",\"C4\")");
  });

  test('is the tool’s own: it is no part of the plan, and is taken back whole', () => {
    const snapshot = plan(ROWS);
    const { workbook, inverse } = done(snapshot, listed(snapshot).patch.ops);
    const made = workbook.sheets.find(({ name }) => name === 'Kết quả kiểm tra');
    expect(made && isOwnSheet(made, workbook)).toBe(true);
    expect(analyse(workbook).findings).toEqual(analyse(snapshot).findings);
    expect(done(workbook, inverse.ops).workbook.sheets).toEqual(snapshot.sheets);
    expect(listed(workbook).patch.ops).toEqual([]);
  });

  test('keeps what was ticked with its finding when rows move', () => {
    const first = plan(ROWS);
    const answered = ticked(done(first, listed(first).patch.ops).workbook, '31/02');
    const moved = plan(['1\tHọp giao ban\tPhòng Nội vụ\tQuý I/2026', ...ROWS]);
    const now = { ...answered, sheets: [...moved.sheets, ...answered.sheets.slice(1)] };
    const again = done(now, listed(now).patch.ops).workbook;
    const answers = rowsOf(again).filter((row) => row[6] !== null || row[7] !== null);
    expect(answers.map((row) => [String(row[3]).includes('31/02'), row[6], row[7]])).toEqual([
      [true, 'x', 'đã hỏi phòng'],
    ]);
  });

  test('stands beside a person’s sheet of that name', () => {
    const snapshot = plan(ROWS);
    const own = {
      ...plan([]).sheets[0],
      id: 'own',
      name: 'Kết quả kiểm tra',
    } as WorkbookSnapshot['sheets'][0];
    const both = { ...snapshot, sheets: [...snapshot.sheets, own] };
    const { workbook } = done(both, listed(both).patch.ops);
    expect(workbook.sheets.map(({ name }) => name)).toContain('Kết quả kiểm tra (2)');
    expect(workbook.sheets.find(({ id }) => id === 'own')).toEqual(own);
  });

  test('writes what stands in a plan as text, never as a formula', () => {
    const snapshot = plan(['1\t=HYPERLINK("http://x.example","y")\tPhòng Nội vụ\t=1+1']);
    const [op] = listed(snapshot).patch.ops;
    if (op?.kind !== 'put-sheet' || op.after === null) throw new Error('no sheet');
    const formulas = op.after.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.content.kind === 'formula' ? [cell.content.formula] : [])),
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas)
      expect(formula).toMatch(/^=HYPERLINK\("#'Kế hoạch ''A'''!\w+","[^"]*"\)$/u);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { build } from '../../commands/build';
import type { CalendarDate } from '../../model/calendar-date';
import { EMPTY_CELL, valueCell } from '../../model/cell';
import type { WorkbookPatch } from '../../model/patch';
import type { SheetView } from '../../model/sheet-view';
import { sheetView } from '../../model/sheet-view';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { applyPatch } from '../../patch/apply-patch';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { runToEnd } from '../../work/slices';

const SHEET = 'Lịch báo cáo';
const QUARTERLY = '- Phòng Kinh tế báo cáo Ủy ban nhân dân tỉnh hằng quý, trước ngày 20 của tháng cuối quý.';

const plan = (...reports: readonly string[]): WorkbookSnapshot =>
  snapshotFromText(
    [
      'KẾ HOẠCH',
      'Trồng cây xanh năm 2026',
      'I. MỤC ĐÍCH',
      'Phủ xanh đất trống.',
      'II. NHIỆM VỤ',
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
      '1\tTrồng cây\tPhòng Kinh tế\tQuý III/2026',
      '',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Chế độ báo cáo',
      ...reports,
    ].join('\n'),
    { today: '2026-03-02' as CalendarDate, name: 'Kế hoạch' },
  );

function after(snapshot: WorkbookSnapshot, patch: WorkbookPatch): WorkbookSnapshot {
  const outcome = applyPatch(snapshot, patch);
  if (!outcome.ok) throw new Error(outcome.conflicts[0]?.message.en);
  return outcome.workbook;
}

const built = (snapshot: WorkbookSnapshot) => after(snapshot, runToEnd(build(snapshot)).patch);

function calendarOf({ sheets }: WorkbookSnapshot, name = SHEET): SheetView {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error('no calendar');
  return sheetView(found);
}

/** The plan's own sheets as another text, with all that was built of the plan before. */
const withPlan = (book: WorkbookSnapshot, text: WorkbookSnapshot): WorkbookSnapshot => ({
  ...book,
  sheets: [...text.sheets, ...book.sheets.slice(text.sheets.length)],
});

function typed(book: WorkbookSnapshot, row: number, column: number, text: string): WorkbookSnapshot {
  const view = calendarOf(book);
  return after(book, {
    version: 1,
    label: { vi: 'Gõ', en: 'Type' },
    ops: [
      {
        kind: 'set-cell',
        sheet: view.id,
        at: { row, column },
        before: view.contentAt(row, column),
        after: text === '' ? EMPTY_CELL : valueCell(text),
      },
    ],
  });
}

const rowsOf = (view: SheetView, columns: readonly number[]) =>
  Array.from({ length: view.bottom }, (_, row) =>
    columns.map((column) => view.textAt(row, column)).join(' | '),
  );

describe('the calendar of a plan', () => {
  test('stands beside the other sheets, with the sentence of each report', () => {
    const outcome = runToEnd(build(plan(QUARTERLY), { shown: 'calendar' }));
    expect(outcome).toMatchObject({ names: ['Bảng chuẩn', 'Tổng hợp', SHEET], shown: SHEET });
    const view = calendarOf(after(plan(QUARTERLY), outcome.patch));
    const rows = rowsOf(view, [0, 1, 2, 4]);
    expect(rows.slice(3, 7)).toEqual([
      '1 | Báo cáo quý I/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh',
      '2 | Báo cáo quý II/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh',
      '3 | Báo cáo quý III/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh',
      '4 | Báo cáo quý IV/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh',
    ]);
    expect(view.textAt(3, 10)).toMatch(/^“- Phòng Kinh tế báo cáo .*”$/u);
  });

  test('is left out where the plan asks for no report, and whoever asks for it is told so', () => {
    const outcome = runToEnd(build(plan('- Phòng Kinh tế trồng cây.'), { shown: 'calendar' }));
    expect(outcome).toMatchObject({ isDone: true, names: ['Bảng chuẩn', 'Tổng hợp'] });
    expect(outcome.shown).toBeUndefined();
    expect(outcome.message.vi).toMatch(/^Kế hoạch chưa có nội dung để lập trang “Lịch báo cáo”\. Đã lập/u);
  });

  test('names the sheet where several ask for reports', () => {
    const annex = plan('- Công an xã báo cáo Ủy ban nhân dân xã hằng năm.').sheets.map((sheet) => ({
      ...sheet,
      id: 'b',
      name: 'Phụ lục',
    }));
    const book = { ...plan(QUARTERLY), sheets: [...plan(QUARTERLY).sheets, ...annex] };
    const rows = rowsOf(calendarOf(built(book)), [1, 10]).join('\n');
    expect(rows).toContain('Báo cáo quý I/2026 | Trang “Kế hoạch”: “- Phòng Kinh tế');
    expect(rows).toContain('Báo cáo năm 2026 | Trang “Phụ lục”: “- Công an xã');
  });

  test('says that there is nothing any more, once the plan asks for no report', () => {
    const view = calendarOf(built(withPlan(built(plan(QUARTERLY)), plan('- Phòng Kinh tế trồng cây.'))));
    expect(rowsOf(view, [0]).join('\n')).toContain('hiện không nêu chế độ báo cáo nào');
    expect(rowsOf(view, [1]).join('\n')).not.toContain('quý');
  });

  test('a sheet of that name that a person made is left alone', () => {
    const own = snapshotFromText('Lịch của tôi', { today: '2026-03-02' as CalendarDate, name: SHEET });
    const book = { ...plan(QUARTERLY), sheets: [...plan(QUARTERLY).sheets, ...own.sheets] };
    const made = built(book);
    expect(made.sheets[1]).toEqual(own.sheets[0]);
    expect(rowsOf(calendarOf(made, `${SHEET} (2)`), [1])[3]).toBe('Báo cáo quý I/2026');
  });

  test('no text of the plan becomes a formula', () => {
    const made = built(plan('- =CMD|A!1 báo cáo Ủy ban nhân dân tỉnh hằng quý theo =HYPERLINK("http://a").'));
    expect(made.sheets.find(({ name }) => name === SHEET)?.formulas).toEqual([]);
  });
});

describe('a calendar that is made again', () => {
  test('changes nothing while plan and sheet are as they were', () => {
    expect(runToEnd(build(built(plan(QUARTERLY)))).patch.ops).toEqual([]);
  });

  test('keeps the row of a report that another one comes before', () => {
    const noted = typed(built(plan(QUARTERLY)), 4, 9, 'Gửi qua trục liên thông');
    const monthly = '- Công an xã báo cáo Ủy ban nhân dân xã hằng tháng, trước ngày 15 hằng tháng.';
    const rows = rowsOf(calendarOf(built(withPlan(noted, plan(monthly, QUARTERLY)))), [1, 9]);
    expect(rows).toContain('Báo cáo quý II/2026 | Gửi qua trục liên thông');
    expect(rows.filter((row) => row.endsWith('Gửi qua trục liên thông'))).toHaveLength(1);
  });

  test('whatever a person types anywhere on it stands there after the next build, or below the list', () => {
    const book = built(plan(QUARTERLY));
    const { bottom } = calendarOf(book);
    const anyPlan = fc.constantFrom(
      plan(QUARTERLY),
      plan('- Phòng Kinh tế báo cáo Ủy ban nhân dân tỉnh 6 tháng và năm.'),
      plan(),
    );
    fc.assert(
      fc.property(fc.nat({ max: bottom + 2 }), fc.nat({ max: 10 }), anyPlan, (row, column, next) => {
        const mine = 'Tôi đã ghi ở đây';
        const again = built(withPlan(typed(book, row, column, mine), next));
        const view = calendarOf(again);
        const texts = rowsOf(view, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]).join('\n');
        expect(texts).toContain(mine);
        expect(runToEnd(build(again)).patch.ops).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

test('prints on A4, like all that an office prints', () => {
  const { patch } = runToEnd(build(plan(QUARTERLY)));
  const put = patch.ops.find((op) => op.kind === 'put-sheet' && op.name === SHEET);
  const draft = put?.kind === 'put-sheet' ? put.after : null;
  expect(draft?.print).toMatchObject({ paper: 'A4', orientation: 'landscape', fitToWidth: true });
  // why: 252 millimetres hold 136 characters of 13 points; more are printed smaller, ten points at the least
  const printed = (draft?.columnWidths ?? []).slice(0, (draft?.print?.area?.right ?? 0) + 1);
  const total = printed.reduce((sum, width) => sum + width, 0);
  expect((13 * 136) / total).toBeGreaterThanOrEqual(10);
});

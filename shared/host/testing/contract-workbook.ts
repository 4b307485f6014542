import type { CalendarDate } from '../../core/model/calendar-date';
import type { CellValue } from '../../core/model/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/model/snapshot';

/** The plan sheet of the contract's workbook. */
export const PLAN = 'Kế hoạch';
/** A second sheet that looks at the first. */
export const OTHER = 'Đơn vị';

const ROWS: readonly (readonly CellValue[])[] = [
  ['KẾ HOẠCH NĂM 2026'],
  ['STT', 'Nội dung', 'Chủ trì', 'Số lượng'],
  [1, 'Rà soát thủ tục', 'Văn phòng', 3],
  ['STT', 'Nội dung', 'Chủ trì', 'Số lượng'],
  ['02', '=1+1', '1/3', 4],
  [null, null, null, null],
  ['00123', '  có khoảng trắng  ', 'dòng 1\ndòng 2', 5],
  [true, '#N/A', "'nháy", null],
];

const sheetOf = (name: string, values: SheetSnapshot['values']): SheetSnapshot => ({
  id: name,
  name,
  origin: { row: 0, column: 0 },
  values,
  formulas: [],
  displayed: [],
  merges: [],
  hiddenRows: [],
});

/** The workbook that every host is tried on: text that looks like something else, a formula on each sheet. */
export function contractWorkbook(): WorkbookSnapshot {
  const plan = sheetOf(
    PLAN,
    ROWS.map((row, index) => (index === 7 ? [...row.slice(0, 3), 12] : row)),
  );
  return {
    sheets: [
      {
        ...plan,
        formulas: [{ row: 7, column: 3, formula: '=SUM(D3:D7)' }],
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      },
      { ...sheetOf(OTHER, [['Văn phòng', 3]]), formulas: [{ row: 0, column: 1, formula: `='${PLAN}'!D3` }] },
    ],
    today: '2026-03-02' as CalendarDate,
    dateSystem: 1900,
  };
}

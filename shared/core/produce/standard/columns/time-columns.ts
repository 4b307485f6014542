import type { CellValue } from '../../../model/cell';
import { DEADLINE_WORD } from '../../outline/deadline';
import { cellInAnyRow, formulaText } from '../../sheet/sheet-formula';
import { dayFormulas } from '../day-formula';
import type { StandardTask, WrittenTimes } from '../standard-task';
import type { FormulaPlace, StandardColumn } from './column';
import { HIDDEN } from './hidden';
import { sameForEqualTimes } from './row-formula';

export type TimeColumnId = 'from' | 'to' | 'kind';

/** Hidden columns with the first and last day of a task as dates, and what kind of deadline it has. */
export const TIME_COLUMNS: readonly StandardColumn[] = [
  {
    ...HIDDEN,
    id: 'from',
    header: 'Từ ngày',
    style: () => 'helperDate',
    formula: (sheet) =>
      sameForEqualTimes(
        (times) => fromFormula(times, sheet),
        ifNamed(({ times }) => times.from ?? ''),
      ),
  },
  {
    ...HIDDEN,
    id: 'to',
    header: 'Đến ngày',
    style: () => 'helperDate',
    formula: (sheet) =>
      sameForEqualTimes(
        (times) => toFormula(times, sheet),
        ifNamed(({ times }) => times.to ?? ''),
      ),
  },
  {
    ...HIDDEN,
    id: 'kind',
    header: 'Loại hạn',
    formula: (sheet) =>
      sameForEqualTimes(
        (times) => kindFormula(times, sheet),
        ifNamed(({ times }) => times.word),
      ),
  },
];

/** A row without content is no task: its cells are empty. */
export const ifNamed =
  (value: (task: StandardTask) => CellValue) =>
  (task: StandardTask): CellValue =>
    task.content === '' ? '' : value(task);

/** Excel takes at most 255 characters of text in a formula. */
const LITERAL = 120;
const serial = (value: number | null): string => (value === null ? '""' : String(value));

/** True while the cell still says what was written; a long text is known by its beginning. */
function saysStill(cell: string, value: CellValue): string {
  if (typeof value === 'number') return `${cell}=${String(value)}`;
  const text = String(value ?? '');
  return text.length <= LITERAL
    ? `${cell}=${formulaText(text)}`
    : `LEFT(${cell},${String(LITERAL)})=${formulaText(text.slice(0, LITERAL))}`;
}

/** why: a time typed anew is read inside the sheet, so that every figure moves at once */
const fresh = (formula: string, { live }: FormulaPlace): string => (live ? `IFERROR(${formula},"")` : '""');

function fromFormula(times: WrittenTimes, sheet: FormulaPlace): string {
  const { content, start, end } = cells(sheet);
  const beginning =
    start === undefined
      ? dayFormulas(end).first
      : `IF(${start}="",${dayFormulas(end).first},${dayFormulas(start).first})`;
  const same =
    start === undefined
      ? saysStill(end, times.end)
      : `AND(${saysStill(start, times.start)},${saysStill(end, times.end)})`;
  return `=IF(${content}="","",IF(${same},${serial(times.from)},${fresh(beginning, sheet)}))`;
}

function toFormula(times: WrittenTimes, sheet: FormulaPlace): string {
  const { content, end } = cells(sheet);
  const anew = fresh(dayFormulas(end).last, sheet);
  return `=IF(${content}="","",IF(${saysStill(end, times.end)},${serial(times.to)},${anew}))`;
}

function kindFormula(times: WrittenTimes, sheet: FormulaPlace): string {
  const { content, end } = cells(sheet);
  const to = cellInAnyRow(sheet.columns.at('to'));
  return (
    `=IF(${content}="","",IF(${saysStill(end, times.end)},${formulaText(times.word)},IF(${end}="",${formulaText(DEADLINE_WORD.none)},` +
    `IF(ISNUMBER(${to}),${formulaText(DEADLINE_WORD.dated)},IF(ISNUMBER(SEARCH("thường xuyên",${end})),` +
    `${formulaText(DEADLINE_WORD.open)},${formulaText(DEADLINE_WORD.unclear)})))))`
  );
}

interface TimeCells {
  readonly content: string;
  /** `undefined` where the table has no beginnings. */
  readonly start: string | undefined;
  readonly end: string;
}

function cells({ columns }: FormulaPlace): TimeCells {
  const start = columns.find('start');
  return {
    content: cellInAnyRow(columns.at('content')),
    start: start === undefined ? undefined : cellInAnyRow(start),
    end: cellInAnyRow(columns.at('end')),
  };
}

import { parseCalendarDate } from '../../../model/calendar-date';
import { dateToSerial } from '../../../dates/read-serial';
import { DEADLINE_WORD } from '../../outline/deadline';
import { progressValue } from '../../outline/progress-value';
import { cellInAnyRow, formulaText } from '../../sheet/sheet-formula';
import { cellText } from '../fit-cell';
import { Assessment, DONE_WORDS, NEAR_DAYS, STATUS_LIST } from '../task-progress';
import type { FormulaPlace, StandardColumn } from './column';
import { sameInEveryRow } from './row-formula';

export type TrackingColumnId = 'status' | 'progress' | 'completed' | 'note' | 'assessment' | 'overdue';

// why: a header of more than two lines would make the printed header higher on every page
const fixed = (width: number): StandardColumn['width'] => ({ kind: 'fixed', width });

/** Header of the assessment, by which an earlier build is known to have followed the work. */
export const ASSESSMENT_HEADER = 'Đánh giá';

/** Columns for following the work through the year. */
const TRACKING_COLUMNS: readonly StandardColumn[] = [
  {
    id: 'status',
    header: 'Tình trạng',
    width: fixed(13),
    filledBy: 'person',
    style: () => 'centre',
    value: ({ status }) => cellText(status),
    list: STATUS_LIST,
  },
  {
    id: 'progress',
    header: 'Tỷ lệ (%)',
    width: fixed(8),
    filledBy: 'person',
    style: () => 'percent',
    value: ({ progress }) => progressValue(progress) ?? (progress === '' ? null : progress),
  },
  {
    id: 'completed',
    header: 'Ngày hoàn thành',
    width: fixed(14),
    filledBy: 'person',
    style: () => 'date',
    value({ completed }, system) {
      const day = parseCalendarDate(completed);
      return day ? dateToSerial(day, system) : cellText(completed);
    },
  },
  {
    id: 'note',
    header: 'Ghi chú',
    width: fixed(18),
    filledBy: 'person',
    style: () => 'text',
  },
  {
    id: 'assessment',
    header: ASSESSMENT_HEADER,
    width: fixed(13),
    filledBy: 'tool',
    style: () => 'assessment',
    formula: (sheet) => sameInEveryRow(assessmentFormula(sheet), ({ assessment }) => assessment),
    paint: [
      { word: Assessment.late, style: { color: '#9C1C1C', fill: '#FBE3E0' } },
      { word: Assessment.doneLate, style: { color: '#9C1C1C' } },
      { word: Assessment.near, style: { color: '#7A4B00', fill: '#FFF1CC' } },
      { word: Assessment.doneInTime, style: { color: '#1E5E2F', fill: '#E3F1E5' } },
      { word: Assessment.done, style: { color: '#1E5E2F', fill: '#E3F1E5' } },
    ],
  },
  {
    id: 'overdue',
    header: 'Số ngày quá hạn',
    width: fixed(12),
    filledBy: 'tool',
    style: () => 'centre',
    formula: (sheet) => sameInEveryRow(overdueFormula(sheet), ({ overdue }) => overdue ?? ''),
  },
];

/** The same, apart from what the plan's own columns are called. */
export function trackingColumns(others: readonly string[]): readonly StandardColumn[] {
  const taken = new Set(others.map((header) => header.toLocaleLowerCase('vi')));
  return TRACKING_COLUMNS.map((column) =>
    taken.has(column.header.toLocaleLowerCase('vi'))
      ? { ...column, header: `${column.header} (theo dõi)` }
      : column,
  );
}

const inRow = ({ columns }: FormulaPlace, id: TrackingColumnId): string =>
  cellInAnyRow(columns.find(id) ?? columns.visible);

function assessmentFormula(sheet: FormulaPlace): string {
  const { columns, today } = sheet;
  const [status, progress] = [inRow(sheet, 'status'), inRow(sheet, 'progress')];
  const completed = inRow(sheet, 'completed');
  const [kind, to] = [cellInAnyRow(columns.at('kind')), cellInAnyRow(columns.at('to'))];
  const words = DONE_WORDS.map((word) => `${status}=${formulaText(word)}`).join(',');
  const done = `OR(${words},IF(ISNUMBER(${progress}),${progress}>=1,FALSE),ISNUMBER(${completed}))`;
  const isDated = `${kind}=${formulaText(DEADLINE_WORD.dated)}`;
  return (
    `=IF(${kind}="","",IF(${done},IF(AND(${isDated},ISNUMBER(${completed})),` +
    `IF(${completed}>${to},${text('doneLate')},${text('doneInTime')}),${text('done')}),` +
    `IF(${isDated},IF(${to}<${today},${text('late')},` +
    `IF(${to}-${today}<=${String(NEAR_DAYS)},${text('near')},${text('inTime')})),${kind})))`
  );
}

function overdueFormula(sheet: FormulaPlace): string {
  const [assessment, completed] = [inRow(sheet, 'assessment'), inRow(sheet, 'completed')];
  const to = cellInAnyRow(sheet.columns.at('to'));
  return `=IF(${assessment}=${text('late')},${sheet.today}-${to},IF(${assessment}=${text('doneLate')},${completed}-${to},""))`;
}

const text = (word: keyof typeof Assessment): string => formulaText(Assessment[word]);

import type { CellValue } from '../../../model/cell';
import type { OutlineTask } from '../../outline/outline-task';
import { cellText } from '../fit-cell';
import type { StandardColumn } from './column';

export type PlanColumnId = 'number' | 'content' | 'lead' | 'coordinators' | 'start' | 'end' | 'result';
export type ExtraColumnId = `extra-${string}`;

const textColumn = (
  id: PlanColumnId | ExtraColumnId,
  header: string,
  limits: { readonly least: number; readonly most: number },
  text: (task: OutlineTask) => string,
): StandardColumn => ({
  id,
  header,
  width: { kind: 'shared', ...limits },
  filledBy: 'plan',
  style: () => 'text',
  value: (task) => cellText(text(task)),
});

const timeColumn = (...column: Parameters<typeof textColumn>): StandardColumn => ({
  ...textColumn(...column),
  style: (value) => (typeof value === 'number' ? 'date' : 'label'),
});

const numberValue = (text: string): CellValue =>
  /^[1-9]\d{0,6}$/u.test(text) ? Number(text) : text === '' ? null : text;

/** Over the column of beginnings, where the plan does not call it otherwise. */
export const START_HEADER = 'Thời gian bắt đầu';

/** The seven columns of the standard form, always first and in this order, by the names that they have by default. */
export const PLAN_COLUMNS: readonly StandardColumn[] = [
  {
    id: 'number',
    header: 'STT',
    // why: numbers of the plan's own kind ("III.1.2") may be long; beyond a limit they wrap
    width: { kind: 'number', least: 6, most: 12 },
    filledBy: 'tool',
    style: (value) => (typeof value === 'number' ? 'centre' : 'label'),
    value: ({ number }) => numberValue(number),
  },
  textColumn('content', 'Nội dung công việc', { least: 27, most: 80 }, ({ content }) => content),
  textColumn('lead', 'Cơ quan chủ trì', { least: 15, most: 34 }, ({ lead }) => lead.text),
  textColumn(
    'coordinators',
    'Cơ quan thực hiện hoặc phối hợp',
    { least: 16, most: 46 },
    ({ coordinators }) => coordinators.text,
  ),
  timeColumn('start', START_HEADER, { least: 13, most: 15 }, ({ start }) => start),
  timeColumn('end', 'Thời gian hoàn thành', { least: 13, most: 20 }, ({ end }) => end),
  textColumn('result', 'Dự kiến kết quả', { least: 16, most: 56 }, ({ result }) => result),
];

/** The plan's own further columns, behind the seven. */
export const extraColumns = (
  headers: readonly string[],
  own: readonly StandardColumn[],
): readonly StandardColumn[] =>
  headers.map((header, index) =>
    textColumn(
      `extra-${String(index)}`,
      distinctHeader(header, own),
      { least: 11, most: 30 },
      ({ extras }) => extras[index] ?? '',
    ),
  );

/** why: a refresh finds columns by their headers, so that no two may be the same */
const distinctHeader = (header: string, own: readonly StandardColumn[]): string =>
  header === '' || own.some((column) => column.header === header || column.formerly === header)
    ? `${header} (cột thêm)`.trim()
    : header;

import type { CellValue } from '../../../model/cell';
import type { OutlineTask } from '../../outline/outline-task';
import { cellText } from '../fit-cell';
import type { StandardColumn } from './column';

export type PlanColumnId = 'number' | 'content' | 'lead' | 'coordinators' | 'start' | 'end' | 'result';
export type ExtraColumnId = `extra-${string}`;

const textColumn = (
  id: PlanColumnId | ExtraColumnId,
  header: string,
  limits: { readonly least: number; readonly most: number; readonly brings?: number },
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

/** The seven columns of the standard form, always first and in this order. */
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
  textColumn('content', 'Nội dung công việc', { least: 34, most: 80 }, ({ content }) => content),
  textColumn('lead', 'Cơ quan chủ trì', { least: 18, most: 34 }, ({ lead }) => lead.text),
  textColumn(
    'coordinators',
    'Cơ quan thực hiện hoặc phối hợp',
    { least: 20, most: 46 },
    ({ coordinators }) => coordinators.text,
  ),
  timeColumn('start', 'Thời gian bắt đầu', { least: 13, most: 16 }, ({ start }) => start),
  timeColumn('end', 'Thời gian hoàn thành', { least: 14, most: 22 }, ({ end }) => end),
  textColumn('result', 'Dự kiến kết quả', { least: 22, most: 56 }, ({ result }) => result),
];

/** The plan's own further columns, behind the seven. */
export const extraColumns = (headers: readonly string[]): readonly StandardColumn[] =>
  headers.map((header, index) =>
    textColumn(
      `extra-${String(index)}`,
      distinctHeader(header),
      { least: 12, most: 30, brings: 12 },
      ({ extras }) => extras[index] ?? '',
    ),
  );

/** why: a refresh finds columns by their headers, so that no two may be the same */
const distinctHeader = (header: string): string =>
  header === '' || PLAN_COLUMNS.some((column) => column.header === header)
    ? `${header} (cột thêm)`.trim()
    : header;

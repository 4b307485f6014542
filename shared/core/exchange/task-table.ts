import { FIELD_NAMES } from '../../data/field-names';
import type { LocalText } from '../model/local-text';
import type { Field } from '../model/plan';
import type { PlanReading } from '../model/reading';
import { progressValue } from '../produce/outline/progress-value';
import type { ExportTask } from './export-task';
import { exportTasks, fieldsOf } from './export-task';
import type { AgencyRecord, PeriodRecord } from './task-record';

/** A column of the exported table: for people under Vietnamese names, for programs under technical ones. */
export interface TableColumn {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number';
  readonly about: LocalText;
  /** All values that there can be. */
  readonly values?: readonly string[];
  readonly required?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Empty where the plan says nothing. */
  readonly of: (task: ExportTask) => string;
}

export interface TaskTable {
  readonly columns: readonly TableColumn[];
  readonly tasks: readonly ExportTask[];
}

const PERIOD_KINDS = [
  'interval',
  'recurring',
  'ongoing',
  'event',
  'several',
  'ambiguous',
  'invalid',
  'unparsed',
  'empty',
] as const;

/**
 * The tasks of a plan as a table, a row each. What stands under the names that plans use is written as the plan writes
 * it, so that the tool reads the table back as the same tasks; what was understood stands in typed columns behind.
 */
export function taskTable(file: string, reading: PlanReading): TaskTable {
  const fields = fieldsOf(reading);
  const tasks = exportTasks(file, reading);
  const own = ownHeaders(tasks, reading);
  return {
    tasks,
    columns: [...WRITTEN, ...FOLLOWED.filter(({ field }) => fields.has(field)), ...own, ...TYPED],
  };
}

const plain = (name: string, about: LocalText, of: TableColumn['of']): TableColumn => ({
  name,
  type: 'string',
  about,
  of,
});

const asWritten = (field: Field, of: TableColumn['of']): TableColumn & { readonly field: Field } => ({
  ...plain(FIELD_NAMES[field], { vi: 'Như trong kế hoạch', en: 'As the plan writes it' }, of),
  field,
});

const WRITTEN: readonly TableColumn[] = [
  asWritten('number', ({ number }) => number),
  asWritten('content', ({ content }) => content),
  asWritten('lead', ({ leadText }) => leadText),
  asWritten('coordinators', ({ coordinatorsText }) => coordinatorsText),
  asWritten('start', ({ start }) => start.text),
  asWritten('end', ({ end }) => end.text),
  asWritten('result', ({ result }) => result),
];

/** Columns that a plan has when it is followed; they are left out where it has not. */
const FOLLOWED = [
  asWritten('status', ({ status }) => status ?? ''),
  asWritten('progress', ({ progress }) => progress ?? ''),
  asWritten('completed', ({ completed }) => completed?.text ?? ''),
  asWritten('person', ({ person }) => person),
  asWritten('note', ({ note }) => note),
];

/** Further columns of the plan under their own headers; one that is called like another column would hide it. */
function ownHeaders(tasks: readonly ExportTask[], reading: PlanReading): readonly TableColumn[] {
  const taken = new Set([...WRITTEN, ...FOLLOWED, ...TYPED].map(({ name }) => name.toLowerCase()));
  const fielded = new Set(
    reading.sheets.flatMap(({ tables }) =>
      tables.flatMap(({ mapping }) =>
        mapping.readings.flatMap(({ field, header }) => (field === null ? [] : [header])),
      ),
    ),
  );
  const headers = new Set(tasks.flatMap(({ extras }) => Object.keys(extras ?? {})));
  return [...headers]
    .filter((header) => header.trim() !== '' && !taken.has(header.toLowerCase()) && !fielded.has(header))
    .map((header) =>
      plain(
        header,
        { vi: 'Cột khác của kế hoạch', en: 'A further column of the plan' },
        ({ extras }) => extras?.[header] ?? '',
      ),
    );
}

const known = (agencies: readonly AgencyRecord[]): string =>
  agencies.flatMap(({ agency }) => agency ?? []).join('; ');

const day = (name: string, about: LocalText, of: TableColumn['of']): TableColumn => ({
  name,
  type: 'date',
  about,
  of,
});

/** The first and last day of a time and how it was understood. */
const timeColumns = (
  name: string,
  of: (task: ExportTask) => PeriodRecord,
  time: LocalText,
): readonly TableColumn[] => [
  day(
    `${name}_from`,
    { vi: `Ngày đầu của ${time.vi}`, en: `First day of the ${time.en}` },
    (task) => of(task).from ?? '',
  ),
  day(
    `${name}_to`,
    { vi: `Ngày cuối của ${time.vi}`, en: `Last day of the ${time.en}` },
    (task) => of(task).to ?? '',
  ),
  {
    ...plain(
      `${name}_kind`,
      { vi: `Loại của ${time.vi}`, en: `Kind of the ${time.en}` },
      (task) => of(task).kind,
    ),
    values: PERIOD_KINDS,
  },
];

const TYPED: readonly TableColumn[] = [
  plain('unit', { vi: 'Đơn vị lập kế hoạch', en: 'Unit of the plan' }, ({ unit }) => unit),
  plain('section', { vi: 'Số của mục', en: 'Numeral of the section' }, ({ section }) => section ?? ''),
  plain('section_title', { vi: 'Tên mục', en: 'Title of the section' }, ({ sectionTitle }) => sectionTitle),
  plain(
    'lead_agency',
    { vi: 'Tên chuẩn của cơ quan chủ trì', en: 'Standard names of the leads' },
    ({ lead }) => known(lead),
  ),
  plain(
    'coordinator_agencies',
    { vi: 'Tên chuẩn của cơ quan phối hợp', en: 'Standard names of the coordinators' },
    ({ coordinators }) => known(coordinators),
  ),
  ...timeColumns('start', ({ start }) => start, { vi: 'thời gian bắt đầu', en: 'start' }),
  ...timeColumns('end', ({ end }) => end, { vi: 'thời gian hoàn thành', en: 'end' }),
  {
    name: 'progress_share',
    type: 'number',
    about: { vi: 'Tỷ lệ hoàn thành, 1 là xong', en: 'Share done, 1 is all' },
    minimum: 0,
    of: ({ progress }) => String(progressValue(progress ?? '') ?? ''),
  },
  {
    ...plain('sheet', { vi: 'Trang của việc', en: 'Sheet of the task' }, ({ sheet }) => sheet),
    required: true,
  },
  {
    name: 'row',
    type: 'integer',
    about: { vi: 'Dòng đầu của việc trên trang', en: 'First row of the task on its sheet' },
    required: true,
    minimum: 1,
    of: ({ rows }) => String(rows[0] ?? ''),
  },
];

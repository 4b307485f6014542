import type { AgencyMention } from '../model/agency';
import type { Period } from '../model/period';
import type { AgencyField, PeriodField, PlanTable, Task } from '../model/plan';

/** An agency of a task: as written, and the directory's name where it is certain. */
export interface AgencyRecord {
  readonly text: string;
  readonly agency: string | null;
  readonly role?: string;
}

/** How a time was read: its kind, and its first and last day as far as they are known. */
export interface PeriodReadingRecord {
  readonly kind: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly [detail: string]: unknown;
}

export interface PeriodRecord extends PeriodReadingRecord {
  /** As written. */
  readonly text: string;
}

/** A task as plain JSON: version 1 of the contract in docs/dong-lenh.md. `check`, `compare` and `merge` tell tasks so. */
export interface TaskRecord {
  /** 1-based sheet rows. */
  readonly rows: readonly number[];
  /** The numeral of its section. */
  readonly section: string | null;
  readonly number: string;
  readonly content: string;
  readonly lead: readonly AgencyRecord[];
  readonly coordinators: readonly AgencyRecord[];
  readonly start: PeriodRecord;
  readonly end: PeriodRecord;
  readonly result: string;
  readonly status?: string;
  readonly progress?: string;
  readonly completed?: PeriodRecord;
  readonly extras?: Readonly<Record<string, string>>;
}

/** The record of a task of `table`. */
export function taskRecord(task: Task, table: PlanTable): TaskRecord {
  const section = task.section === null ? undefined : table.sections[task.section];
  return {
    rows: task.rows.map((row) => row + 1),
    section: section?.numeral ?? null,
    number: task.number.text,
    content: task.content.text,
    lead: agenciesRecord(task.lead),
    coordinators: agenciesRecord(task.coordinators),
    start: periodRecord(task.start),
    end: periodRecord(task.end),
    result: task.result.text,
    ...(task.status.cells.length > 0 ? { status: task.status.text } : {}),
    ...(task.progress.cells.length > 0 ? { progress: task.progress.text } : {}),
    ...(task.completed.cells.length > 0 ? { completed: periodRecord(task.completed) } : {}),
    ...(task.extras.length > 0
      ? { extras: Object.fromEntries(task.extras.map(({ header, text }) => [header, text])) }
      : {}),
  };
}

const agenciesRecord = ({ mentions }: AgencyField): readonly AgencyRecord[] => mentions.map(agencyRecord);

/** The record of one agency. */
export const agencyRecord = (mention: AgencyMention): AgencyRecord => ({
  text: mention.text,
  agency: agencyName(mention),
  ...(mention.role === undefined ? {} : { role: mention.role }),
});

const agencyName = ({ match }: AgencyMention): string | null => ('name' in match ? match.name : null);

/** What version 1 knows; "by" and "from" say no more than the bounds themselves. */
const CONTRACT_QUALIFIERS: ReadonlySet<string | undefined> = new Set([
  'before',
  'after',
  'early',
  'mid',
  'late',
]);

/** The record of a time as written and as read. */
export const periodRecord = ({ text, period }: Pick<PeriodField, 'text' | 'period'>): PeriodRecord => ({
  text,
  ...readPeriod(period),
});

function readPeriod(period: Period): PeriodReadingRecord {
  const bounds = 'from' in period ? { from: period.from, to: period.to } : { from: null, to: null };
  return {
    kind: period.kind,
    ...bounds,
    ...('qualifier' in period && CONTRACT_QUALIFIERS.has(period.qualifier)
      ? { qualifier: period.qualifier }
      : {}),
    ...('implied' in period ? { implied: period.implied } : {}),
    ...('remark' in period ? { remark: period.remark } : {}),
    ...(period.kind === 'several' ? { milestones: period.periods.map(readPeriod) } : {}),
    ...(period.kind === 'ambiguous' ? { readings: period.readings.map(readPeriod) } : {}),
    ...(period.kind === 'invalid' ? { reason: period.reason } : {}),
  };
}

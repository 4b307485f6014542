import type { Field, PlanTable } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';

/** The fields whose columns every standard table may have. */
const FIELDS = ['number', 'content', 'lead', 'coordinators', 'start', 'end', 'result'] as const;
type PlanField = Extract<Field, (typeof FIELDS)[number]>;

/** What the plan itself calls its columns. */
export type SourceHeaders = Readonly<Partial<Record<PlanField, string>>>;

const LONGEST = 60;

/**
 * The headings of a plan's tables; where two tables call a column otherwise, or the tool parts one column of times into
 * two (`isParted`), there is none.
 */
export function sourceHeaders(tables: readonly PlanTable[], isParted: boolean): SourceHeaders {
  const headers: Partial<Record<PlanField, string>> = {};
  for (const field of FIELDS) {
    const isTime = field === 'start' || field === 'end';
    if (isTime && isParted) continue;
    const written = tables.flatMap((table) => headerOf(table, field));
    const [first = ''] = written;
    const isAgreed = written.every((header) => foldText(header) === foldText(first));
    if (isAgreed && first !== '' && first.length <= LONGEST) headers[field] = first;
  }
  return headers;
}

function headerOf({ mapping: { columns, readings } }: PlanTable, field: PlanField): readonly string[] {
  const column = columns[field];
  const header = readings.find((reading) => reading.column === column)?.header;
  return column === undefined || header === undefined ? [] : [header.replace(/\s+/gu, ' ').trim()];
}

import { placeKey } from '../agencies/agency-spelling';
import { syllablesOf } from '../agencies/agency-text';
import { periodKey } from '../dates/period-key';
import type { AgencyMention } from '../model/agency';
import type { Period } from '../model/period';
import type { AgencyField, PeriodField, PlanTable, Section, Task } from '../model/plan';
import type { PlanReading } from '../model/reading';
import { foldText } from '../text/fold-vietnamese';
import { wordKey, writtenOut } from './word-key';

/** The fields in which two versions of a task are compared; the section apart. */
export const COMPARED_FIELDS = ['content', 'lead', 'coordinators', 'start', 'end', 'result'] as const;
export type ComparedField = (typeof COMPARED_FIELDS)[number];

/**
 * A task with what it says as keys: two writings of one thing (hoá and hóa, capitals, "UBND" and "Ủy ban nhân dân",
 * members in another order, "Tháng 01/2024" and "01/2024") have one key; another thing has another.
 */
export interface ComparedTask {
  readonly task: Task;
  readonly table: PlanTable;
  /** Its place in reading order over all tables. */
  readonly order: number;
  /** The folded title of its section; empty where it has none. */
  readonly section: string;
  readonly keys: Readonly<Record<ComparedField, string>>;
}

/** The tasks of a plan in reading order. Linear in their text. */
export function comparedTasks(reading: PlanReading): readonly ComparedTask[] {
  let order = 0;
  return reading.sheets.flatMap(({ tables }) =>
    tables.flatMap((table) =>
      table.tasks.map((task) => ({
        task,
        table,
        order: order++,
        section: sectionKey(table, task),
        keys: keysOf(task, reading),
      })),
    ),
  );
}

/** The section that a task stands in. */
export const sectionOf = ({ table, task }: Pick<ComparedTask, 'table' | 'task'>): Section | undefined =>
  task.section === null ? undefined : table.sections[task.section];

function sectionKey(table: PlanTable, task: Task): string {
  const found = sectionOf({ table, task });
  if (found === undefined) return '';
  return wordKey(found.title) || foldText(found.numeral);
}

const keysOf = (task: Task, reading: PlanReading): ComparedTask['keys'] => ({
  content: wordKey(task.content.text),
  lead: agenciesKey(task.lead, reading),
  coordinators: agenciesKey(task.coordinators, reading),
  start: timeKey(task.start),
  end: timeKey(task.end),
  result: wordKey(task.result.text),
});

/** A set of bodies and what is remarked of them: whoever stands first, and however it is written. */
function agenciesKey({ mentions, text }: AgencyField, { agencies, header }: PlanReading): string {
  if (mentions.length === 0) return wordKey(text);
  const remarks = agencies
    .readSpans(text)
    .filter(({ kind }) => kind === 'remark' || kind === 'label')
    .map((span) => wordKey(span.text));
  const bodies = mentions.map((mention) => agencyKey(mention, header.place));
  return [...new Set([...bodies, ...remarks])].sort().join('|');
}

function agencyKey({ text, match, role, head = '' }: AgencyMention, own: string | undefined): string {
  const duty = role === undefined ? '' : `${role} `;
  if (match.kind === 'exact' || match.kind === 'alias')
    return `${duty}${match.name} @ ${placeKey(match.place, own)}`;
  const words = wordKey(syllablesOf(writtenOut(`${head} ${text}`)).join(' ')).split(' ');
  return (
    duty +
    words
      .filter((word) => word !== AND)
      .sort()
      .join(' ')
  );
}

/** "các xã và phường" names the group "các xã, phường". */
const AND = 'và';

const timeKey = ({ text, period }: PeriodField): string =>
  isDated(period) ? JSON.stringify(withoutWording(period)) : periodKey(text);

/** Only what was understood to the day or the rhythm may stand for its text: "Thường xuyên" is no "Cả năm". */
const isDated = ({ kind }: Period): boolean =>
  kind === 'interval' || kind === 'recurring' || kind === 'several';

/** The time without what was not written ("implied"), so that a year lent from the title is the year. */
function withoutWording(period: Period): unknown {
  if (period.kind === 'several')
    return period.periods.map((one) => JSON.stringify(withoutWording(one))).sort();
  const entries = Object.entries(period).filter(([name]) => name !== 'implied');
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === 'remark' ? wordKey(JSON.stringify(value)) : value]),
  );
}

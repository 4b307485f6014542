import { citationName } from '../citations/format-citation';
import { draftedReading } from '../draft/drafted-reading';
import type { TaskRecord } from '../exchange/task-record';
import { taskRecord } from '../exchange/task-record';
import type { Citation } from '../model/citation';
import { formatCell } from '../model/range';
import type { PlanReading } from '../model/reading';
import { readCitations } from '../read-citations';
import { runToEnd } from '../work/slices';
import type { BodyUse } from './body-uses';
import { bodyUses } from './body-uses';
import type { PlanUnit } from './plan-unit';
import { planUnit } from './plan-unit';

/** A task of a part: the contract's record, and what the consolidated table needs beside it. */
export interface PartTask extends TaskRecord {
  readonly sheet: string;
  /** The title of its section; empty where it has none. */
  readonly sectionTitle: string;
  /** A part that is done and counted with the task it belongs to. */
  readonly detail?: true;
  /** Drafted from prose, its rows the lines it comes from: a person has to look at it. */
  readonly drafted?: true;
}

/** A dated document that a plan cites, where it does so first. */
export interface PartCitation {
  readonly citation: Citation;
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  /** 1-based line of a text file. */
  readonly line?: number;
}

/**
 * All that a consolidation keeps of one plan. JSON-safe: parts read on other machines, one by one or many in a file,
 * are merged to the same answer as the plans themselves.
 */
export interface PlanPart extends PlanUnit {
  readonly version: 1;
  readonly file: string;
  /** No task stands in a table, but the text is a plan: its tasks, if it gives any, are drafted from prose. */
  readonly prose: boolean;
  readonly tasks: readonly PartTask[];
  readonly bodies: readonly BodyUse[];
  readonly citations: readonly PartCitation[];
}

/** The part of a plan; `file` names it, and names its unit where the plan itself does not. */
export function planPart(file: string, reading: PlanReading): PlanPart {
  const unit = planUnit(file, reading);
  const { reading: full, isDrafted } = draftedReading(reading);
  const tasks = full.sheets.flatMap(({ view, tables }) =>
    tables.flatMap((table) =>
      table.tasks.map((task): PartTask => ({
        ...taskRecord(task, table),
        sheet: view.name,
        sectionTitle: task.section === null ? '' : (table.sections[task.section]?.title ?? ''),
        ...(isDrafted ? { drafted: true } : {}),
      })),
    ),
  );
  return {
    version: 1,
    ...unit,
    file,
    prose: isDrafted || (tasks.length === 0 && isPlanInProse(reading)),
    tasks,
    bodies: bodyUses(full, unit),
    citations: datedCitations(reading),
  };
}

/** A text that names itself a plan, by its title or its symbol. */
const isPlanInProse = ({ header, sheets }: PlanReading): boolean =>
  (header.title ?? header.symbol) !== undefined && sheets.some(({ prose }) => prose.length > 0);

/** A symbol has a slash before a letter ("12/QĐ-UBND", "17-NQ/TW"), its date a year. */
const mayBeDated = (text: string): boolean => /\d{4}/u.test(text) && /\/\s*\p{L}/u.test(text);

/** Each document with each date once: only dates of one document can contradict each other. */
function datedCitations(reading: PlanReading): readonly PartCitation[] {
  const views = new Map(reading.sheets.map(({ view }) => [view.id, view]));
  const found = new Map<string, PartCitation>();
  for (const { citation, sheet, row, column } of runToEnd(readCitations(reading.sheets, mayBeDated))) {
    if (citation.form !== 'symbol' || citation.date === undefined) continue;
    const key = [citation.symbol, citation.issuer, citation.date].join('\n');
    const view = views.get(sheet);
    if (found.has(key) || view === undefined) continue;
    found.set(key, {
      citation: whatCounts(citation),
      name: citationName(citation),
      sheet: view.name,
      cell: formatCell({ row, column }),
      ...(view.snapshot.fromText === true ? { line: row + 1 } : {}),
    });
  }
  return [...found.values()];
}

/** why: titles and spans are long, say nothing of the date, and thousands of plans cite the same documents */
function whatCounts(citation: Citation): Citation {
  const kept: { -readonly [K in keyof Citation]: Citation[K] } = { ...citation, text: '', spans: {} };
  delete kept.title;
  return kept;
}

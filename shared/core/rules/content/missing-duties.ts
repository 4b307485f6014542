import { planProse } from '../../calendar/plan-prose';
import type { ProsePart } from '../../calendar/plan-prose';
import { dutiesNotHeld } from '../../draft/duties-not-held';
import type { DraftTask } from '../../draft/plan-draft';
import type { PlanTable, Task } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';

/** Tasks of a table under one heading, or those that have none. */
export interface TableSection {
  readonly view: SheetView;
  readonly table: PlanTable;
  /** Index in the sections of the table. */
  readonly section: number | null;
  readonly tasks: readonly Task[];
  readonly lastRow: number;
}

/** A duty of the plan's prose that no row of its tables holds, and where a row for it would stand. */
export interface MissingDuty {
  readonly part: ProsePart;
  readonly task: DraftTask;
  readonly section: TableSection;
  /** How many drafted rows stand before it there. */
  readonly ahead: number;
}

/** The duties of the prose that no row of the workbook's tables holds; none where it has no table. */
export function missingDuties(plan: PlanReading): readonly MissingDuty[] {
  const parts = planProse(plan).parts.filter(({ draft }) => draft.tasks.length > 0);
  if (parts.length === 0) return [];
  const sections = plan.sheets.flatMap(({ view, tables }) =>
    tables.flatMap((table) => sectionsOf(view, table)),
  );
  const usual = lastOfLargest(sections);
  if (!usual) return [];
  const rows = sections.flatMap(({ tasks }) => tasks);
  const missing = parts.flatMap((part) => dutiesNotHeld(part, rows).map((task) => ({ part, task })));
  if (missing.length === 0) return [];
  const byLead = leadCounts(sections);
  const taken = new Map<TableSection, number>();
  return missing.map(({ part, task }): MissingDuty => {
    const section = sectionOf(task, byLead) ?? usual;
    const ahead = taken.get(section) ?? 0;
    taken.set(section, ahead + 1);
    return { part, task, section, ahead };
  });
}

function sectionsOf(view: SheetView, table: PlanTable): readonly TableSection[] {
  const bySection = new Map<number | null, { tasks: Task[]; lastRow: number }>();
  for (const task of table.tasks) {
    const known = bySection.get(task.section) ?? { tasks: [], lastRow: 0 };
    known.tasks.push(task);
    for (const row of task.rows) known.lastRow = Math.max(known.lastRow, row);
    bySection.set(task.section, known);
  }
  return [...bySection].map(([section, own]) => ({ view, table, section, ...own }));
}

function lastOfLargest(sections: readonly TableSection[]): TableSection | undefined {
  return sections.reduce<TableSection | undefined>(
    (best, one) =>
      best === undefined || one.table.tasks.length > best.table.tasks.length || one.table === best.table
        ? one
        : best,
    undefined,
  );
}

type LeadCounts = ReadonlyMap<string, ReadonlyMap<TableSection, number>>;

/** How many tasks of each section a body leads. */
function leadCounts(sections: readonly TableSection[]): LeadCounts {
  const counts = new Map<string, Map<TableSection, number>>();
  for (const section of sections) {
    for (const { lead } of section.tasks) {
      for (const { match } of lead.mentions) {
        if (!('id' in match)) continue;
        const own = counts.get(match.id) ?? new Map<TableSection, number>();
        own.set(section, (own.get(section) ?? 0) + 1);
        counts.set(match.id, own);
      }
    }
  }
  return counts;
}

/** The section in which the duty's leads have most to do; the first of several. */
function sectionOf({ lead }: DraftTask, counts: LeadCounts): TableSection | undefined {
  let best: TableSection | undefined;
  let most = 0;
  for (const { match } of lead.map(({ mention }) => mention)) {
    for (const [section, count] of ('id' in match ? counts.get(match.id) : undefined) ?? []) {
      if (count <= most) continue;
      most = count;
      best = section;
    }
  }
  return best;
}

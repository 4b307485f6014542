import { planProse } from '../../calendar/plan-prose';
import type { ProsePart } from '../../calendar/plan-prose';
import { dutiesNotHeld } from '../../draft/duties-not-held';
import type { DraftTask } from '../../draft/plan-draft';
import type { PlanTable } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';

/** A place for a drafted row: behind the last row of a section of a table. */
export interface RowPlace {
  readonly view: SheetView;
  readonly table: PlanTable;
  /** Index in the sections of the table; `null` where it has none. */
  readonly section: number | null;
  /** How many drafted rows stand before it there. */
  readonly ahead: number;
}

/** A duty of the plan's prose that no row of its tables holds, and where a row for it would stand. */
export interface MissingDuty {
  readonly part: ProsePart;
  readonly task: DraftTask;
  readonly place: RowPlace | undefined;
}

interface TableInSheet {
  readonly view: SheetView;
  readonly table: PlanTable;
}

/** The duties of the prose that no row of the workbook's tables holds; none where it has no table. */
export function missingDuties(plan: PlanReading): readonly MissingDuty[] {
  const tables = plan.sheets.flatMap(({ view, tables: own }) => own.map((table) => ({ view, table })));
  if (tables.length === 0) return [];
  const rows = tables.flatMap(({ table }) => table.tasks);
  const taken = new Map<string, number>();
  return planProse(plan).parts.flatMap((part) =>
    dutiesNotHeld(part, rows).map((task): MissingDuty => {
      const found = placeFor(task, tables);
      if (!found) return { part, task, place: undefined };
      const key = `${found.view.id} ${String(found.table.range.top)} ${String(found.section)}`;
      const ahead = taken.get(key) ?? 0;
      taken.set(key, ahead + 1);
      return { part, task, place: { ...found, ahead } };
    }),
  );
}

/** The section in which the duty's lead has most to do, else the last one of the largest table. */
function placeFor(task: DraftTask, tables: readonly TableInSheet[]): Omit<RowPlace, 'ahead'> | undefined {
  const largest = tables.reduce<TableInSheet | undefined>(
    (most, one) => (most && most.table.tasks.length >= one.table.tasks.length ? most : one),
    undefined,
  );
  if (!largest) return undefined;
  const own = new Set(task.lead.flatMap(({ mention: { match } }) => ('id' in match ? [match.id] : [])));
  let best = { ...largest, section: largest.table.tasks[largest.table.tasks.length - 1]?.section ?? null };
  let most = 0;
  for (const { view, table } of tables) {
    const counts = new Map<number | null, number>();
    for (const { lead, section } of table.tasks) {
      const isOwn = lead.mentions.some(({ match }) => 'id' in match && own.has(match.id));
      if (isOwn) counts.set(section, (counts.get(section) ?? 0) + 1);
    }
    for (const [section, count] of counts) {
      if (count <= most) continue;
      most = count;
      best = { view, table, section };
    }
  }
  return best;
}

import type { PlanHeader, PlanTable } from '../../model/plan';
import type { AgencyReader, PeriodReader, PlanReading, SheetReading } from '../../model/reading';
import type { SheetSnapshot, WorkbookSnapshot } from '../../model/snapshot';
import { keepShape, NOBODY } from '../../work/keep-shape';
import { Watched } from '../../work/reads';
import { WatchedCells, WatchedSheet, WatchedTable, WatchedView } from './watched-sheet';

/** Bits of the parts of a plan; its sheets note what is read of them by themselves. */
export const PLAN = {
  header: 1,
  agencies: 2,
  periods: 4,
  workCalendar: 8,
  citations: 16,
  mentions: 32,
  snapshot: 64,
} as const;

/** A reading as it is handed to rules. */
export class WatchedPlan extends Watched<PlanReading> implements PlanReading {
  constructor(
    raw: PlanReading,
    readonly sheets: readonly SheetReading[],
    readonly snapshot: WorkbookSnapshot,
    /** By their numbers; the plan itself is none of them. */
    readonly things: readonly Watched[],
  ) {
    super(raw, PLAN_THING);
  }

  get header(): PlanHeader {
    this.note(PLAN.header);
    return this.raw.header;
  }
  get agencies(): AgencyReader {
    this.note(PLAN.agencies);
    return this.raw.agencies;
  }
  get periods(): PeriodReader {
    this.note(PLAN.periods);
    return this.raw.periods;
  }
  readonly workCalendar: PlanReading['workCalendar'] = () => {
    this.note(PLAN.workCalendar);
    return this.raw.workCalendar();
  };
  readonly citations: PlanReading['citations'] = () => {
    this.note(PLAN.citations);
    return this.raw.citations();
  };
  readonly mentions: PlanReading['mentions'] = () => {
    this.note(PLAN.mentions);
    return this.raw.mentions();
  };
  readonly mentionedNames: PlanReading['mentionedNames'] = () => {
    this.note(PLAN.mentions);
    return this.raw.mentionedNames();
  };
  readonly names: PlanReading['names'] = () => {
    this.note(PLAN.mentions);
    return this.raw.names();
  };
}

/** The snapshot: day and date system are the same wherever two readings are compared. */
class WatchedSnapshot extends Watched<WorkbookSnapshot> {
  readonly today = this.raw.today;
  readonly dateSystem = this.raw.dateSystem;

  get sheets(): readonly SheetSnapshot[] {
    this.note(PLAN.snapshot);
    return this.raw.sheets;
  }
  get activeSheet(): string | undefined {
    this.note(PLAN.snapshot);
    return this.raw.activeSheet;
  }
}

export const PLAN_THING = 0;
export const SNAPSHOT_THING = 1;

keepShape(new WatchedPlan(NOBODY, [], NOBODY, []), new WatchedSnapshot(NOBODY, SNAPSHOT_THING));

/** The numbers of what a sheet is made of, its tables last. */
export interface SheetThings {
  readonly cells: number;
  readonly view: number;
  readonly sheet: number;
  /** Of the first table; the others follow. */
  readonly tables: number;
}

export const sheetThings = (first: number): SheetThings => ({
  cells: first,
  view: first + 1,
  sheet: first + 2,
  tables: first + 3,
});

/** The number of the first sheet, and of what comes behind a sheet with so many tables. */
export const FIRST_SHEET = 2;
export const behindSheet = (first: number, tables: number): number => sheetThings(first).tables + tables;

/** Watches a reading; what is the same of two readings of one shape has the same number in both. */
export function watchPlan(plan: PlanReading): WatchedPlan {
  const things: Watched[] = [];
  const known = <Thing extends Watched>(thing: Thing): Thing => (things[thing.thing] = thing);
  let first = FIRST_SHEET;
  const sheets = plan.sheets.map((sheet): SheetReading => {
    const at = sheetThings(first);
    const cells = known(new WatchedCells(sheet.view.snapshot, at.cells)) as SheetSnapshot;
    const view = known(new WatchedView(sheet.view, at.view, cells));
    const tables = sheet.tables.map(
      (table, index) => known(new WatchedTable(table, at.tables + index)) as PlanTable,
    );
    first = behindSheet(first, tables.length);
    return known(new WatchedSheet(sheet, at.sheet, view, tables));
  });
  const snapshot = known(new WatchedSnapshot(plan.snapshot, SNAPSHOT_THING)) as WorkbookSnapshot;
  const watched: WatchedPlan = new WatchedPlan(plan, sheets, snapshot, things);
  return known(watched);
}

import type { CellContent, CellValue } from '../../model/cell';
import type {
  ClassifiedRow,
  ColumnMapping,
  PlanHeader,
  PlanTable,
  ProseCell,
  Remark,
} from '../../model/plan';
import type { Section, Task } from '../../model/plan';
import type { CellRange } from '../../model/range';
import type { SheetReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { watchTask } from './watched-task';
import type { CellList, DisplayedNumber, SheetSnapshot } from '../../model/snapshot';
import { keepShape, NOBODY } from '../../work/keep-shape';
import { ALL_COLUMNS, columnBit, Watched } from '../../work/reads';

/** What stands for a thing: every member of it, so that none is forgotten. */
export type Watching<Thing> = { readonly [Member in keyof Required<Thing>]: Thing[Member] };

/** Bits of the parts of a table. */
export const TABLE = {
  sheet: 1,
  title: 2,
  years: 4,
  range: 8,
  headerRows: 16,
  mapping: 32,
  rows: 64,
  sections: 128,
  tasks: 256,
  remarks: 512,
} as const satisfies Record<keyof PlanTable, number>;

export class WatchedTable extends Watched<PlanTable> implements Watching<PlanTable> {
  // why: a member that came with its first value would make another shape, which nothing keeps (`keepShape`)
  private watched: readonly Task[] | undefined = undefined;

  /** Notes that members of its tasks were read, of whichever of them. */
  readTasks(members: number): void {
    this.note(members);
  }

  get sheet(): string {
    this.note(TABLE.sheet);
    return this.raw.sheet;
  }
  get title(): string | undefined {
    this.note(TABLE.title);
    return this.raw.title;
  }
  get years(): PlanHeader['years'] {
    this.note(TABLE.years);
    return this.raw.years;
  }
  get range(): CellRange {
    this.note(TABLE.range);
    return this.raw.range;
  }
  get headerRows(): readonly number[] {
    this.note(TABLE.headerRows);
    return this.raw.headerRows;
  }
  get mapping(): ColumnMapping {
    this.note(TABLE.mapping);
    return this.raw.mapping;
  }
  get rows(): readonly ClassifiedRow[] {
    this.note(TABLE.rows);
    return this.raw.rows;
  }
  get sections(): readonly Section[] {
    this.note(TABLE.sections);
    return this.raw.sections;
  }
  /** Each notes by itself what is read of it. */
  get tasks(): readonly Task[] {
    this.note(TABLE.tasks);
    return (this.watched ??= this.raw.tasks.map((task) => watchTask(task, this)));
  }
  get remarks(): readonly Remark[] {
    this.note(TABLE.remarks);
    return this.raw.remarks;
  }
}

/** Bits of the cells of a snapshot; all else of it is the same wherever two readings are compared. */
export const CELLS = {
  values: 1,
  formulas: 2,
  displayed: 4,
  legacyFonts: 8,
  richTexts: 16,
} as const satisfies Record<'values' | CellList, number>;

export class WatchedCells extends Watched<SheetSnapshot> implements Watching<SheetSnapshot> {
  readonly id = this.raw.id;
  readonly name = this.raw.name;
  readonly origin = this.raw.origin;
  readonly merges = this.raw.merges;
  readonly hiddenRows = this.raw.hiddenRows;
  readonly columnWidths = this.raw.columnWidths;
  readonly fromText = this.raw.fromText;
  readonly untyped = this.raw.untyped;
  readonly fromMarkdown = this.raw.fromMarkdown;
  readonly hidden = this.raw.hidden;

  get values(): SheetSnapshot['values'] {
    this.note(CELLS.values);
    return this.raw.values;
  }
  get formulas(): SheetSnapshot['formulas'] {
    this.note(CELLS.formulas);
    return this.raw.formulas;
  }
  get displayed(): SheetSnapshot['displayed'] {
    this.note(CELLS.displayed);
    return this.raw.displayed;
  }
  get legacyFonts(): SheetSnapshot['legacyFonts'] {
    this.note(CELLS.legacyFonts);
    return this.raw.legacyFonts;
  }
  get richTexts(): SheetSnapshot['richTexts'] {
    this.note(CELLS.richTexts);
    return this.raw.richTexts;
  }
}

/** A view that notes the rows that are asked for. */
export class WatchedView extends Watched<SheetView> implements Watching<SheetView> {
  readonly id = this.raw.id;
  readonly name = this.raw.name;
  readonly top = this.raw.top;
  readonly left = this.raw.left;
  readonly bottom = this.raw.bottom;
  readonly right = this.raw.right;

  constructor(
    raw: SheetView,
    thing: number,
    readonly snapshot: SheetSnapshot,
  ) {
    super(raw, thing);
  }

  valueAt(row: number, column: number): CellValue {
    this.noteCell(row, columnBit(column));
    return this.raw.valueAt(row, column);
  }
  textAt(row: number, column: number): string {
    this.noteCell(row, columnBit(column));
    return this.raw.textAt(row, column);
  }
  displayedAt(row: number, column: number): DisplayedNumber | undefined {
    this.noteCell(row, columnBit(column));
    return this.raw.displayedAt(row, column);
  }
  formulaAt(row: number, column: number): string | undefined {
    this.noteCell(row, columnBit(column));
    return this.raw.formulaAt(row, column);
  }
  contentAt(row: number, column: number): CellContent {
    this.noteCell(row, columnBit(column));
    return this.raw.contentAt(row, column);
  }
  /** Merges are the same wherever two readings are compared. */
  mergeAt(row: number, column: number): CellRange | undefined {
    return this.raw.mergeAt(row, column);
  }
  isBlankRow(row: number): boolean {
    this.noteCell(row, ALL_COLUMNS);
    return this.raw.isBlankRow(row);
  }
}

/** The bit of the prose of a sheet. */
export const PROSE = 1;

export class WatchedSheet extends Watched<SheetReading> implements Watching<SheetReading> {
  constructor(
    raw: SheetReading,
    thing: number,
    readonly view: SheetView,
    readonly tables: readonly PlanTable[],
  ) {
    super(raw, thing);
  }

  get prose(): readonly ProseCell[] {
    this.note(PROSE);
    return this.raw.prose;
  }
}

keepShape(
  new WatchedTable(NOBODY, 0),
  new WatchedCells(NOBODY, 0),
  new WatchedView(NOBODY, 0, NOBODY),
  new WatchedSheet(NOBODY, 0, NOBODY, []),
);

import type { CellContent, CellValue } from '../../../model/cell';
import type { CellStyle } from '../../../model/sheet-draft';
import type { DateSystem } from '../../../model/snapshot';
import type { OutlineTask } from '../../outline/outline-task';
import type { LiveValue } from '../../sheet/sheet-grid';
import type { CarriedCell } from '../carry-over';
import type { StandardTask, WrittenTimes } from '../standard-task';
import type { NameColumnId } from './name-columns';
import type { ExtraColumnId, PlanColumnId } from './plan-columns';
import type { RecordColumnId } from './record-columns';
import type { TimeColumnId } from './time-columns';
import type { TrackingColumnId } from './tracking-columns';

export type ColumnId =
  PlanColumnId | ExtraColumnId | TrackingColumnId | TimeColumnId | RecordColumnId | NameColumnId;

/** A column of the standard table: all that is said of it. */
export interface StandardColumn {
  readonly id: ColumnId;
  readonly header: string;
  /** The header that earlier builds gave the column, where the plan's own has taken its place. */
  readonly formerly?: string;
  readonly width: ColumnWidth;
  /** Who fills it: the plan; a person, whose entry wins over the plan; or the tool alone. */
  readonly filledBy: 'plan' | 'person' | 'tool';
  /** Name of the style of a task's cell that shows `value`. */
  readonly style: (value: CellValue) => string;
  /** What the plan says of a task. */
  readonly value?: (task: OutlineTask, system: DateSystem) => CellValue;
  /** What the tool works out for a task: a formula with what it comes to, or a value. */
  readonly formula?: (sheet: FormulaPlace) => TaskFormula;
  /** Entries of a drop-down list. */
  readonly list?: readonly string[];
  /** How a cell that says `word` is painted. */
  readonly paint?: readonly { readonly word: string; readonly style: CellStyle }[];
}

/** In characters: fixed; a share of the table's room; or as wide as the longest number. */
export type ColumnWidth =
  | { readonly kind: 'fixed'; readonly width: number }
  | {
      readonly kind: 'shared';
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

export type TaskFormula = (
  task: StandardTask,
  cells: readonly CarriedCell[],
) => RowValue | LiveValue | CellValue;

/** A formula that other rows have too, with the value that it has in this one. */
export interface RowValue {
  readonly content: CellContent;
  readonly cached: CellValue;
}

/** What formulas have to know of the sheet that they stand on. */
export interface FormulaPlace {
  readonly columns: StandardColumns;
  /** `$K$1`, the cell that holds today. */
  readonly today: string;
  /** Formulas follow whatever a person writes anew; in very large plans, where it would weigh too much, the most of it. */
  readonly live: boolean;
  readonly system: DateSystem;
  /** The times of its tasks, each with how many have it. */
  readonly times: ReadonlyMap<WrittenTimes, number>;
}

/** The columns of a standard table from left to right. */
export interface StandardColumns {
  readonly all: readonly StandardColumn[];
  /** How many are printed: the annex's own, from the left. */
  readonly printed: number;
  /** How many are shown; the rest is hidden. */
  readonly visible: number;
  /** Whether the work is followed through the year. */
  readonly isTracked: boolean;
  /** Where a column stands that every table has. */
  at(id: Exclude<PlanColumnId, 'start'> | TimeColumnId | RecordColumnId): number;
  /** Where a column stands; `undefined` when this table has none. */
  find(id: ColumnId): number | undefined;
}

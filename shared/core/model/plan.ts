import type { AgencyLevel, AgencyMention } from './agency';
import type { CalendarDate } from './calendar-date';
import type { Period } from './period';
import type { CellPosition, CellRange } from './range';

/** What a column of the task table holds. */
export type Field =
  | 'number'
  | 'content'
  | 'lead'
  | 'coordinators'
  | 'start'
  | 'end'
  | 'result'
  | 'status'
  | 'progress'
  | 'completed'
  | 'person'
  | 'note';

/** How a header was understood: the best role, the runner-up, and why. */
export interface ColumnReading {
  readonly column: number;
  readonly header: string;
  readonly field: Field | null;
  /** 0…1. */
  readonly score: number;
  readonly runnerUp?: { readonly field: Field; readonly score: number };
  readonly reasons: readonly string[];
}

export interface ColumnMapping {
  readonly readings: readonly ColumnReading[];
  /** Column of each field; a single time column stands under both `start` and `end`. */
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  /** True when one column carries both start and end. */
  readonly singleTime: boolean;
}

/** A person's correction of the column mapping: on this sheet, this column is that field. */
export interface ColumnOverride {
  readonly sheet: string;
  readonly column: number;
  readonly field: Field | null;
}

/** A person's choice where no header was recognised, or another row is meant: this row is the header of a table. */
export interface HeaderChoice {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
}

export type RowKind =
  | 'header'
  | 'repeated-header'
  /** The "(1) (2) (3)" line under a header. */
  | 'column-numbers'
  | 'section'
  | 'task'
  /** A part of a task above: `a)`, `-`, 1.1 below 1. */
  | 'sub-task'
  /** No number, further milestone or remark of the task above. */
  | 'continuation'
  /** The rest of a task torn by a page break. */
  | 'torn'
  /** A remark, or a sum over the table. */
  | 'note'
  /** The number of a printed page that was pasted along. */
  | 'page-mark'
  /** Between tasks, and nothing that is understood: it is told, never passed over. */
  | 'unread'
  | 'blank';

export interface ClassifiedRow {
  readonly row: number;
  readonly kind: RowKind;
  /** Row of the task that a sub-task is a part of. */
  readonly parent?: number;
}

export interface Section {
  readonly at: CellPosition;
  /** "I", "A", "II.1"; empty when the section has none. */
  readonly numeral: string;
  readonly title: string;
}

/** A text of a task with the cells it was read from, in order; a stitched task has several. */
export interface TextField {
  readonly text: string;
  readonly cells: readonly CellPosition[];
  /** The cell with a ditto mark ("-nt-", "như trên"); text and cells are those of the cell above that it speaks for. */
  readonly ditto?: CellPosition;
}

export interface AgencyField extends TextField {
  readonly mentions: readonly AgencyMention[];
  /** A page break tore the text: its cells make one text together, and a mention may begin in one and end in the next. */
  readonly torn?: true;
}

export interface PeriodField extends TextField {
  readonly period: Period;
}

export interface ExtraField extends TextField {
  readonly column: number;
  readonly header: string;
}

/** One task of the plan with a place for every field; a field whose column is missing has no cells. */
export interface Task {
  /** 0-based sheet rows, the task's own row first, then torn and continuation rows. */
  readonly rows: readonly number[];
  /** Index in the table's sections. */
  readonly section: number | null;
  /**
   * Index in the table's tasks of the task that this one is a part of. What a part leaves empty beside a duty of its
   * own (lead or time) is that of its parent, read from the parent's cells.
   */
  readonly parent?: number;
  /** A part without lead and time of its own: it is done and counted with its parent, and its fields are empty. */
  readonly detail?: true;
  /** Parts follow that carry duties of their own: what is empty here stands there. */
  readonly parts?: true;
  readonly number: TextField;
  readonly content: TextField;
  readonly lead: AgencyField;
  readonly coordinators: AgencyField;
  readonly start: PeriodField;
  readonly end: PeriodField;
  readonly result: TextField;
  readonly status: TextField;
  readonly progress: TextField;
  readonly completed: PeriodField;
  readonly extras: readonly ExtraField[];
}

/** A row inside a table that is no task: a note, a sum, or a row that was not understood. */
export interface Remark {
  readonly at: CellPosition;
  readonly kind: 'note' | 'unread';
  /** The texts of its cells. */
  readonly texts: readonly string[];
}

export interface PlanTable {
  readonly sheet: string;
  /** The lines right above the header, where they name the table. */
  readonly title?: string;
  /** The years that its own title names; the plan's hold where there are none. */
  readonly years?: PlanHeader['years'];
  /** From the first header row to the last task row. */
  readonly range: CellRange;
  readonly headerRows: readonly number[];
  readonly mapping: ColumnMapping;
  readonly rows: readonly ClassifiedRow[];
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
  readonly remarks: readonly Remark[];
}

/** A text outside every table: titles, prose, notes. */
export interface ProseCell {
  readonly at: CellPosition;
  readonly text: string;
}

/** What the plan says of itself, from its title lines. */
export interface PlanHeader {
  readonly title?: string;
  /**
   * First and last year that the plan covers: as the title says, else the one year that the plan's own date and the
   * periods written in its tables agree on.
   */
  readonly years?: { readonly from: number; readonly to: number };
  /** "thành phố Vũng Tàu", as written. */
  readonly place?: string;
  readonly level?: AgencyLevel;
  readonly issuer?: string;
  readonly symbol?: string;
  readonly date?: CalendarDate;
  /** The year in the line of place and date when its day or month is still blank. */
  readonly issued?: number;
}

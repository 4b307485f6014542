import type { AgencyLevel } from './agency';
import type { Severity } from './finding';
import type { Field } from './plan';

/** What somebody chose about a rule; what is left out stays as the rule has it. */
export interface RuleChoice {
  /** Of every finding of the rule; `off` is no finding at all. */
  readonly level?: Severity | 'off';
  readonly options?: Readonly<Record<string, number | string>>;
}

/** An agency of one's own, or more writings of a known one. */
export interface OwnAgency {
  readonly name: string;
  readonly level?: AgencyLevel;
  /** Other writings that mean this agency and no other. */
  readonly aliases?: readonly string[];
  /** Short names allowed beside the full one. */
  readonly short?: readonly string[];
}

/** What a column of a layout takes of a task. */
export type LayoutSource =
  | Exclude<Field, 'start' | 'end' | 'completed'>
  | 'section'
  | 'section-title'
  | 'unit'
  | 'sheet'
  | 'row'
  | TimeSource;

/** A time as written, or its first or last day. */
export type TimeSource = `${'start' | 'end' | 'completed'}${'' | '.from' | '.to'}`;

/** A column of the table that a portal wants. */
export interface LayoutColumn {
  /** The header as the portal writes it. */
  readonly name: string;
  /** Where it comes from; exactly one of `from`, `value` and `extra`. */
  readonly from?: LayoutSource;
  /** The same text in every row. */
  readonly value?: string;
  /** A further column of the plan, by its header. */
  readonly extra?: string;
  /** An empty cell is told. */
  readonly required?: boolean;
  /** How days are written, in `yyyy`, `MM`, `dd`; `yyyy-MM-dd` when left out. */
  readonly date?: string;
  /** What the portal writes for what the plan writes, letter case aside. */
  readonly codes?: Readonly<Record<string, string>>;
  /** For texts without a code; such a text is told when left out. */
  readonly otherwise?: string;
}

/** The columns that a portal wants, in its order. */
export interface ExportLayout {
  readonly columns: readonly LayoutColumn[];
}

/** How one office has plans checked and read; a province gives one to its communes. */
export interface Profile {
  readonly name?: string;
  /** By the id of the rule. */
  readonly rules: Readonly<Record<string, RuleChoice>>;
  readonly agencies: readonly OwnAgency[];
  /** Further headers of columns, by field. */
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly layout?: ExportLayout;
}

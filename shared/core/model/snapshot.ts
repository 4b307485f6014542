import type { CalendarDate } from './calendar-date';
import type { CellValue } from './cell';
import type { CellPosition, CellRange } from './range';
import type { RichTextCell } from './text-run';

/** A formula and where it stands, in English notation with a leading `=`; the sheet's `values` hold its cached result. */
export interface PlacedFormula extends CellPosition {
  readonly formula: string;
}

/** A number cell whose number format shows something else than the bare number (dates, percentages). */
export interface DisplayedNumber extends CellPosition {
  readonly text: string;
  readonly format: string;
}

/** A cell set in a font of the time before Unicode (`.VnTime`, `VNI-Times`). */
export interface LegacyFontCell extends CellPosition {
  readonly font: string;
}

/**
 * A sheet as it was when it was read. JSON-safe. Values are dense because nearly every cell of a plan has one;
 * everything rare is a sparse list in absolute positions (see ADR 2).
 */
export interface SheetSnapshot {
  /** Stable id of the host; a sheet may be renamed between reading and writing. */
  readonly id: string;
  readonly name: string;
  /** Where `values[0][0]` stands. */
  readonly origin: CellPosition;
  /** Rows of raw values; a row may be shorter than its neighbours, what is missing is empty. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly PlacedFormula[];
  readonly displayed: readonly DisplayedNumber[];
  readonly merges: readonly CellRange[];
  /** 0-based rows that are hidden or filtered out. */
  readonly hiddenRows: readonly number[];
  readonly legacyFonts?: readonly LegacyFontCell[];
  /** Only where the host knows; a copy that was edited has none. */
  readonly richTexts?: readonly RichTextCell[];
  /** Widths in characters of the default font from the first column, as in `SheetDraft`; `null` where it has none of its own. */
  readonly columnWidths?: readonly (number | null)[];
  /** True when row n is line n + 1 of a text file. */
  readonly fromText?: boolean;
  /** True when the file it came from holds text only, so that a number in it is no number stored as text. */
  readonly untyped?: boolean;
  /** True when that file is a Markdown document, whose marks are its form. */
  readonly fromMarkdown?: boolean;
  /** True when the user does not see the sheet. */
  readonly hidden?: boolean;
}

/** A sheet without a name and without cells, from the first row and column on. */
export const EMPTY_SHEET: SheetSnapshot = {
  id: '',
  name: '',
  origin: { row: 0, column: 0 },
  values: [],
  formulas: [],
  displayed: [],
  merges: [],
  hiddenRows: [],
};

/** What of a sheet is listed cell by cell, beside its values. */
export const CELL_LISTS = [
  'formulas',
  'displayed',
  'legacyFonts',
  'richTexts',
] as const satisfies readonly (keyof SheetSnapshot)[];
export type CellList = (typeof CELL_LISTS)[number];

/** How many columns the longest row reaches over. */
export const widthOf = ({ values }: Pick<SheetSnapshot, 'values'>): number =>
  values.reduce((width, row) => Math.max(width, row.length), 0);

export type DateSystem = 1900 | 1904;

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Id of the sheet in front, when the host has one. */
  readonly activeSheet?: string;
  /** The user's today; the core has no clock. */
  readonly today: CalendarDate;
  readonly dateSystem: DateSystem;
}

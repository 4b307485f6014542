import type { CellContent, CellValue } from './cell';
import type { CellPosition, CellRange } from './range';
import type { Margins, Paper } from './paper';

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'justify';
export type VerticalAlignment = 'top' | 'center' | 'bottom';

/** The look of a cell; whatever is left out is the host's default. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  /** A thin line on all four sides. */
  readonly border?: boolean;
  /** Colour of that line; black when left out. */
  readonly borderColor?: string;
  /** Steps of about three blanks between the left edge and the text; hosts without such a step leave it out. */
  readonly indent?: number;
  readonly numberFormat?: string;
}

/** One cell of a draft. `cached` is the result of a formula, so that readers without a calculation engine show it. */
export interface DraftCell {
  readonly content: CellContent;
  readonly cached?: CellValue;
  /** Name in the draft's `styles`. */
  readonly style?: string;
}

export interface DraftRow {
  /** Points; the host's default when left out. */
  readonly height?: number;
  /** From the sheet's first column; `null` is an untouched cell. */
  readonly cells: readonly (DraftCell | null)[];
}

export interface PrintSetup {
  readonly paper: Paper;
  readonly orientation: 'portrait' | 'landscape';
  readonly fitToWidth: boolean;
  /** 0-based rows that begin a page; fitting the width does not touch them, fitting the height does. */
  readonly pageBreaks?: readonly number[];
  /** Whole sheet on one page. */
  readonly fitToHeight?: boolean;
  /** 0-based rows printed on top of each page, inclusive. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly area?: CellRange;
  readonly margins: Margins;
  /** Page number, centred on top, not on the first page (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
  readonly pageNumbers?: boolean;
}

export interface ListValidation {
  readonly range: CellRange;
  readonly list: readonly string[];
}

/** A rule that paints the cells of `range` in `style` where `formula` (for the top left cell, relative) is true. */
export interface ConditionalStyle {
  readonly range: CellRange;
  readonly formula: string;
  readonly style: CellStyle;
}

export interface ChartSeries {
  /** Cell that holds the name. */
  readonly name: CellPosition;
  readonly values: CellRange;
  readonly color?: string;
}

/** A native chart over cells of the draft's own sheet. */
export interface ChartDraft {
  readonly kind: 'bar' | 'column' | 'stacked-bar' | 'stacked-column' | 'line' | 'doughnut';
  readonly title: string;
  /** Alternative text for those who do not see it. */
  readonly description: string;
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
  /** Cells that the chart covers. */
  readonly anchor: CellRange;
}

/** Cells that become a table of the spreadsheet program (Ctrl+T in Excel), where it has such. */
export interface DraftTable {
  /** Of letters and digits; a host takes another one where the workbook has it already. */
  readonly name: string;
  /** Its first row holds the headers: texts, no two alike. Nothing in it is merged. */
  readonly range: CellRange;
}

/** A whole sheet that the tool makes, independent of any host. JSON-safe. */
export interface SheetDraft {
  readonly name: string;
  readonly hidden?: boolean;
  /** Widths in characters of the default font, from the first column. */
  readonly columnWidths: readonly number[];
  /** Columns that carry helper values and are not shown, inclusive. */
  readonly hiddenColumns?: { readonly first: number; readonly last: number };
  /** False takes the sheet's grid lines off the screen. */
  readonly gridLines?: boolean;
  readonly rows: readonly DraftRow[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly CellRange[];
  /** Rows above that stay when the sheet is scrolled. */
  readonly frozenRows?: number;
  readonly print?: PrintSetup;
  readonly validations: readonly ListValidation[];
  readonly conditionalStyles: readonly ConditionalStyle[];
  readonly charts: readonly ChartDraft[];
  readonly table?: DraftTable;
  /** Workbook names for ranges of this sheet, so that formulas and people can speak of them. */
  readonly names?: Readonly<Record<string, CellRange>>;
}

/** A sheet whose rows may be made as they are written; a draft is one. They can be read once. */
export type DrawnSheet = Omit<SheetDraft, 'rows'> & { readonly rows: Iterable<DraftRow> };

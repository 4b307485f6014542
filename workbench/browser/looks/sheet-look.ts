import type { IStyleData } from '@univerjs/core';

import type { CellRange } from '../../../shared/core';

/** A stretch of columns that look alike, inclusive. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** Characters of the default font. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

export interface RowLook {
  /** Points. */
  readonly height?: number;
  readonly hidden: boolean;
}

export interface NoteLook {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells that take a value from a list. */
export interface ChoiceLook {
  readonly ranges: readonly CellRange[];
  /** The list as the file has it: texts in quotation marks, or a range. */
  readonly source: string;
}

/** A rule of the file that paints cells. */
export interface ConditionalLook {
  readonly ranges: readonly CellRange[];
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly test:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'compare'; readonly operator: string; readonly operand: string }
    | { readonly kind: 'duplicate' }
    | { readonly kind: 'text'; readonly text: string };
  readonly style: IStyleData;
}

/** How a sheet is printed. */
export interface PrintLook {
  readonly landscape: boolean;
  /** Made small enough for one page. */
  readonly onePage: boolean;
  /** What is printed; all that is used when left out. */
  readonly area?: CellRange;
  /** Rows on top of each page, inclusive. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
}

/** What a file says about the looks of one sheet; contents are in the snapshot. */
export interface SheetLook {
  readonly defaultWidth: number;
  /** Points. */
  readonly defaultHeight: number;
  readonly gridLines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly columns: readonly ColumnLook[];
  readonly rows: ReadonlyMap<number, RowLook>;
  /** Style numbers by row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly conditions: readonly ConditionalLook[];
  readonly choices: readonly ChoiceLook[];
  readonly notes: readonly NoteLook[];
  readonly charts: readonly ChartLook[];
  readonly print: PrintLook;
}

export interface ChartSeriesLook {
  readonly name: string;
  readonly values: readonly number[];
  readonly color: string | undefined;
  /** Colours of single points, where they differ. */
  readonly pointColors: readonly (string | undefined)[];
}

/** A chart as it was last calculated. */
export interface ChartLook {
  readonly kind: 'bar' | 'column' | 'line' | 'doughnut' | 'other';
  readonly stacked: boolean;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesLook[];
  readonly anchor: CellRange;
}

/** The looks of a workbook: styles by number, sheets by id. */
export interface WorkbookLook {
  readonly styles: readonly IStyleData[];
  readonly sheets: ReadonlyMap<string, SheetLook>;
}

import type { ExcelClient } from './excel-client';

/** What this Excel lets be written beyond cells, charts and conditional formats. */
export interface WritingFeatures {
  /** ExcelApi 1.9: several areas in one step, which keeps requests small. */
  readonly areas: boolean;
  /** ExcelApi 1.9: paper, margins, repeated rows. */
  readonly pageSetup: boolean;
  /** ExcelApi 1.8: drop-down lists. */
  readonly validation: boolean;
  /** ExcelApi 1.8. */
  readonly gridLines: boolean;
  /** ExcelApi 1.13: a table takes more or fewer rows and stays the same to formulas and PivotTables. */
  readonly tableSize: boolean;
}

/** What can be written in the Excel that runs. */
export function writingFeatures({ supports }: ExcelClient): WritingFeatures {
  const [has18, has19] = [supports('1.8'), supports('1.9')];
  return {
    areas: has19,
    pageSetup: has19,
    validation: has18,
    gridLines: has18,
    tableSize: supports('1.13'),
  };
}

import { fromLocaleFormula, toLocaleFormula, usesDecimalComma } from './locale-formula';
import { fromSheetLinks, toSheetLinks } from './sheet-links';

/** A formula of the notation that all hosts share as this spreadsheet writes it. */
export type ToBook = (formula: string) => string;

/** The sheets of a spreadsheet, by which links to cells are written. */
export interface SheetDirectory {
  readonly gidOf: (name: string) => number | undefined;
  readonly nameOf: (gid: number) => string | undefined;
}

export interface BookNotation {
  readonly toBook: ToBook;
  /** Its inverse. */
  readonly fromBook: (formula: string) => string;
}

/** How a spreadsheet of that locale writes formulas: its separators, and links by the numbers of its sheets. */
export function bookNotation(locale: string, { gidOf, nameOf }: SheetDirectory): BookNotation {
  const decimalComma = usesDecimalComma(locale);
  return {
    toBook: (formula) => toLocaleFormula(toSheetLinks(formula, gidOf), decimalComma),
    fromBook: (formula) => fromSheetLinks(fromLocaleFormula(formula, decimalComma), nameOf),
  };
}

import type { CellContent, CellPosition, Place } from '../../../shared/core';
import type { Mark } from '../../../shared/host/workbook-host';
import type { Book } from './workbook-data';

/** What a person left in a cell of the grid. */
export interface CellEdit {
  readonly sheet: string;
  readonly at: CellPosition;
  readonly content: CellContent;
  /** The format that the spreadsheet chose for a date that was typed. */
  readonly dateFormat?: string;
}

/** The spreadsheet on the screen: it shows a workbook and tells what the person does to it. */
export interface Grid {
  /** Shows a workbook; a new one from its start, the same one where the person was. */
  show(book: Book, options: { readonly isNew: boolean }): void;
  /** Shows the cells again as the workbook has them. */
  refreshCells(book: Book, cells: readonly { readonly sheet: string; readonly at: CellPosition }[]): void;
  showMarks(marks: readonly Mark[]): void;
  reveal(place: Place): void;
  /** Where the person is. */
  selection(): Place | undefined;
  /** Takes a text that is still being typed into its cell. */
  finishTyping(): Promise<void>;
  isTyping(): boolean;
  /** What the grid itself holds in a cell of the sheet in front. */
  contentAt(row: number, column: number): CellContent;
  setDark(isDark: boolean): void;
}

export interface GridEvents {
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  /** The person went to other cells. */
  readonly onSelect: () => void;
  /** The person did something that cannot be written to the file. */
  readonly onUnsupported: () => void;
}

import type { IStyleData } from '@univerjs/core';

import { type SheetSnapshot, textHeight, type WorkbookSnapshot } from '../../../shared/core';
import type { RowLook, SheetLook, WorkbookLook } from './sheet-look';

const USUAL_SIZE = 11;
/** Text that is not wrapped takes one line in a column of any width. */
const ENDLESS = 10_000;
/** Wraps at the edge of its column. */
const WRAPPED = 3;
/** why: further down nobody looks first, and measuring every text of a very long sheet would hold up its opening */
const MAX_ROWS = 20_000;

/** Gives rows that the file leaves to the program the height that shows their texts whole, diacritics included. */
export function fitRows(look: WorkbookLook, snapshot: WorkbookSnapshot): WorkbookLook {
  const sheets = new Map(look.sheets);
  for (const sheet of snapshot.sheets) {
    const own = sheets.get(sheet.id);
    if (own) sheets.set(sheet.id, { ...own, rows: fittedRows(sheet, own, look.styles) });
  }
  return { ...look, sheets };
}

function fittedRows(
  sheet: SheetSnapshot,
  look: SheetLook,
  styles: readonly IStyleData[],
): ReadonlyMap<number, RowLook> {
  const rows = new Map(look.rows);
  const merged = mergedCells(sheet);
  sheet.values.slice(0, MAX_ROWS).forEach((values, index) => {
    const row = sheet.origin.row + index;
    const known = rows.get(row);
    if (known?.height !== undefined) return;
    let height = look.defaultHeight;
    values.forEach((value, offset) => {
      if (typeof value !== 'string') return;
      const column = sheet.origin.column + offset;
      const style = styles[look.cells.get(row)?.get(column) ?? 0];
      const isWrapped = style?.tb === WRAPPED && !merged.has(keyOf(row, column));
      const columnWidth = isWrapped ? widthOf(look, column) : ENDLESS;
      const text = isWrapped ? value : (value.split('\n', 1)[0] ?? '');
      height = Math.max(
        height,
        textHeight(text, { columnWidth, fontSize: style?.fs ?? USUAL_SIZE, bold: style?.bl === 1 }),
      );
    });
    if (height > look.defaultHeight) rows.set(row, { hidden: known?.hidden ?? false, height });
  });
  return rows;
}

const keyOf = (row: number, column: number): string => `${String(row)} ${String(column)}`;

/** Programs do not fit rows to merged cells; they keep one line. */
const mergedCells = ({ merges }: SheetSnapshot): ReadonlySet<string> =>
  new Set(merges.map(({ top, left }) => keyOf(top, left)));

const widthOf = ({ columns, defaultWidth }: SheetLook, column: number): number =>
  columns.find(({ first, last }) => column >= first && column <= last)?.width ?? defaultWidth;

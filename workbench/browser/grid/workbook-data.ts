import type { IStyleData, IWorkbookData } from '@univerjs/core';

import { type SheetSnapshot, STORE_SHEET, type WorkbookSnapshot } from '../../../shared/core';
import type { SheetLook, WorkbookLook } from '../looks/sheet-look';
import { fittingZoom, styleName, toSheetData } from './sheet-data';

/** What the grid shows: contents and looks of a workbook. */
export interface Book {
  readonly snapshot: WorkbookSnapshot;
  readonly look: WorkbookLook;
}

export interface WorkbookDataOptions {
  readonly id: string;
  /** Pixels that the columns may take. */
  readonly width: number;
}

/** A workbook as the grid wants it. */
export function toWorkbookData(
  { snapshot, look }: Book,
  { id, width }: WorkbookDataOptions,
): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  look.styles.forEach((style, number) => {
    styles[styleName(number)] = style;
  });
  const sheets = snapshot.sheets.filter(isForPeople).flatMap((sheet) => {
    const sheetLook = look.sheets.get(sheet.id);
    return sheetLook ? [toSheetData(sheet, sheetLook, fittingZoom(sheet, sheetLook, width))] : [];
  });
  return {
    id,
    name: 'Sổ tính',
    styles,
    sheetOrder: sheets.map((sheet) => sheet.id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    resources: [{ name: 'SHEET_NOTE_PLUGIN', data: notesIn(look) }],
  };
}

/** Whether people see a sheet in the grid; the tool's own hidden ones are not even in its list of hidden sheets. */
export const isForPeople = ({ name, hidden }: SheetSnapshot): boolean =>
  hidden !== true || !name.startsWith(STORE_SHEET);

const notesIn = (look: WorkbookLook): string =>
  JSON.stringify(Object.fromEntries([...look.sheets].map(([id, sheet]) => [id, notesOf(sheet)])));

function notesOf({ notes }: SheetLook): unknown {
  const byRow: Record<number, Record<number, unknown>> = {};
  notes.forEach(({ row, column, text }, index) => {
    const id = `note-${String(index)}`;
    (byRow[row] ??= {})[column] = { id, row, col: column, width: 260, height: 110, note: text, show: false };
  });
  return byRow;
}

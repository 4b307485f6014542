import {
  blankPlan,
  type CalendarDate,
  DOCUMENT_SHEET,
  type LocalText,
  type SheetSnapshot,
  snapshotFromText,
  type WorkbookSnapshot,
} from '../../../shared/core';
import { isTextPlan, readsAsDocument, unreadableKind } from '../../file-kinds';
import { readPlanInput } from '../../text-input';
import { drawnXlsx, newXlsx } from '../../xlsx/new-xlsx';
import type { XlsxHost } from '../../xlsx/xlsx-host';
import { openXlsx } from '../../xlsx/xlsx-host';

export type FileOpening =
  | { readonly ok: true; readonly host: XlsxHost; readonly warning?: LocalText }
  | { readonly ok: false; readonly problem: LocalText };

const WORKBOOK = /\.xls[xm]$/i;

/** Opens what a person chose or dropped: a workbook, or a text that becomes one. */
export function openFile(bytes: Uint8Array, fileName: string, today: CalendarDate): FileOpening {
  if (isTextPlan(fileName)) {
    const input = readPlanInput(bytes, { fileName, today });
    if (!input.ok) return input;
    const { warning } = input;
    const snapshot = asPlanText(input.snapshot, fileName);
    return { ok: true, host: newXlsx(snapshot), ...(warning ? { warning } : {}) };
  }
  if (!WORKBOOK.test(fileName)) return { ok: false, problem: unreadableKind(fileName) };
  return openXlsx(bytes, { today });
}

/** From this many cells on a row belongs to a table. */
const TABLE_CELLS = 3;

/** A plan in prose stands on the sheet that keeps a plan's text in every shell; what holds a table is named after its file. */
function asPlanText(snapshot: WorkbookSnapshot, fileName: string): WorkbookSnapshot {
  const isTable = (row: SheetSnapshot['values'][number]): boolean =>
    row.filter((cell) => cell !== null && cell !== '').length >= TABLE_CELLS;
  if (!readsAsDocument(fileName) || snapshot.sheets.some(({ values }) => values.some(isTable)))
    return snapshot;
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, id: DOCUMENT_SHEET, name: DOCUMENT_SHEET }));
  return { ...snapshot, sheets };
}

/** The name under which a workbook is saved. */
export const savedName = (fileName: string): string =>
  WORKBOOK.test(fileName) ? fileName : `${fileName.replace(/\.[^.]*$/, '')}.xlsx`;

/** A new workbook with an empty plan to be filled in. */
export function blankFile(today: CalendarDate): XlsxHost {
  const opening = openXlsx(drawnXlsx([blankPlan()]), { today });
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host;
}

/** A new workbook with one empty sheet. */
export const emptyFile = (today: CalendarDate): XlsxHost =>
  newXlsx(snapshotFromText('', { today, name: 'Trang1' }));

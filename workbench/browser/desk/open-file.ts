import { type CalendarDate, type LocalText, snapshotFromText } from '../../../shared/core';
import { isTextPlan, unreadableKind } from '../../file-kinds';
import { readPlanInput } from '../../text-input';
import { newXlsx } from '../../xlsx/new-xlsx';
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
    const { snapshot, warning } = input;
    return { ok: true, host: newXlsx(snapshot), ...(warning ? { warning } : {}) };
  }
  if (!WORKBOOK.test(fileName))
    return { ok: false, problem: unreadableKind(fileName) ?? unknownKind(fileName) };
  return openXlsx(bytes, { today });
}

/** The name under which a workbook is saved. */
export const savedName = (fileName: string): string =>
  WORKBOOK.test(fileName) ? fileName : `${fileName.replace(/\.[^.]*$/, '')}.xlsx`;

/** A new workbook with one empty sheet. */
export const emptyFile = (today: CalendarDate): XlsxHost =>
  newXlsx(snapshotFromText('', { today, name: 'Trang1' }));

const unknownKind = (fileName: string): LocalText => ({
  vi: `Không đọc được tệp “${fileName}”. Đề nghị chọn tệp .xlsx, .docx, .csv, .tsv hoặc .txt (tệp .xls, .ods: mở bằng Excel rồi lưu thành .xlsx).`,
  en: `“${fileName}” cannot be read. Choose an .xlsx, .docx, .csv, .tsv or .txt file (save .xls and .ods as .xlsx first).`,
});

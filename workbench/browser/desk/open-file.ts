import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import type { LocalText } from '../../../shared/core/model/local-text';
import { readTextInput } from '../../text-input';
import { newXlsx } from '../../xlsx/new-xlsx';
import type { XlsxHost } from '../../xlsx/xlsx-host';
import { openXlsx } from '../../xlsx/xlsx-host';

export type FileOpening =
  | { readonly ok: true; readonly host: XlsxHost; readonly warning?: LocalText }
  | { readonly ok: false; readonly problem: LocalText };

const TEXT = /\.(?:txt|md|csv|tsv)$/i;
const WORKBOOK = /\.xls[xm]$/i;

/** Opens what a person chose or dropped: a workbook, or a text that becomes one. */
export function openFile(bytes: Uint8Array, fileName: string, today: CalendarDate): FileOpening {
  if (TEXT.test(fileName)) {
    const input = readTextInput(bytes, { fileName, today });
    if (!input.ok) return input;
    const { snapshot, warning } = input;
    return { ok: true, host: newXlsx(snapshot), ...(warning ? { warning } : {}) };
  }
  if (!WORKBOOK.test(fileName)) return { ok: false, problem: unknownKind(fileName) };
  return openXlsx(bytes, { today });
}

/** The name under which a workbook is saved. */
export const savedName = (fileName: string): string =>
  WORKBOOK.test(fileName) ? fileName : `${fileName.replace(/\.[^.]*$/, '')}.xlsx`;

const unknownKind = (fileName: string): LocalText => ({
  vi: `Không đọc được tệp “${fileName}”. Đề nghị chọn tệp .xlsx, .csv, .tsv hoặc .txt (tệp .xls, .ods: mở bằng Excel rồi lưu thành .xlsx).`,
  en: `“${fileName}” cannot be read. Choose an .xlsx, .csv, .tsv or .txt file (save .xls and .ods as .xlsx first).`,
});

import type { LocalText } from '../shared/core';

/** Files of plans that are no workbook and can be read. */
export const isTextPlan = (fileName: string): boolean => /\.(?:docx|html?|txt|md|csv|tsv)$/i.test(fileName);

/** Files that are written in paragraphs and may hold tables with joined cells. */
export const isDocumentFile = (fileName: string): boolean => /\.(?:docx|html?)$/i.test(fileName);
/** Files that are text line by line. */
export const isTextFile = (fileName: string): boolean => /\.(?:txt|md)$/i.test(fileName);

/** Files that can be read as paragraphs. */
export const readsAsDocument = (fileName: string): boolean =>
  isDocumentFile(fileName) || isTextFile(fileName);

/** What to do about a file of a kind that cannot be read; `undefined` where nothing more is known of it. */
export function unreadableKind(fileName: string): LocalText | undefined {
  const extension = /\.[^./\\]+$/.exec(fileName)?.[0].toLowerCase() ?? '';
  return UNREADABLE[extension];
}

const oldWord: LocalText = {
  vi: 'Không đọc được loại tệp này. Đề nghị mở bằng Word rồi “Lưu thành” (Save as) loại Word Document (.docx).',
  en: 'Documents of this kind cannot be read. Open it in Word and save it as Word Document (.docx).',
};
const picture: LocalText = {
  vi: 'Đây là ảnh chụp, không có chữ để đọc. Đề nghị dùng bản Word (.docx) của kế hoạch.',
  en: 'This is a picture without text to read. Use the Word version (.docx) of the plan.',
};
const UNREADABLE: Readonly<Record<string, LocalText>> = {
  '.doc': oldWord,
  '.dot': oldWord,
  '.rtf': oldWord,
  '.odt': oldWord,
  '.docm': oldWord,
  '.pdf': {
    vi: 'Không đọc được loại tệp .pdf. Đề nghị dùng bản Word (.docx) của kế hoạch; nếu chỉ có .pdf: mở bằng Word (Tệp › Mở) rồi “Lưu thành” .docx, xem lại chữ và bảng, hoặc chép phần văn bản vào một tệp .txt.',
    en: 'A .pdf file cannot be read. Use the Word version (.docx); with a .pdf only, open it in Word, save it as .docx and look it through, or copy its text into a .txt file.',
  },
  '.jpg': picture,
  '.jpeg': picture,
  '.png': picture,
};

import { documentFromText, type LocalText, type ProseDocument } from '../shared/core';
import { decodeHtml, decodeText } from './decode-text';
import { readDocx } from './docx/read-docx';
import { isTextFile } from './file-kinds';
import { readHtml } from './html/read-html';

export type DocumentInput =
  | { readonly ok: true; readonly document: ProseDocument }
  | { readonly ok: false; readonly problem: LocalText & { readonly code: string } };

/** Reads the paragraphs and tables of a plan: Word, a web page, plain text, Markdown. */
export function readDocument(bytes: Uint8Array, fileName: string): DocumentInput {
  if (/\.docx$/i.test(fileName)) return readDocx(bytes);
  const text = isTextFile(fileName) ? decodeText(bytes) : decodeHtml(bytes);
  if (text.includes('\u0000')) return { ok: false, problem: NOT_TEXT };
  const document = isTextFile(fileName) ? documentFromText(text) : readHtml(text);
  return document.blocks.length === 0 ? { ok: false, problem: NO_TEXT } : { ok: true, document };
}

const NOT_TEXT = {
  code: 'not-text',
  vi: 'Tệp không phải văn bản. Đề nghị mở bằng Word rồi “Lưu thành” (Save as) loại Word Document (.docx).',
  en: 'The file is no text. Open it in Word and save it as Word Document (.docx).',
};
const NO_TEXT = {
  code: 'no-text',
  vi: 'Tệp không có chữ nào để đọc. Đề nghị chọn lại tệp.',
  en: 'The file holds no text. Choose another file.',
};

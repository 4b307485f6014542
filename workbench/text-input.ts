import {
  type CalendarDate,
  type LocalText,
  snapshotFromDocument,
  snapshotFromText,
  unguardText,
  type WorkbookSnapshot,
} from '../shared/core';
import { decodeText } from './decode-text';
import { readDocument } from './document-input';
import { isDocumentFile } from './file-kinds';
import type { SeparatedRows } from './parse-separated';
import { parseSeparated, parseTabbed } from './parse-separated';
import { MAX_CELL_TEXT } from './xlsx/sheet/cell-limits';

export type TextInput =
  | {
      readonly ok: true;
      readonly snapshot: WorkbookSnapshot;
      /** What a person should know of how the file was read. */
      readonly warning?: LocalText;
    }
  | { readonly ok: false; readonly problem: LocalText & { readonly code: string } };

/** Reads a plan out of a file that is no workbook (Word, a web page, text, separated values) as a workbook of one sheet. */
export function readPlanInput(
  bytes: Uint8Array,
  options: { readonly fileName: string; readonly today: CalendarDate },
): TextInput {
  return isDocumentFile(options.fileName) ? readDocumentInput(bytes, options) : readTextInput(bytes, options);
}

/** A document's prose stands in column A, its tables keep their columns. */
function readDocumentInput(
  bytes: Uint8Array,
  { fileName, today }: { readonly fileName: string; readonly today: CalendarDate },
): TextInput {
  const reading = readDocument(bytes, fileName);
  if (!reading.ok) return reading;
  const snapshot = snapshotFromDocument(reading.document, { today, name: sheetName(fileName) });
  const [warning] = reading.document.told ?? [];
  return isTooLong(snapshot)
    ? problem('cell-too-long')
    : { ok: true, snapshot, ...(warning ? { warning } : {}) };
}

/** Reads a plan out of a text file (`.txt`, `.md`, `.csv`, `.tsv`) as a workbook of one sheet. */
export function readTextInput(
  bytes: Uint8Array,
  { fileName, today }: { readonly fileName: string; readonly today: CalendarDate },
): TextInput {
  const text = decodeText(bytes);
  if (text.includes('\u0000')) return problem('not-text');
  if (text.trim() === '') return problem('empty');
  const name = sheetName(fileName);
  const plain = snapshotFromText(text, { today, name });
  const separated = separatedRows(text, fileName);
  const snapshot = separated ? withRows(plain, separated) : withMarkup(plain, fileName);
  const warning = separated?.unclosed.length ? unclosedQuote(separated.unclosed) : undefined;
  return isTooLong(snapshot)
    ? problem('cell-too-long')
    : { ok: true, snapshot, ...(warning ? { warning } : {}) };
}

const isTooLong = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ values }) =>
    values.some((row) => row.some((cell) => typeof cell === 'string' && cell.length > MAX_CELL_TEXT)),
  );

/** The sheet of a `.md` file says that its marks are meant. */
const withMarkup = (plain: WorkbookSnapshot, fileName: string): WorkbookSnapshot =>
  /\.md$/i.test(fileName)
    ? { ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, fromMarkdown: true })) }
    : plain;

function separatedRows(text: string, fileName: string): SeparatedRows | undefined {
  if (/\.tsv$/i.test(fileName)) return parseTabbed(text);
  return /\.csv$/i.test(fileName) ? parseSeparated(text) : undefined;
}

const unclosedQuote = (lines: readonly number[]): LocalText => ({
  vi: `Dấu ngoặc kép ở dòng ${lines.join(', ')} mở mà không đóng; đã đọc dấu đó như chữ thường. Cần xem lại dòng này trong tệp.`,
  en: `A quotation mark in line ${lines.join(', ')} is never closed; it was read as a plain character. Check that line of the file.`,
});

function withRows(plain: WorkbookSnapshot, { rows, isLineByLine }: SeparatedRows): WorkbookSnapshot {
  const sheets = plain.sheets.map(({ fromText, ...sheet }) => ({
    ...sheet,
    // why: our own tables guard texts that a sheet would run as formulas
    values: rows.map((row) => row.map((cell) => (cell === '' ? null : unguardText(cell)))),
    // why: a cell with a line break makes rows and lines run apart
    ...(isLineByLine && fromText === true ? { fromText } : { untyped: true }),
  }));
  return { ...plain, sheets };
}

/** A sheet name that every spreadsheet takes, after the file's. */
function sheetName(fileName: string): string {
  const bare = fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+/, '')
    .replace(/(?<!')'+$/, '')
    .trim();
  return bare.slice(0, 31).trim() || 'Kế hoạch';
}

const PROBLEMS = {
  empty: {
    vi: 'Tệp rỗng, không có gì để đọc. Đề nghị chọn lại tệp.',
    en: 'The file is empty. Choose another file.',
  },
  'not-text': {
    vi: 'Tệp không phải văn bản thuần. Đề nghị lưu lại thành .txt, .csv mã UTF-8, hoặc dùng tệp .xlsx.',
    en: 'The file is no plain text. Save it as UTF-8 .txt or .csv, or use an .xlsx file.',
  },
  'cell-too-long': {
    vi: 'Có dòng hoặc ô dài hơn 32.767 ký tự, quá giới hạn của bảng tính. Đề nghị ngắt nội dung đó ra nhiều dòng.',
    en: 'A line or cell is longer than 32,767 characters, the limit of a spreadsheet. Break it into several lines.',
  },
} as const;

const problem = (code: keyof typeof PROBLEMS): TextInput => ({
  ok: false,
  problem: { code, ...PROBLEMS[code] },
});

import { documentTypes } from '../../data/document-types';
import type { TextSpan } from '../model/text-edit';

/** What stands before a symbol: the type word and "số". */
export interface CitationHead {
  /** Where the citation starts. */
  readonly from: number;
  readonly type?: string;
  readonly typeSpan?: TextSpan;
  readonly numberWord?: TextSpan;
  /** "Số:" at the start of a line with nothing before, or "Số" with nothing else in its line: the symbol of the text itself. */
  readonly own: boolean;
  /** "Mẫu số", "Biểu số": the number of a form, not of a document. */
  readonly isForm: boolean;
}

const FORM_WORD =
  /(?<!\p{L})(?:mẫu|biểu|phụ lục|bảng|hợp đồng|hóa đơn|hoá đơn|giấy phép|tài khoản|hồ sơ)\s*$/iu;

const REACH = 60; // longer than any type word, "số số:" and the blanks between them
const LETTER = /\p{L}/u;
const byName = documentTypes.map(({ name }) => ({ name, lower: name.toLowerCase() }));

function trimEnd(text: string, to: number, from: number): number {
  let end = to;
  while (end > from && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

function numberWordBefore(text: string, to: number, from: number): TextSpan | undefined {
  let start = to;
  for (;;) {
    let end = trimEnd(text, start, from);
    if (text[end - 1] === ':') end = trimEnd(text, end - 1, from);
    const word = text.slice(Math.max(from, end - 2), end).toLowerCase();
    if (word !== 'số' || LETTER.test(text[end - 3] ?? ' ')) break;
    start = end - 2;
  }
  return start === to ? undefined : { from: start, to };
}

function typeBefore(text: string, to: number, from: number): { name: string; span: TextSpan } | undefined {
  const end = trimEnd(text, to, from);
  if (end === to && to > from) return undefined;
  const before = text.slice(from, end).toLowerCase();
  for (const { name, lower } of byName) {
    const start = before.length - lower.length;
    if (!before.endsWith(lower) || LETTER.test(before[start - 1] ?? ' ')) continue;
    return { name, span: { from: from + start, to: end } };
  }
  return undefined;
}

/** Reads backwards from a symbol that stands at `at` and ends at `to`, not before `limit`. */
export function readHead(text: string, at: number, to: number, limit: number): CitationHead {
  const from = Math.max(limit, at - REACH);
  let end = at;
  // why: a Markdown link opens here, and a blank number may be dotted
  while (end > from && /[[.…_]/.test(text[end - 1] ?? '')) end--;
  const numberWord = numberWordBefore(text, end, from);
  const type = typeBefore(text, numberWord?.from ?? end, from);
  const start = type?.span.from ?? numberWord?.from ?? end;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const own =
    type === undefined &&
    numberWord !== undefined &&
    text.slice(lineStart, start).trim() === '' &&
    // why: the Party writes "Số 15-KH/ĐU" without a colon, alone in its line
    (text.slice(numberWord.from, numberWord.to).includes(':') ||
      (/^\d{1,4} ?- ?\p{Lu}/u.test(text.slice(at, to)) && /^[ \t]*(?:\n|$)/u.test(text.slice(to, to + 40))));
  return {
    from: start,
    own,
    isForm: type === undefined && FORM_WORD.test(text.slice(from, start)),
    ...(type ? { type: type.name, typeSpan: type.span } : {}),
    ...(numberWord ? { numberWord } : {}),
  };
}

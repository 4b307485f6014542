export interface SeparatedRows {
  readonly rows: readonly (readonly string[])[];
  /** True when row n is line n + 1 of the file. */
  readonly isLineByLine: boolean;
}

/** Reads comma-separated values after RFC 4180, also with semicolons or tabs; the separator is found out unless given. */
export function parseSeparated(text: string, separator?: string): SeparatedRows {
  const clean = text.replace(/^\uFEFF/, '');
  const mark = separator ?? findSeparator(clean);
  const rows: string[][] = [];
  let row: string[] = [];
  let isLineByLine = true;
  let at = 0;
  while (at <= clean.length) {
    const field = readField(clean, at, mark);
    if (/[\r\n]/.test(field.text)) isLineByLine = false;
    row.push(field.text);
    at = field.end;
    if (clean.startsWith(mark, at) && at < clean.length) {
      at += mark.length;
      continue;
    }
    rows.push(row);
    row = [];
    at += clean.startsWith('\r\n', at) ? 2 : 1;
    if (at === clean.length) break;
  }
  return { rows, isLineByLine };
}

interface Field {
  readonly text: string;
  readonly end: number;
}

/** A field; what stands between its last quote and the separator belongs to it all the same. */
function readField(text: string, from: number, separator: string): Field {
  if (text[from] !== '"') return plainField(text, from, separator);
  const quoted = quotedField(text, from);
  const rest = plainField(text, quoted.end, separator);
  return { text: quoted.text + rest.text, end: rest.end };
}

function plainField(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(from, end), end };
}

function quotedField(text: string, from: number): Field {
  const pieces: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: pieces.join('') + text.slice(at), end: text.length };
    pieces.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { text: pieces.join(''), end: quote + 1 };
    pieces.push('"');
    at = quote + 2;
  }
}

/** The character that parts most of the first lines outside quotes; a comma when none does. */
function findSeparator(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counts = ['\t', ';', ','].map((mark) => ({ mark, count: sample.split(mark).length }));
  const [tabs, semicolons, commas] = counts;
  if (tabs && tabs.count > 1) return tabs.mark;
  // why: Vietnamese Excel writes semicolons, and the cells themselves are full of commas
  const lines = sample.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const regular = (mark: string): number => {
    const widths = lines.map((line) => line.split(mark).length).filter((width) => width > 2);
    return widths.length === 0 ? 0 : widths.filter((width) => width === widths[0]).length;
  };
  return semicolons && commas && regular(semicolons.mark) >= regular(commas.mark) && semicolons.count > 1
    ? semicolons.mark
    : ',';
}

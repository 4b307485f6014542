export interface SeparatedRows {
  readonly rows: readonly (readonly string[])[];
  /** True when row n is line n + 1 of the file. */
  readonly isLineByLine: boolean;
  /** Lines (from 1) in which a quotation mark opens a cell that nothing closes; the mark is read as text. */
  readonly unclosed: readonly number[];
}

/**
 * Reads a file of tab-separated values, line by line: a quotation mark is a text of its own there, as in a ditto. Only
 * where lines put together make a row of just the usual width, as Excel saves cells with line breaks, are they one row.
 */
export function parseTabbed(text: string): SeparatedRows {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  const width = usualWidth(lines);
  const rows: string[][] = [];
  for (let at = 0; at < lines.length;) {
    const count = linesOfRow(lines, at, width);
    rows.push(
      lines
        .slice(at, at + count)
        .join('\n')
        .split('\t')
        .map(unwrap),
    );
    at += count;
  }
  return { rows, isLineByLine: rows.length === lines.length, unclosed: [] };
}

/** The number of cells of the widest line: nearly always the header. */
const usualWidth = (lines: readonly string[]): number =>
  lines.reduce((most, line) => Math.max(most, line.split('\t').length), 0);

const MOST_LINES = 60;

/** How many lines make the row that starts here: more than one where a cell is opened by a mark that a later line closes. */
function linesOfRow(lines: readonly string[], from: number, width: number): number {
  const first = lines[from] ?? '';
  if (!/(?:^|\t)"[^\t]*$/.test(first) || first.split('\t').length >= width) return 1;
  let joined = first;
  for (let count = 2; count <= MOST_LINES && from + count <= lines.length; count++) {
    joined += `\n${lines[from + count - 1] ?? ''}`;
    const cells = joined.split('\t');
    if (cells.length > width) return 1;
    const isClosed = cells.every((cell) => !cell.startsWith('"') || /^"(?:[^"]|"")*"$/.test(cell));
    if (isClosed && cells.length === width) return count;
  }
  return 1;
}

/** Excel puts a cell with quotation marks or commas into quotation marks; they enclose the whole cell. */
const unwrap = (cell: string): string =>
  cell.length > 2 && /^"(?:[^"]|"")*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** Reads comma-separated values after RFC 4180, also with semicolons or tabs; the separator is found out. */
export function parseSeparated(text: string): SeparatedRows {
  const clean = text.replace(/^\uFEFF/, '');
  const mark = findSeparator(clean);
  const rows: string[][] = [];
  const unclosed: number[] = [];
  let row: string[] = [];
  let isLineByLine = true;
  let at = 0;
  while (at <= clean.length) {
    const field = readField(clean, at, mark);
    if (field.isUnclosed) unclosed.push(clean.slice(0, at).split(/\r\n|\r|\n/).length);
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
  return { rows, isLineByLine, unclosed };
}

interface Field {
  readonly text: string;
  readonly end: number;
  readonly isUnclosed?: true;
}

/** A field; what stands between its last quote and the separator belongs to it all the same. */
function readField(text: string, from: number, separator: string): Field {
  if (text[from] !== '"') return plainField(text, from, separator);
  const quoted = quotedField(text, from);
  if (!quoted) return { ...plainField(text, from, separator), isUnclosed: true };
  // why: a mark alone in its cell is a ditto; taken for an opening one it would swallow rows up to the next ditto
  const isAlone = text.startsWith(separator, from + 1) || /[\r\n]/.test(text[from + 1] ?? '');
  if (isAlone && /[\r\n]/.test(quoted.text)) return plainField(text, from, separator);
  const rest = plainField(text, quoted.end, separator);
  return { text: quoted.text + rest.text, end: rest.end };
}

function plainField(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(from, end), end };
}

/** The text between two quotation marks; `undefined` where the second is missing. */
function quotedField(text: string, from: number): Field | undefined {
  const pieces: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
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

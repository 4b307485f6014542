import { parseCell } from '../../../shared/core';

/** A row element by its places; `row` is 0-based. */
export interface RowSpan {
  readonly row: number;
  readonly start: number;
  /** One past the opening tag. */
  readonly headEnd: number;
  /** Where its closing tag starts; at the end of its tag when it is self-closed. */
  readonly innerEnd: number;
  readonly end: number;
}

/** A cell element by its places. */
export interface CellSpan extends Omit<RowSpan, 'row'> {
  readonly column: number;
}

/** One attribute out of the tag between two places, quickly; the value as written. */
export function quickAttribute(xml: string, start: number, end: number, name: string): string | undefined {
  // why: a search in the whole part would run to its end for each tag that lacks the attribute
  const tag = xml.slice(start, end);
  for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
    if (at > 0 && tag.charCodeAt(at - 1) > 32) continue;
    const rest = at + name.length;
    const open = tag.charCodeAt(rest) === 61 ? rest + 1 : afterEquals(tag, rest);
    const quote = tag[open];
    if (quote !== '"' && quote !== "'") continue;
    const close = tag.indexOf(quote, open + 1);
    return close < 0 ? undefined : tag.slice(open + 1, close);
  }
  return undefined;
}

/** The place of the opening quote when spaces stand around the equals sign. */
function afterEquals(tag: string, from: number): number {
  const match = /^\s*=\s*/.exec(tag.slice(from));
  return match ? from + match[0].length : tag.length;
}

/** Calls back for each row element between two places of a sheet part; a row without `r` follows the one before. */
export function scanRows(
  xml: string,
  { prefix, from, to }: { readonly prefix: string; readonly from: number; readonly to: number },
  visit: (row: RowSpan) => void,
): void {
  const open = `<${prefix}row`;
  const close = `</${prefix}row`;
  let next = 0;
  let start = xml.indexOf(open, from);
  while (start >= 0 && start < to) {
    const headEnd = xml.indexOf('>', start) + 1;
    const isEmpty = xml.charCodeAt(headEnd - 2) === 47;
    const innerEnd = isEmpty ? headEnd : xml.indexOf(close, headEnd);
    if (headEnd === 0 || innerEnd < 0) return;
    const end = isEmpty ? headEnd : xml.indexOf('>', innerEnd) + 1;
    const number = Number(quickAttribute(xml, start + open.length, headEnd, 'r'));
    const row = number >= 1 && number <= 1_048_576 ? number - 1 : next;
    visit({ row, start, headEnd, innerEnd, end });
    next = row + 1;
    start = xml.indexOf(open, end);
  }
}

/** Calls back for each cell of a row; a cell without `r` follows the one before. */
export function scanCells(xml: string, prefix: string, row: RowSpan, visit: (cell: CellSpan) => void): void {
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let next = 0;
  let start = nextTag(xml, open, row.headEnd, row.innerEnd);
  while (start >= 0 && start < row.innerEnd) {
    const headEnd = xml.indexOf('>', start) + 1;
    const isEmpty = xml.charCodeAt(headEnd - 2) === 47;
    const innerEnd = isEmpty ? headEnd : xml.indexOf(close, headEnd);
    if (innerEnd < 0) return;
    const reference = quickAttribute(xml, start + open.length, headEnd, 'r');
    const column = (reference === undefined ? undefined : columnOf(reference)) ?? next;
    const end = isEmpty ? headEnd : innerEnd + close.length;
    visit({ column, start, headEnd, innerEnd, end });
    next = column + 1;
    start = nextTag(xml, open, end, row.innerEnd);
  }
}

/**
 * The next tag of exactly this name before `to`.
 * why: tag by tag, for a search for the name would run from each row without cells through all rows behind it
 */
function nextTag(xml: string, open: string, from: number, to: number): number {
  let at = xml.indexOf('<', from);
  while (at >= 0 && at < to && !(xml.startsWith(open, at) && isTagEnd(xml.charCodeAt(at + open.length))))
    at = xml.indexOf('<', at + 1);
  return at < to ? at : -1;
}

const isTagEnd = (char: number): boolean => char <= 32 || char === 62 || char === 47;

function columnOf(reference: string): number | undefined {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column >= 1 && column <= 16_384 ? column - 1 : parseCell(reference)?.column;
}

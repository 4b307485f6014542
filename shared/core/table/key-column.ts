import type { ColumnMapping } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import type { RowMark } from './row-mark';
import { readMark } from './row-mark';

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 200;
const CODE = /^(?=.*\d)[\p{L}\d]{1,12}(?:[._/-][\p{L}\d]{1,12}){0,6}$/u;
const LAST_PART = /^(.*[._/-])(\d{1,4})$/u;
const PLAIN = /^\d{1,4}$/;

/**
 * The column between number and content in which each row has a mark or a code of its own, those too that the running
 * number passes by: "TT | Chi tiết" with 1, 2, 3 beside "1, a), b)"; "STT | Mã nhiệm vụ". It tells which rows are
 * parts of which; `undefined` where no row needs it.
 */
export function keyColumn(view: SheetView, from: number, mapping: ColumnMapping): number | undefined {
  const { number, content } = mapping.columns;
  if (number === undefined || content === undefined) return undefined;
  return mapping.readings.find(
    ({ column, field }) =>
      field === null && column > number && column < content && isKey(view, from, { number, content, column }),
  )?.column;
}

interface Columns {
  readonly number: number;
  readonly content: number;
  readonly column: number;
}

function isKey(view: SheetView, from: number, { number, content, column }: Columns): boolean {
  const textIn = (row: number, at: number): string => view.textAt(row, at).trim();
  let rows = 0;
  let keys = 0;
  let alone = 0;
  let last = '';
  for (let row = from; row < Math.min(view.bottom, from + SAMPLE); row++) {
    if (textIn(row, content) === '') continue;
    rows++;
    const text = textIn(row, column);
    if (text === '') continue;
    if (readKey(text) === undefined || text === last) {
      // why: a header that a page break set again is no row
      if (text.split(/\s/u).length > 1) continue;
      return false;
    }
    last = text;
    keys++;
    if (textIn(row, number) === '') alone++;
  }
  return alone > 0 && keys * 10 >= rows * 8;
}

/** The mark that a key is: `a)`, `8`, or a code whose last part counts ("KH20_N01.2"). */
export function readKey(text: string): RowMark | undefined {
  const mark = readMark(text);
  if (mark && mark.style !== 'word' && mark.style !== 'text' && mark.style !== 'goes-on') return mark;
  if (!CODE.test(text)) return undefined;
  const [, stem = '', value] = LAST_PART.exec(text) ?? [];
  const depth = stem.split(/[._/-]/u).length;
  return {
    style: 'code',
    key: `code ${String(depth)}`,
    stem,
    value: value === undefined ? undefined : Number(value),
  };
}

/** Whether a row is told by its key: its number is missing or says no more than which one it is. */
export const isToldByKey = (number: string, key: string): boolean =>
  key !== '' && (number === '' || PLAIN.test(number));

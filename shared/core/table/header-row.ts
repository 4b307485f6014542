import type { SheetView } from '../model/sheet-view';
import type { HeaderWords } from './header-words';
import type { HeaderGuess } from './read-header-text';
import { readMark } from './row-mark';

/** A column of a header with its whole text (several rows joined) and what it may mean. */
export interface HeaderColumn {
  readonly column: number;
  readonly header: string;
  readonly guesses: readonly HeaderGuess[];
}

export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeaderColumn[];
  /** The wordings by which it was read. */
  readonly words: HeaderWords;
}

/** Roles that make a row a header of a task table; a lone "Ghi chú" does not. */
const CORE_ROLES: ReadonlySet<string> = new Set([
  'content',
  'lead',
  'coordinators',
  'start',
  'end',
  'time',
  'result',
]);

/** The header that starts in `row`, one row high or two (a heading over several columns), or `undefined`. */
export function headerAt(view: SheetView, row: number, words: HeaderWords): HeaderBlock | undefined {
  if (!mayBeHeader(view, row, words)) return undefined;
  const two = isSecondHeaderRow(view, row, words) ? blockOf(view, row, row + 1, words) : undefined;
  if (two && isHeader(two)) return two;
  const one = blockOf(view, row, row, words);
  return isHeader(one) ? one : undefined;
}

/** The header in a row that a person chose, whatever its words; columns without a word count where they were given a role. */
export function chosenHeader(
  view: SheetView,
  row: number,
  columns: readonly number[],
  words: HeaderWords,
): HeaderBlock {
  const last = isSecondHeaderRow(view, row, words) ? row + 1 : row;
  const block = blockOf(view, row, last, words);
  const known = new Set(block.columns.map(({ column }) => column));
  const bare = columns
    .filter((column) => !known.has(column) && column >= view.left && column < view.right)
    .map((column) => ({ column, header: '', guesses: [] }));
  return { ...block, columns: [...block.columns, ...bare].sort((a, b) => a.column - b.column) };
}

/** Two known wordings at least, and no task number: what nearly every row of tasks or prose fails at once. */
function mayBeHeader(view: SheetView, row: number, words: HeaderWords): boolean {
  let known = 0;
  for (let column = view.left; column < view.right; column++) {
    const value = view.valueAt(row, column);
    if (typeof value !== 'string' || value === '') continue;
    // why: "2026" heads a column of ticks, one for each year
    if (/^\s*\(?(?!20\d\d\s*$)\d/.test(value)) return false;
    if (words.isKnown(value)) known++;
  }
  if (known >= 2) return true;
  if (known === 0) return false;
  return opensWithNumber(view, row, words) || (row + 1 < view.bottom && isSecondHeaderRow(view, row, words));
}

/** "STT" first, and wordings behind it that are known in part: "Nhiệm vụ TCT giao", "Phòng ban chủ trì". */
function opensWithNumber(view: SheetView, row: number, words: HeaderWords): boolean {
  const roles = new Set<string>();
  let first: string | undefined;
  for (let column = view.left; column < view.right; column++) {
    const [guess] = words.read(view.textAt(row, column).trim());
    first ??= view.textAt(row, column).trim() === '' ? undefined : (guess?.role ?? '');
    if (guess) roles.add(guess.role);
  }
  return first === 'number' && roles.has('content') && roles.has('lead');
}

function isHeader({ columns }: HeaderBlock): boolean {
  const roles = new Set(columns.flatMap(({ guesses }) => guesses[0]?.role ?? []));
  const core = [...roles].filter((role) => CORE_ROLES.has(role));
  if (!roles.has('content') && !(roles.has('number') && roles.has('lead'))) return false;
  return core.length >= 3 || (core.length >= 2 && roles.size >= 2);
}

function blockOf(view: SheetView, first: number, last: number, words: HeaderWords): HeaderBlock {
  const columns: HeaderColumn[] = [];
  for (let column = view.left; column < view.right; column++) {
    const header = headerText(view, first, last, column);
    if (header !== '')
      columns.push({ column, header, guesses: bestGuesses({ view, first, last, words }, column, header) });
  }
  return { first, last, columns, words };
}

/** "Thời gian" over "Hoàn thành": the joined text, or the lower one alone where that says more. */
function bestGuesses(
  { view, first, last, words }: Omit<HeaderBlock, 'columns'> & { readonly view: SheetView },
  column: number,
  header: string,
): readonly HeaderGuess[] {
  const joined = words.read(header);
  if (first === last) return joined;
  // why: a month of the year is ticked; it is neither a time of its own nor a status
  if (isPartOfYear(view, first, column, view.textAt(last, column).trim())) return [];
  const lower = words.read(mergedText(view, last, column));
  return (lower[0]?.score ?? 0) > (joined[0]?.score ?? 0) ? lower : joined;
}

function headerText(view: SheetView, first: number, last: number, column: number): string {
  const upper = upperText(view, first, last, column);
  if (first === last) return upper;
  const lower = mergedText(view, last, column);
  return lower === '' || lower === upper ? upper : `${upper} ${lower}`.trim();
}

/** In a text without merges, a heading over several columns stands in the first of them only. */
function upperText(view: SheetView, first: number, last: number, column: number): string {
  const own = mergedText(view, first, column);
  if (own !== '' || first === last || mergedText(view, last, column) === '') return own;
  for (let left = column - 1; left >= view.left; left--) {
    const text = mergedText(view, first, left);
    if (text !== '') return mergedText(view, last, left) === '' ? '' : text;
  }
  return '';
}

function isSecondHeaderRow(view: SheetView, row: number, words: HeaderWords): boolean {
  const next = row + 1;
  if (next >= view.bottom) return false;
  if (isPartsRow(view, row)) return true;
  let parts = 0;
  for (let column = view.left; column < view.right; column++) {
    const own = view.textAt(next, column).trim();
    if (own === '') continue;
    if (isPartOfYear(view, row, column, own)) {
      parts++;
      continue;
    }
    if (!words.isKnown(own) || own === mergedText(view, row, column)) return false;
    parts++;
  }
  return parts >= 2;
}

/**
 * "TT | Chi tiết" below "Stt", "NS | Dân góp" below "Trong đó", and nothing else: short words that part headings which
 * reach over several columns, whatever they mean.
 */
function isPartsRow(view: SheetView, row: number): boolean {
  const next = row + 1;
  let parts = 0;
  for (let column = view.left; column < view.right; column++) {
    const isEmpty = view.textAt(next, column).trim() === '';
    const isUnder = isUnderWide(view, row, column);
    if (isEmpty && !isUnder) continue;
    if (isEmpty || !isUnder || !isPartWord(view.textAt(next, column).trim())) return false;
    parts++;
  }
  return parts >= 2;
}

const LONGEST_PART = 30;

const isPartWord = (text: string): boolean => {
  const style = readMark(text)?.style;
  return /^\p{L}/u.test(text) && text.length <= LONGEST_PART && (style === 'word' || style === 'text');
};

/** Whether the heading above a column reaches over its neighbours: they are blank, or it is and one stands to its left. */
function isUnderWide(view: SheetView, row: number, column: number): boolean {
  const isBlank = (at: number): boolean => view.textAt(row, at).trim() === '';
  if (!isBlank(column)) return column + 1 < view.right && isBlank(column + 1);
  for (let left = column - 1; left >= view.left; left--) if (!isBlank(left)) return true;
  return false;
}

/** "1" to "12" below "Tháng" or "Tiến độ (tháng)", "T1" below any heading: a column for each month, in which a tick says when. */
function isPartOfYear(view: SheetView, row: number, column: number, own: string): boolean {
  if (PART_OF_YEAR.test(own)) return isUnderWide(view, row, column);
  return (
    /^(?:\d{1,2}|I{1,3}|IV)$/.test(own) &&
    /(?<!\p{L})(?:tháng|quý|tuần)(?!\p{L})/iu.test(upperText(view, row, row + 1, column))
  );
}

const PART_OF_YEAR = /^(?:(?:T|Th|Tháng)[ .]?\d{1,2}|(?:Q|Quý)[ .]?(?:[1-4]|I{1,3}|IV)|Tuần [1-5])$/iu;

/** The text of a cell, or of the merged range that it lies in. */
export function mergedText(view: SheetView, row: number, column: number): string {
  const merge = view.mergeAt(row, column);
  return (merge ? view.textAt(merge.top, merge.left) : view.textAt(row, column)).trim();
}

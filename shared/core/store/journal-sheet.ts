import type { LocalText } from '../model/local-text';
import type { PatchOp } from '../model/patch';
import { sheetOf } from '../model/patch';
import { sheetByName } from '../model/sheet-name';
import type { SheetView } from '../model/sheet-view';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { hashText } from '../work/hash';

/** The hidden sheet on which the tool keeps how to take its changes back: a row for each, hidden from readers. */
export const JOURNAL_SHEET = '_kehoach_hoantac';

/** Whether a step only writes the journal. */
export const isJournalStep = (op: PatchOp): boolean => sheetOf(op) === JOURNAL_SHEET;

/** One change of the workbook by the tool, as the journal tells it. */
export interface JournalEntry {
  /** Never given to two changes that differ. */
  readonly id: string;
  readonly label: LocalText;
  /** Local time of the change, `YYYY-MM-DDTHH:mm:ss`. */
  readonly time: string;
  /** Cells, rows and sheets that were changed. */
  readonly size: number;
  /** The sheets that it changed. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Ids of those where it moved rows, merged cells or wrote the whole sheet. */
  readonly moved: readonly string[];
  /** False when its inverse was too long to be kept in the workbook. */
  readonly isKept: boolean;
}

/** An entry and the row where it stands. */
export interface JournalRow {
  readonly row: number;
  readonly entry: JournalEntry;
  /** Length of all its texts. */
  readonly characters: number;
}

/** Cells of a row: what the entry is, then its inverse in pieces. */
export const FIRST_PIECE = 1;
/** why: no piece may be taken for a formula, number or date by any host */
export const PIECE_MARK = '|';

/** What the tool did to the workbook, oldest first; rows that make no sense (edited by hand) are passed over. */
export const readJournal = (snapshot: WorkbookSnapshot): readonly JournalEntry[] =>
  readJournalRows(snapshot).map(({ entry }) => entry);

/** The same with the rows where the entries stand. */
export function readJournalRows(snapshot: WorkbookSnapshot): readonly JournalRow[] {
  const view = journalView(snapshot);
  if (!view) return [];
  const found = new Map<string, JournalRow>();
  for (let row = view.top; row < view.bottom; row++) {
    const head = view.textAt(row, 0);
    const entry = readHead(head);
    const way = joinPieces(view, row);
    if (!entry || found.has(entry.id) || hashText(way) !== wayMark(head)) continue;
    found.set(entry.id, { row, entry, characters: head.length + way.length });
  }
  return [...found.values()].sort((a, b) => numberOf(a.entry) - numberOf(b.entry));
}

/** The inverse that stands in `row`, as it was written; empty when none is kept there. */
export function readWay(snapshot: WorkbookSnapshot, row: number): string {
  const view = journalView(snapshot);
  return view ? joinPieces(view, row) : '';
}

/** The head cell of an entry. */
export const writeHead = ({ id, label, time, size, sheets, moved }: JournalEntry, way: string): string =>
  JSON.stringify({
    id,
    time,
    size,
    vi: label.vi,
    en: label.en,
    sheets: sheets.map(({ id: sheet, name }) => [sheet, name]),
    moved,
    way: hashText(way),
  });

/** Entries are numbered in the order in which they were made. */
export const numberOf = ({ id }: JournalEntry): number => Number(/^\d{1,9}/.exec(id)?.[0] ?? 0);

function journalView({ sheets }: WorkbookSnapshot): SheetView | undefined {
  const sheet = sheetByName(sheets, JOURNAL_SHEET);
  return sheet && sheetView(sheet);
}

function joinPieces(view: SheetView, row: number): string {
  let way = '';
  for (let column = FIRST_PIECE; column < view.right; column++) way += view.textAt(row, column).slice(1);
  return way;
}

function readHead(text: string): JournalEntry | undefined {
  const { id, time, vi, en, size, sheets, moved, way } = parseObject(text);
  if (typeof id !== 'string' || typeof time !== 'string' || typeof size !== 'number') return undefined;
  if (typeof vi !== 'string' || typeof en !== 'string') return undefined;
  const names = list(sheets).flatMap((pair) => {
    const [sheet, name] = list(pair);
    return typeof sheet === 'string' && typeof name === 'string' ? [{ id: sheet, name }] : [];
  });
  const isKept = way !== hashText('');
  // why: the menu of Google Sheets knows no English
  return {
    id,
    label: { vi, en: en || vi },
    time,
    size,
    sheets: names,
    moved: list(moved).map(String),
    isKept,
  };
}

const wayMark = (head: string): unknown => parseObject(head)['way'];

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function parseObject(text: string): Partial<Record<string, unknown>> {
  if (!text.startsWith('{')) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

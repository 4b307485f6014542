import { EMPTY_CELL, sameContent, valueCell } from '../model/cell';
import type { LocalText } from '../model/local-text';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import { sheetOf } from '../model/patch';
import { sheetByName } from '../model/sheet-name';
import type { SheetView } from '../model/sheet-view';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { invertPatch } from '../patch/invert-patch';
import { hashText } from '../work/hash';
import { hiddenTextSheet } from './hidden-text-sheet';
import type { JournalEntry, JournalRow } from './journal-sheet';
import { JOURNAL_SHEET, numberOf, PIECE_MARK, readJournalRows, writeHead } from './journal-sheet';
import { keepSteps } from './kept-steps';

/** What a workbook keeps at most; the oldest entries make room for a new one. */
export const JournalLimit = { entries: 40, characters: 400_000 } as const;
/** why: Excel takes 32 767 characters in a cell, with room for hosts that count otherwise */
const PIECE = 16_000;
const LABEL = 200;

/** A patch that writes its own inverse into the workbook. */
export interface JournaledPatch {
  /** To be applied in one go: the change and its entry stand or fall together. */
  readonly patch: WorkbookPatch;
  readonly entry: JournalEntry;
  /** Older entries that made room for this one and can no longer be taken back. */
  readonly dropped: readonly JournalEntry[];
}

/**
 * `patch` with its entry in the journal of `snapshot`, which must be what the workbook holds now.
 * `time` is the user's local time, `YYYY-MM-DDTHH:mm:ss`. An empty patch stays as it is. Pure.
 */
export function withJournalEntry(
  snapshot: WorkbookSnapshot,
  patch: WorkbookPatch,
  time: string,
): JournaledPatch {
  const kept = readJournalRows(snapshot);
  const way = JSON.stringify(keepSteps(invertPatch(patch).ops));
  const fits = way.length <= JournalLimit.characters;
  const entry = { ...describePatch(snapshot, patch, time), id: nextId(kept, time, way), isKept: fits };
  if (patch.ops.length === 0) return { patch, entry, dropped: [] };
  const texts = entryTexts(entry, fits ? way : '');
  const dropped = rowsToDrop(kept, length(texts));
  const sheet = sheetByName(snapshot.sheets, JOURNAL_SHEET);
  const ops = sheet ? entryOps(sheetView(sheet), texts, kept, dropped) : [makeSheet(texts)];
  return {
    // why: an application that is broken off in the middle must know the way back of what it wrote
    patch: { ...patch, ops: [...ops, ...patch.ops] },
    entry,
    dropped: dropped.map((row) => row.entry),
  };
}

/** The steps that make a row of the journal hold `texts` and nothing else. */
export function rowOps(view: SheetView, row: number, texts: readonly string[]): readonly PatchOp[] {
  const width = Math.max(view.right, texts.length);
  return Array.from({ length: width }, (_, column): PatchOp => {
    const text = texts[column];
    const after = text === undefined ? EMPTY_CELL : valueCell(text);
    return {
      kind: 'set-cell',
      sheet: JOURNAL_SHEET,
      at: { row, column },
      before: view.contentAt(row, column),
      after,
    };
  }).filter((op) => op.kind === 'set-cell' && !sameContent(op.before, op.after));
}

function describePatch(snapshot: WorkbookSnapshot, { ops, label }: WorkbookPatch, time: string) {
  const nameOf = (id: string): string => snapshot.sheets.find((sheet) => sheet.id === id)?.name ?? id;
  return {
    label: shortLabel(label),
    time,
    size: ops.length,
    sheets: [...new Set(ops.map(sheetOf))].map((id) => ({ id, name: nameOf(id) })),
    moved: [...new Set(ops.filter(({ kind }) => kind !== 'set-cell').map(sheetOf))],
  };
}

const shortLabel = ({ vi, en }: LocalText): LocalText => ({ vi: vi.slice(0, LABEL), en: en.slice(0, LABEL) });

/** why: an emptied journal counts from 1 again, and two changes may fall into one second; their ways back differ */
function nextId(kept: readonly JournalRow[], time: string, way: string): string {
  const number = kept.reduce((last, { entry }) => Math.max(last, numberOf(entry)), 0) + 1;
  return `${String(number)} ${time} ${hashText(way)}`;
}

function entryTexts(entry: JournalEntry, way: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < way.length;) {
    const end = start + PIECE;
    // why: half of a character outside the first plane is no text that a file can hold
    const stop = end < way.length && isHighSurrogate(way.charCodeAt(end - 1)) ? end - 1 : end;
    pieces.push(PIECE_MARK + way.slice(start, stop));
    start = stop;
  }
  return [writeHead(entry, way), ...pieces];
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

const length = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + text.length, 0);

/** The oldest rows, as many as must go for an entry of this length. */
function rowsToDrop(kept: readonly JournalRow[], added: number): readonly JournalRow[] {
  let characters = kept.reduce((sum, row) => sum + row.characters, added);
  let count = 0;
  for (const row of kept) {
    if (kept.length - count < JournalLimit.entries && characters <= JournalLimit.characters) break;
    characters -= row.characters;
    count++;
  }
  return kept.slice(0, count);
}

function entryOps(
  view: SheetView,
  texts: readonly string[],
  kept: readonly JournalRow[],
  dropped: readonly JournalRow[],
): readonly PatchOp[] {
  const used = new Set(kept.map(({ row }) => row));
  for (const { row } of dropped) used.delete(row);
  let free = 1;
  while (used.has(free)) free++;
  const cleared = dropped.filter(({ row }) => row !== free).flatMap(({ row }) => rowOps(view, row, []));
  return [...cleared, ...rowOps(view, free, texts)];
}

const NOTE = 'Trang này do Kế hoạch Chuẩn ghi cách hoàn tác, xin đừng sửa.';

const makeSheet = (texts: readonly string[]): PatchOp => ({
  kind: 'put-sheet',
  name: JOURNAL_SHEET,
  before: null,
  after: hiddenTextSheet(JOURNAL_SHEET, [40], [[NOTE], texts]),
});

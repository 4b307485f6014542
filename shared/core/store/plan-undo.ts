import type { LocalText } from '../model/local-text';
import type { Conflict, PatchOp, WorkbookPatch } from '../model/patch';
import { sheetOf } from '../model/patch';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyOps } from '../patch/apply-op';
import { invertPatch } from '../patch/invert-patch';
import { WorkbookEdit } from '../patch/workbook-edit';
import { rowOps } from './add-journal-entry';
import type { JournalEntry, JournalRow } from './journal-sheet';
import { JOURNAL_SHEET, readJournalRows, readWay } from './journal-sheet';
import { readKeptSteps } from './kept-steps';
import type { ChangedPlaces } from './play-kept-step';
import { playKeptSteps } from './play-kept-steps';

/** Ways back as hosts gave them in this session, by the id of the entry; better than what a cell can keep. */
export type SessionUndos = ReadonlyMap<string, WorkbookPatch>;

export type UndoPlan =
  | { readonly ok: true; readonly patch: WorkbookPatch }
  /** Nothing may be written: `entry` cannot be taken back, for the places in `conflicts` or for what `message` says. */
  | {
      readonly ok: false;
      readonly entry: JournalEntry;
      readonly conflicts: readonly Conflict[];
      readonly message: LocalText;
    };

/**
 * The patch that takes `entries` back, newest first, and off the journal, all in one; `snapshot` must be what the
 * workbook holds now. What was changed since by others stays: as a conflict, or (`leave`, for a change that was broken
 * off in the middle) while the rest is taken back. Pure.
 */
export function planUndo(
  snapshot: WorkbookSnapshot,
  entries: readonly JournalEntry[],
  session: SessionUndos = new Map(),
  changed: ChangedPlaces = 'conflict',
): UndoPlan {
  const workbook = new WorkbookEdit(snapshot.sheets);
  const rows = readJournalRows(snapshot);
  const remaining = new Set(rows.map(({ entry }) => entry.id));
  const ops: PatchOp[] = [];
  for (const entry of entries) {
    const row = rows.find((candidate) => candidate.entry.id === entry.id);
    remaining.delete(entry.id);
    const known = session.get(entry.id);
    const steps = known ? playKnown(workbook, known) : playKept({ snapshot, workbook, changed }, entry, row);
    if (!steps) return { ok: false, entry, conflicts: [], message: NOT_KEPT };
    if (!steps.ok) {
      const [first] = steps.conflicts;
      return { ok: false, entry, conflicts: steps.conflicts, message: first?.message ?? NOT_KEPT };
    }
    // why: the way back stays until all of it is gone
    ops.push(...steps.ops, ...takeOff(workbook, row, remaining.size));
  }
  return { ok: true, patch: { version: 1, label: undoLabel(entries), ops } };
}

const NOT_KEPT: LocalText = {
  vi: 'Lần áp dụng này quá lớn nên chỉ hoàn tác được khi bảng công cụ còn mở như lúc áp dụng.',
  en: 'This change was too large to be kept; it could be undone only while the pane stayed open.',
};

type Played =
  | { readonly ok: true; readonly ops: readonly PatchOp[] }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

function playKnown(workbook: WorkbookEdit, known: WorkbookPatch): Played {
  const ops = known.ops.filter((op) => sheetOf(op) !== JOURNAL_SHEET);
  const conflicts = applyOps(workbook, ops);
  return conflicts.length === 0 ? { ok: true, ops } : { ok: false, conflicts };
}

interface Undoing {
  readonly snapshot: WorkbookSnapshot;
  readonly workbook: WorkbookEdit;
  readonly changed: ChangedPlaces;
}

function playKept(
  { snapshot, workbook, changed }: Undoing,
  entry: JournalEntry,
  row: JournalRow | undefined,
): Played | undefined {
  const steps = row && entry.isKept ? readKeptSteps(readWay(snapshot, row.row)) : undefined;
  return steps && playKeptSteps(workbook, entry, steps, changed);
}

/**
 * The steps that take an entry off, the journal with its last one.
 * why: the same steps, in the same order, as the inverse of those that wrote it, so that a host which remembers what
 * its file was before finds that again
 */
function takeOff(workbook: WorkbookEdit, row: JournalRow | undefined, remaining: number): readonly PatchOp[] {
  const sheet = workbook.find(JOURNAL_SHEET);
  if (!sheet || !row) return [];
  if (remaining === 0) {
    workbook.put(JOURNAL_SHEET, null);
    return [{ kind: 'put-sheet', name: JOURNAL_SHEET, before: sheet.contents(), after: null }];
  }
  const ops = rowOps(sheetView(sheet.close()), row.row, []);
  applyOps(workbook, ops);
  return [...ops].reverse();
}

const undoLabel = (entries: readonly JournalEntry[]): LocalText => {
  const [first] = entries;
  const count = String(entries.length);
  return entries.length === 1 && first
    ? invertPatch({ version: 1, label: first.label, ops: [] }).label
    : { vi: `Hoàn tác ${count} lần áp dụng`, en: `Undo ${count} changes` };
};

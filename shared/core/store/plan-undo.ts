import type { LocalText } from '../model/local-text';
import type { Conflict, PatchOp, WorkbookPatch } from '../model/patch';
import type { SheetView } from '../model/sheet-view';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { invertPatch } from '../patch/invert-patch';
import { SheetState, WorkbookState } from '../patch/workbook-state';
import { rowOps } from './add-journal-entry';
import type { JournalEntry, JournalRow } from './journal-sheet';
import { JOURNAL_SHEET, readJournalRows, readWay } from './journal-sheet';
import { readKeptSteps } from './kept-steps';
import type { ChangedPlaces } from './play-kept-steps';
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
  const state = stateOf(snapshot, entries);
  const rows = readJournalRows(snapshot);
  const remaining = new Set(rows.map(({ entry }) => entry.id));
  const ops: PatchOp[] = [];
  for (const entry of entries) {
    const row = rows.find((candidate) => candidate.entry.id === entry.id);
    remaining.delete(entry.id);
    const known = session.get(entry.id);
    const steps = known ? playKnown(state, known) : playKept({ snapshot, state, changed }, entry, row);
    if (!steps) return { ok: false, entry, conflicts: [], message: NOT_KEPT };
    if (!steps.ok) {
      const [first] = steps.conflicts;
      return { ok: false, entry, conflicts: steps.conflicts, message: first?.message ?? NOT_KEPT };
    }
    ops.push(...takeOff(state, row, remaining.size), ...steps.ops);
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

/** The workbook as far as these entries and the journal concern it. */
function stateOf(snapshot: WorkbookSnapshot, entries: readonly JournalEntry[]): WorkbookState {
  const touched = new Set(entries.flatMap(({ sheets }) => sheets.flatMap(({ id, name }) => [id, name])));
  const sheets = snapshot.sheets.filter(
    ({ id, name }) => name === JOURNAL_SHEET || touched.has(id) || touched.has(name),
  );
  return new WorkbookState(sheets.map((sheet) => SheetState.fromSnapshot(sheet)));
}

function playKnown(state: WorkbookState, known: WorkbookPatch): Played {
  const ops = known.ops.filter((op) => (op.kind === 'put-sheet' ? op.name : op.sheet) !== JOURNAL_SHEET);
  const outcome = applyPatch(state, { ...known, ops: ops.map(withoutHostState) });
  return outcome.ok ? { ok: true, ops } : outcome;
}

/** why: what a host kept for itself is opaque to the core */
function withoutHostState(op: PatchOp): PatchOp {
  if (op.kind !== 'put-sheet') return op;
  return { kind: op.kind, name: op.name, before: op.before, after: op.after };
}

interface Undoing {
  readonly snapshot: WorkbookSnapshot;
  readonly state: WorkbookState;
  readonly changed: ChangedPlaces;
}

function playKept(
  { snapshot, state, changed }: Undoing,
  entry: JournalEntry,
  row: JournalRow | undefined,
): Played | undefined {
  const steps = row && entry.isKept ? readKeptSteps(readWay(snapshot, row.row)) : undefined;
  return steps && playKeptSteps(state, entry, steps, changed);
}

/**
 * The steps that take an entry off, the journal with its last one.
 * why: the same steps, in the same order, as the inverse of those that wrote it, so that a host which remembers what
 * its file was before finds that again
 */
function takeOff(state: WorkbookState, row: JournalRow | undefined, remaining: number): readonly PatchOp[] {
  const sheet = state.find(JOURNAL_SHEET);
  if (!sheet || !row) return [];
  if (remaining === 0) {
    state.sheets.splice(state.sheets.indexOf(sheet), 1);
    return [{ kind: 'put-sheet', name: JOURNAL_SHEET, before: sheet.contents(), after: null }];
  }
  const view: SheetView = sheetView(sheet.toSnapshot());
  const patch = { version: 1, label: row.entry.label, ops: rowOps(view, row.row, []) } as const;
  applyPatch(state, patch);
  return [...patch.ops].reverse();
}

const undoLabel = (entries: readonly JournalEntry[]): LocalText => {
  const [first] = entries;
  const count = String(entries.length);
  return entries.length === 1 && first
    ? invertPatch({ version: 1, label: first.label, ops: [] }).label
    : { vi: `Hoàn tác ${count} lần áp dụng`, en: `Undo ${count} changes` };
};

import type { Place } from '../core/model/finding';
import type { ApplyResult, PatchOp, WorkbookPatch } from '../core/model/patch';
import type { SheetDraft } from '../core/model/sheet-draft';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/snapshot';
import { applyPatch } from '../core/patch/apply-patch';
import type { SheetEdit } from '../core/patch/sheet-edit';
import { WorkbookEdit } from '../core/patch/workbook-edit';
import { isOwnSheet } from '../core/store/own-sheets';
import { draftToDraw, KnownDrafts } from './known-drafts';
import type { HostChange, Mark, WorkbookHost } from './workbook-host';

/** A host over a snapshot in memory: the reference for every other host, and the stand-in for tests and previews. */
export interface MemoryHost extends WorkbookHost {
  /** The workbook as it stands now. */
  current(): WorkbookSnapshot;
  /** The draft behind a sheet that the tool made. */
  draft(name: string): SheetDraft | undefined;
  readonly marks: readonly Mark[];
  readonly revealed: readonly Place[];
  /** Changes the workbook behind the tool's back, as another person would. */
  edit(change: (sheets: readonly SheetEdit[]) => void): void;
}

/** A host that starts with `initial`; `initial` itself is never changed. */
export function createMemoryHost(initial: WorkbookSnapshot): MemoryHost {
  let workbook = initial;
  const drafts = new KnownDrafts();
  let marks: readonly Mark[] = [];
  const revealed: Place[] = [];
  const listeners = new Set<(change: HostChange) => void>();
  return {
    capabilities: { marks: true, changeEvents: true },
    current: () => workbook,
    draft: (name) => drafts.get(name),
    get marks() {
      return marks;
    },
    revealed,
    edit(change) {
      const before = workbook;
      const edit = new WorkbookEdit(before.sheets);
      change(edit.sheets());
      workbook = { ...before, sheets: edit.close() };
      for (const sheet of workbook.sheets) notify(listeners, before.sheets, sheet);
    },
    snapshot(scope) {
      if (scope.kind === 'workbook') return Promise.resolve(workbook);
      const wanted = workbook.sheets.filter(
        (sheet) => scope.ids.includes(sheet.id) || isOwnSheet(sheet, workbook),
      );
      return Promise.resolve({ ...workbook, sheets: wanted });
    },
    apply(patch: WorkbookPatch): Promise<ApplyResult> {
      const outcome = applyPatch(workbook, { ...patch, ops: patch.ops.map(asDrawn) });
      if (!outcome.ok) return Promise.resolve(outcome);
      workbook = outcome.workbook;
      return Promise.resolve({ ok: true, inverse: drafts.withLooks(outcome.inverse, patch.ops) });
    },
    reveal(place) {
      revealed.push(place);
      return Promise.resolve();
    },
    mark(next) {
      marks = next;
      return Promise.resolve({ unmarked: [] });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const asDrawn = (op: PatchOp): PatchOp => (op.kind === 'put-sheet' ? { ...op, after: draftToDraw(op) } : op);

function notify(
  listeners: ReadonlySet<(change: HostChange) => void>,
  before: readonly SheetSnapshot[],
  after: SheetSnapshot,
): void {
  const old = before.find(({ id }) => id === after.id);
  const rows = after.values.flatMap((row, index) =>
    JSON.stringify(row) === JSON.stringify(old?.values[index]) ? [] : [{ first: index, last: index }],
  );
  if (rows.length === 0) return;
  for (const listener of listeners) listener({ sheet: after.id, rows });
}

import type { Place } from '../core/model/finding';
import type { ApplyResult, WorkbookPatch } from '../core/model/patch';
import type { SheetDraft } from '../core/model/sheet-draft';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/model/snapshot';
import { applyPatch } from '../core/patch/apply-patch';
import { SheetState, WorkbookState } from '../core/patch/workbook-state';
import { isOwnSheet } from '../core/store/own-sheets';
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
  edit(change: (sheets: readonly SheetState[]) => void): void;
}

/** A host that starts with `initial`; `initial` itself is never changed. */
export function createMemoryHost(initial: WorkbookSnapshot): MemoryHost {
  let state = new WorkbookState(initial.sheets.map((sheet) => SheetState.fromSnapshot(sheet)));
  let marks: readonly Mark[] = [];
  const revealed: Place[] = [];
  const listeners = new Set<(change: HostChange) => void>();
  const current = (): WorkbookSnapshot => ({
    ...initial,
    sheets: state.sheets.map((sheet) => sheet.toSnapshot()),
  });
  return {
    capabilities: { marks: true, changeEvents: true },
    current,
    draft: (name) => state.find(name)?.draft,
    get marks() {
      return marks;
    },
    revealed,
    edit(change) {
      const before = current();
      change(state.sheets);
      for (const sheet of state.sheets) notify(listeners, before.sheets, sheet.toSnapshot());
    },
    snapshot(scope) {
      const snapshot = current();
      if (scope.kind === 'workbook') return Promise.resolve(snapshot);
      const wanted = snapshot.sheets.filter(
        (sheet) => scope.ids.includes(sheet.id) || isOwnSheet(sheet, snapshot),
      );
      return Promise.resolve({ ...snapshot, sheets: wanted });
    },
    apply(patch: WorkbookPatch): Promise<ApplyResult> {
      const outcome = applyPatch(new WorkbookState(state.sheets.map((sheet) => sheet.copy())), patch);
      if (!outcome.ok) return Promise.resolve(outcome);
      state = outcome.state;
      return Promise.resolve({ ok: true, inverse: outcome.inverse });
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

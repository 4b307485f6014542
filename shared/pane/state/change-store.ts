import type { PatchOp, WorkbookPatch } from '../../core/model/patch';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { SheetState } from '../../core/patch/workbook-state';
import type { WorkbookStore } from '../../core/store/workbook-store';
import { readStore, STORE_SHEET, writeStore } from '../../core/store/workbook-store';

/** The patch with these settings kept in the workbook too; a patch that already writes the store writes it once. */
export function withSettings(
  patch: WorkbookPatch,
  snapshot: WorkbookSnapshot,
  settings: WorkbookStore['settings'],
): WorkbookPatch {
  const planned = patch.ops.find(isStoreStep);
  const store = planned ? storeAfter(planned, snapshot) : readStore(snapshot);
  if (Object.entries(settings).every(([name, value]) => store.settings[name] === value)) return patch;
  const step = writeStore(snapshot, { ...store, settings: { ...store.settings, ...settings } });
  const others = patch.ops.filter((op) => op !== planned);
  return { ...patch, ops: [...others, step] };
}

type SheetStep = Extract<PatchOp, { kind: 'put-sheet' }>;

const isStoreStep = (op: PatchOp): op is SheetStep => op.kind === 'put-sheet' && op.name === STORE_SHEET;

/** What the store will say after a step that writes it. */
function storeAfter({ after }: SheetStep, snapshot: WorkbookSnapshot): WorkbookStore {
  const sheets = after ? [SheetState.fromDraft(after).toSnapshot()] : [];
  return readStore({ ...snapshot, sheets });
}

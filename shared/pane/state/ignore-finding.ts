import type { Ignore } from '../../core/lint/suppress';
import type { LocalText } from '../../core/model/local-text';
import type { Finding } from '../../core/model/finding';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { WorkbookStore } from '../../core/store/workbook-store';
import { readStore, writeStore } from '../../core/store/workbook-store';
import { applyPatch } from './apply-patch';
import type { PaneContext } from './pane-context';

/** Sets a finding aside with a written reason, kept in the workbook. */
export function ignoreFinding(
  context: PaneContext,
  { rule, fingerprint }: Finding,
  reason: string,
): Promise<boolean> {
  return changeIgnores(
    context,
    (ignores) => [...ignores, { rule, fingerprint, reason }],
    { vi: `Bỏ qua một chỗ cần xem: ${reason}`, en: `Ignore a finding: ${reason}` },
    { vi: 'Đã bỏ qua. Lý do được lưu trong sổ tính.', en: 'Ignored. The reason is kept in the workbook.' },
  );
}

/** Takes ignores back, so that their findings show again. */
export function restoreIgnores(context: PaneContext, restored: readonly Ignore[]): Promise<boolean> {
  const keys = new Set(restored.map(ignoreKey));
  return changeIgnores(
    context,
    (ignores) => ignores.filter((ignore) => !keys.has(ignoreKey(ignore))),
    { vi: 'Thôi bỏ qua', en: 'Stop ignoring' },
    { vi: 'Đã đưa trở lại danh sách kiểm tra.', en: 'Back in the list of findings.' },
  );
}

async function changeIgnores(
  context: PaneContext,
  change: (ignores: readonly Ignore[]) => readonly Ignore[],
  label: LocalText,
  done: LocalText,
): Promise<boolean> {
  const snapshot = await freshSnapshot(context);
  if (!snapshot) return false;
  const store: WorkbookStore = readStore(snapshot);
  const op = writeStore(snapshot, { ...store, ignores: change(store.ignores) });
  return applyPatch(context, { version: 1, label, ops: [op] }, { done });
}

/** The workbook as it stands now, so that writing the store meets no conflict with the tool's own last write. */
async function freshSnapshot({ host, store }: PaneContext): Promise<WorkbookSnapshot | undefined> {
  const { result } = store.get();
  return result?.snapshot ?? host.snapshot({ kind: 'workbook' });
}

const ignoreKey = ({ rule, fingerprint }: Pick<Ignore, 'rule' | 'fingerprint'>): string =>
  `${rule} ${fingerprint}`;

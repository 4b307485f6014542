import type { Ignore } from '../lint/suppress';
import type { Finding } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { WorkbookSnapshot } from '../model/snapshot';
import { keepInStore } from '../store/workbook-store';
import type { CommandOutcome } from './command-outcome';
import { choiceOutcome } from './choice-outcome';

/** Sets a finding aside with a written reason, kept in the workbook. */
export function ignoreFinding(
  snapshot: WorkbookSnapshot,
  { rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>,
  reason: string,
): CommandOutcome {
  const label = { vi: `Bỏ qua một chỗ cần xem: ${reason}`, en: `Ignore a finding: ${reason}` };
  return changeIgnores(snapshot, (ignores) => [...ignores, { rule, fingerprint, reason }], label, {
    vi: 'Đã bỏ qua. Lý do được lưu trong sổ tính.',
    en: 'Ignored. The reason is kept in the workbook.',
  });
}

/** Takes ignores back, so that their findings show again. */
export function restoreIgnores(snapshot: WorkbookSnapshot, restored: readonly Ignore[]): CommandOutcome {
  const keys = new Set(restored.map(ignoreKey));
  return changeIgnores(
    snapshot,
    (ignores) => ignores.filter((ignore) => !keys.has(ignoreKey(ignore))),
    { vi: 'Thôi bỏ qua', en: 'Stop ignoring' },
    { vi: 'Đã đưa trở lại danh sách kiểm tra.', en: 'Back in the list of findings.' },
  );
}

const changeIgnores = (
  snapshot: WorkbookSnapshot,
  change: (ignores: readonly Ignore[]) => readonly Ignore[],
  label: LocalText,
  message: LocalText,
): CommandOutcome =>
  choiceOutcome(
    {
      version: 1,
      label,
      ops: keepInStore(snapshot, (store) => ({ ...store, ignores: change(store.ignores) })),
    },
    message,
  );

const ignoreKey = ({ rule, fingerprint }: Ignore): string => `${rule} ${fingerprint}`;

import { producedSheet, type ProducedSheetId } from '../../data/produced-sheets';
import type { WorkbookPatch } from '../model/patch';
import { isSheetNamed } from '../model/sheet-name';
import type { WorkbookSnapshot } from '../model/snapshot';
import { ownSheetNamed } from '../store/own-sheets';

/**
 * The sheet to bring to the front when somebody asked for `id`: the one that `patch` makes or refreshes, or the one that
 * is up to date in `snapshot` already; `undefined` when there is neither.
 */
export function builtSheet(
  id: ProducedSheetId,
  { ops }: WorkbookPatch,
  snapshot: WorkbookSnapshot,
): string | undefined {
  const wanted = producedSheet(id).name;
  const names = ops.flatMap((op) => (op.kind === 'put-sheet' && op.after !== null ? [op.name] : []));
  return names.find((name) => isSheetNamed(name, wanted)) ?? ownSheetNamed(wanted, snapshot);
}

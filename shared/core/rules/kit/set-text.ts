import type { Fix } from '../../model/finding';
import type { LocalText } from '../../model/local-text';
import type { PatchOp } from '../../model/patch';
import type { CellPosition } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import type { TextEdit } from '../../model/text-edit';
import { editText } from '../../model/text-edit';

/** The fix that edits a cell's text; none where nothing may be written. */
export function textFix(
  view: SheetView,
  at: CellPosition,
  edits: string | readonly TextEdit[],
  applicability: Fix['applicability'],
  title: LocalText,
): readonly Fix[] {
  const op = editText(view, at, edits);
  return op ? [{ title, applicability, ops: [op] }] : [];
}

/** The steps that edit a text which a reading has placed in the workbook; none where nothing may be written. */
export function editPlaced(
  { sheets }: PlanReading,
  { sheet, row, column }: CellPosition & { readonly sheet: string },
  edits: readonly TextEdit[],
): readonly PatchOp[] {
  const view = sheets.find((one) => one.view.id === sheet)?.view;
  const op = view && editText(view, { row, column }, edits);
  return op ? [op] : [];
}

import type { PatchOp } from '../../../shared/core/model/patch';
import type { OpOutcome } from '../op-outcome';
import type { SheetEntry } from '../package/workbook-part';
import { unshareFormulas } from '../sheet/unshare-formulas';
import type { WorkbookEditor } from '../workbook-editor';
import { writeRowState } from './row-state';
import { shiftWorkbook } from './shift-workbook';

/** Takes rows out of a sheet and moves everything that speaks of the rows below; refused when something needs them. */
export function deleteRows(
  editor: WorkbookEditor,
  sheet: SheetEntry,
  op: Extract<PatchOp, { kind: 'delete-rows' }>,
): OpOutcome {
  const count = op.rows.length;
  const shift = { kind: 'delete', sheet: sheet.name, row: op.row, count } as const;
  const cells = editor.editorOf(sheet);
  // why: a kept row must carry its own formulas, not a share of another row's
  unshareFormulas(cells);
  const kept = op.rows.map((_, index) => cells.rowText(op.row + index));
  const hasFormulas = op.rows.some((row) => row.cells.some(({ content }) => content.kind === 'formula'));
  const shifted = shiftWorkbook(editor, sheet, shift);
  if ('refused' in shifted) return shifted;
  cells.removeRows(op.row, count);
  if (hasFormulas) editor.formulasChanged('removed');
  return { done: { ...op, hostState: writeRowState(kept, shifted) } };
}

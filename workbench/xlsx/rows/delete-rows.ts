import type { RowsOp } from '../../../shared/core';
import type { OpOutcome, Refusal } from '../op-outcome';
import type { SheetEntry } from '../package/workbook-part';
import { unshareFormulas } from '../sheet/unshare-formulas';
import type { WorkbookEditor } from '../workbook-editor';
import type { RowNeed } from './row-need';
import { writeRowState } from './row-state';
import { blocksOf, RowShift } from './row-shift';
import { shiftWorkbook } from './shift-workbook';

export type DeleteRows = RowsOp<'delete-rows'>;

/**
 * Takes the rows of several steps out of a sheet at once and moves everything that speaks of the rows below; refused,
 * step by step with the reason, when something needs them. The steps go from below upwards, or each stands alone.
 */
export function deleteRows(
  editor: WorkbookEditor,
  sheet: SheetEntry,
  ops: readonly DeleteRows[],
): readonly OpOutcome[] {
  const shift = new RowShift('delete', sheet.name, blocksOf(ops.flatMap(rowsOf)));
  const cells = editor.editorOf(sheet);
  // why: a kept row must carry its own formulas, not a share of another row's
  unshareFormulas(cells);
  const kept = ops.map((op) => rowsOf(op).map((row) => cells.rowText(row)));
  const shifted = shiftWorkbook(editor, sheet, shift);
  if ('needs' in shifted) return ops.map((op) => refusalOf(op, shifted.needs));
  cells.shiftRows(shift);
  if (ops.some(hasFormulas)) editor.formulasChanged('removed');
  // why: the step that is taken back last gives the texts back that all of them together changed
  const none = { parts: [], lost: [] };
  return ops.map((op, index) => ({
    done: { ...op, hostState: writeRowState(kept[index] ?? [], index === 0 ? shifted : none) },
  }));
}

const rowsOf = ({ row, rows }: DeleteRows): readonly number[] => rows.map((_, index) => row + index);

const hasFormulas = ({ rows }: DeleteRows): boolean =>
  rows.some((row) => row.cells.some(({ content }) => content.kind === 'formula'));

function refusalOf(op: DeleteRows, needs: readonly RowNeed[]): Refusal {
  const last = op.row + op.rows.length - 1;
  const own = needs.filter(({ rows }) => rows.top <= last && rows.bottom >= op.row);
  const [first] = own;
  if (!first) return { refused: 'with-others' };
  const reason = own.some((need) => need.reason === 'unsupported') ? 'unsupported' : 'rows-in-use';
  return { refused: reason, by: first.by };
}

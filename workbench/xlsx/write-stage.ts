import type { PatchOp, PutSheetOp, SetCellOp } from '../../shared/core';
import type { Stage } from '../../shared/host/stages';
import type { CellParts } from './draft/cell-xml';
import { typedParts } from './draft/cell-xml';
import { keepSheet, removeSheet, restoreSheet } from './keep-sheet';
import type { OpOutcome } from './op-outcome';
import { addDraftSheet } from './put-sheet';
import { refreshSheet } from './refresh/refresh-sheet';
import type { SheetEntry } from './package/workbook-part';
import { richParts } from './rich/rich-cell';
import type { SheetEditor } from './sheet/sheet-editor';
import { isLocked, isProtected } from './sheet/sheet-protection';
import { setMerge } from './sheet/set-merge';
import { MAX_CELL_TEXT } from './sheet/cell-limits';
import { isInArrayFormula } from './sheet/array-formulas';
import { unshareFormulas } from './sheet/unshare-formulas';
import type { WorkbookEditor } from './workbook-editor';
import { deleteRows } from './rows/delete-rows';
import { insertRows } from './rows/insert-rows';

/** Does the steps of one stage, whose `before` was found to stand, and tells of each what became of it. */
export function writeStage(editor: WorkbookEditor, ops: Stage): readonly OpOutcome[] {
  const [op] = ops;
  if (op?.kind !== 'delete-rows' && op?.kind !== 'insert-rows') return ops.map((one) => applyOp(editor, one));
  const sheet = editor.findSheet(op.sheet);
  if (!sheet) return ops.map(() => ({ refused: 'sheet-missing' }));
  if (isProtected(editor.editorOf(sheet).layout)) return ops.map(() => ({ refused: 'protected' }));
  return op.kind === 'delete-rows'
    ? deleteRows(
        editor,
        sheet,
        ops.filter((one) => one.kind === 'delete-rows'),
      )
    : insertRows(
        editor,
        sheet,
        ops.filter((one) => one.kind === 'insert-rows'),
      );
}

function applyOp(editor: WorkbookEditor, op: PatchOp): OpOutcome {
  if (op.kind === 'put-sheet') return putSheet(editor, op);
  const sheet = editor.findSheet(op.sheet);
  if (!sheet) return { refused: 'sheet-missing' };
  if (op.kind === 'set-cell') return setCell(editor, sheet, op);
  if (isProtected(editor.editorOf(sheet).layout)) return { refused: 'protected' };
  if (op.kind === 'merge' || op.kind === 'unmerge') {
    editor.flushSheets();
    editor.replacePart(sheet.part, setMerge(editor.file.text(sheet.part) ?? '', sheet.name, op));
  }
  return { done: op };
}

function setCell(editor: WorkbookEditor, sheet: SheetEntry, op: SetCellOp): OpOutcome {
  const { after } = op;
  if (after.kind === 'value' && typeof after.value === 'string' && after.value.length > MAX_CELL_TEXT)
    return { refused: 'unsupported' };
  const cells = editor.editorOf(sheet);
  if (isLocked(cells, op.at, () => editor.formats)) return { refused: 'protected' };
  if (isInArrayFormula(cells, op.at)) return { refused: 'computed' };
  // why: other cells may take their formula from this one
  if (op.before.kind === 'formula') unshareFormulas(cells);
  cells.setCell(op.at, newParts(editor, cells, op));
  editor.contentChanged(op.before, after);
  return { done: op };
}

/** What the cell stores from now on; words that had a look of their own keep it. */
function newParts(editor: WorkbookEditor, cells: SheetEditor, { at, after }: SetCellOp): CellParts {
  const text = after.kind === 'value' ? after.value : null;
  const rich = typeof text === 'string' ? richParts(editor, cells.getCell(at), text) : undefined;
  return rich ?? typedParts(after);
}

function putSheet(editor: WorkbookEditor, op: PutSheetOp): OpOutcome {
  const place = editor.placeOf(op.name);
  const present = place?.sheet;
  if (present && !present.isWorksheet) return { refused: 'sheet-exists' };
  if (present && isProtected(editor.editorOf(present).layout)) return { refused: 'protected' };
  const done = present ? { ...op, hostState: keepSheet(editor, op.name) } : op;
  if (op.after === null) {
    if (editor.sheets().length === 1) return { refused: 'unsupported' };
    removeSheet(editor, op.name);
  } else if (op.hostState === undefined || !restoreSheet(editor, op.name, op.hostState)) {
    if (place) {
      refreshSheet(editor, place, { ...op, after: op.after });
    } else {
      addDraftSheet(editor, op.after);
    }
  }
  return { done };
}

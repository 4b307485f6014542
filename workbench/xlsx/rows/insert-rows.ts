import type { PatchOp } from '../../../shared/core/model/patch';
import type { OpOutcome } from '../op-outcome';
import type { SheetEntry } from '../package/workbook-part';
import type { WorkbookEditor } from '../workbook-editor';

export function insertRows(
  _editor: WorkbookEditor,
  _sheet: SheetEntry,
  _op: Extract<PatchOp, { kind: 'insert-rows' }>,
): OpOutcome {
  return { refused: 'unsupported' };
}

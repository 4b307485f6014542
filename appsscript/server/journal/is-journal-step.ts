import type { PatchOp } from '../../../shared/core/model/patch';
import { JOURNAL_SHEET } from '../../../shared/core/store/journal-sheet';

/** Whether a step only writes the journal of the workbook. */
export const isJournalStep = (op: PatchOp): boolean =>
  (op.kind === 'put-sheet' ? op.name : op.sheet) === JOURNAL_SHEET;

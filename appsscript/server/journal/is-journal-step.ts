import type { PatchOp } from '../../../shared/core/model/patch';
import { sheetOf } from '../../../shared/core/model/patch';
import { JOURNAL_SHEET } from '../../../shared/core/store/journal-sheet';

/** Whether a step only writes the journal of the workbook. */
export const isJournalStep = (op: PatchOp): boolean => sheetOf(op) === JOURNAL_SHEET;

/** Everything that only a change of the workbook needs, loaded as one part. */
export { forgetJournal } from '../../core/store/forget-journal';
export { planUndo } from '../../core/store/plan-undo';
export { applyJournaled } from '../../host/apply-journaled';

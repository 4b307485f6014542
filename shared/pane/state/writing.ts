/** Everything that only a change of the workbook needs, loaded as one part. */
export { clearJournal } from '../../core/commands/clear-journal';
export { decideAgencies } from '../../core/commands/decide-agencies';
export { fixChosen, untouchedFixes } from '../../core/commands/fix-chosen';
export { ignoreFinding, restoreIgnores } from '../../core/commands/ignore';
export { listFindings } from '../../core/commands/list-findings';
export { rememberColumns } from '../../core/commands/remember-columns';
export { undo } from '../../core/commands/undo';
export { applyJournaled } from '../../host/apply-journaled';
export { applyOutcome } from '../../host/apply-outcome';
export { runWaiting } from '../../host/steps';

/** Brings what keeps a rule profile; few need it. */
export const loadProfiles = () => import('../../core/commands/keep-profile');

/** Brings what makes the plan of another year. */
export const loadRenewal = () => import('../../core/commands/renew');

/** Brings the builder; inside this part, so that what both need is loaded once. */
export const loadBuild = () => import('./building');

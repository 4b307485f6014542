/** Everything that makes a table of a plan in prose, loaded as one part when somebody wants it. */
export { planProse } from '../../../core/calendar/plan-prose';
export { adoptDraft } from '../../../core/commands/adopt-draft';
export { draftPlan } from '../../../core/draft/draft-plan';
export { draftSections } from '../../../core/draft/draft-sections';
export { draftedRows } from '../../../core/draft/drafted-rows';
export { leftGroups } from '../../../core/draft/left-groups';
export { documentOfText } from '../../../core/prose/document-of-text';
export { readPlanInSlices } from '../../../core/read-plan';

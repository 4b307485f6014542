/** All that looks into a plan; `main.ts` imports it deferred. */
export { applyWorkbookPatch } from './apply-workbook-patch';
export { buildSheets, checkPlan, fixPlan, mergeSheets, undoLast } from './commands/plan-commands';
export { checkEdit } from './live-check';
export { showMarks } from './marks';
export { readPage } from './read-page';
export { revealPlace } from './reveal-place';
export { findRichCells } from './rich-cells';

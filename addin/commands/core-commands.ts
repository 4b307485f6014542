/** Everything that the ribbon's commands do, loaded as one part: a page that only shows the pane needs none of it. */
export { build, check, fix, mergePlans, runToEnd, undo } from '../../shared/core';
export { applyJournaled } from '../../shared/host/apply-journaled';
export { doOutcome } from '../../shared/host/apply-outcome';
export { marksOf } from '../../shared/host/marks-of';
export { runWaiting } from '../../shared/host/steps';

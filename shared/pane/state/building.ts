/** Everything that makes sheets, loaded as one part. */
export { build } from '../../core/commands/build';

/** Brings what makes a table of prose; inside this part, so that what both need is loaded once. */
export const loadDrafting = () => import('./prose/drafting');

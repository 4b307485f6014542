/** Everything that makes sheets, loaded as one part. */
export { build } from '../../core/commands/build';

/** Brings what makes the annex for a file of its own; inside this part, for it is made of the same table. */
export const loadAnnex = () => import('../../core/commands/annex');

/** Brings what makes a table of prose; inside this part, so that what both need is loaded once. */
export const loadDrafting = () => import('./prose/drafting');

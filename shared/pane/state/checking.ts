/** Everything that a check needs: readers, rules and their data, loaded as one part. */
export { check } from '../../core/commands/check';
export { clusterAgencies } from '../../core/agencies/cluster-agencies';
export { allRules } from '../../core/rules';

export { warmUp } from './warm-up';

/** Brings what writes and takes back; inside this part, so that what both need is loaded once. */
export const loadWriting = () => import('./writing');

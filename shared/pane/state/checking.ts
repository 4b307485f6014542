/** Everything that a check needs: readers, rules and their data, loaded as one part. */
export { check } from '../../core/commands/check';
export { clusterAgencies } from '../../core/agencies/cluster-agencies';
export { allRules } from '../../core/rules';

/** Everything that a check needs: readers, rules and their data, loaded as one part. */
export { analyseInSlices } from '../../core/analyse';
export { clusterAgencies } from '../../core/agencies/cluster-agencies';
export { allRules } from '../../core/rules';

/** Tabs that follow a check, loaded as one part. */
export { AgenciesTab } from './agencies/agencies-tab';
export { FindingsOut } from './check/findings-out';
export { BuildTab } from './build/build-tab';

/** Pages that nobody needs for a first check, loaded as one part. */
export { RulePage } from './rule-page';
export { RulesPage } from './rules-page';
export { SettingsPage } from './settings-page';

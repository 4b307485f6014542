/** Pages that nobody needs for a first check, loaded as one part. */
export { ColumnsPage } from './columns-page';
export { RulePage } from './rule-page';
export { RulesPage } from './rules-page';
export { SettingsPage } from './settings-page';

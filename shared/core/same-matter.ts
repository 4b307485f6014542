import { readAgencyDecisions } from './agencies/agency-decisions';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import { effectiveProfile } from './profile/effective-profile';
import type { ReadOptions } from './read-plan';
import { isOwnSheet } from './store/own-sheets';
import { readWorkbookSettings } from './store/workbook-settings';
import { isDaysOffSheet } from './table/own-days';
import { sameValue } from './work/same-value';

/** A workbook and how it is to be read. */
export interface Matter {
  readonly snapshot: WorkbookSnapshot;
  readonly options: ReadOptions;
}

/**
 * Whether all that a check reads is the same in both, so that it must find the same. Sheets that the tool makes are
 * read by no rule, and findings are set aside afterwards: neither makes a difference. Costs a comparison of cells at most.
 */
export const sameMatter = (a: Matter, b: Matter): boolean =>
  sameValue(aroundOf(a), aroundOf(b)) && sameValue(readSheets(a.snapshot), readSheets(b.snapshot));

/** What holds for all sheets. */
const aroundOf = ({ snapshot, options }: Matter): unknown => {
  const { columns, headers } = readWorkbookSettings(snapshot);
  return {
    today: snapshot.today,
    dateSystem: snapshot.dateSystem,
    sheets: options.sheets ?? [],
    hasChosenSheets: options.sheets !== undefined,
    columns: options.columns ?? columns,
    headers: options.headers ?? headers,
    profile: effectiveProfile(options.profile, snapshot) ?? null,
    decisions: readAgencyDecisions(snapshot),
  };
};

const readSheets = (snapshot: WorkbookSnapshot): readonly SheetSnapshot[] =>
  snapshot.sheets.filter((sheet) => !isOwnSheet(sheet, snapshot) || isDaysOffSheet(sheet));

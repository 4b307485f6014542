import { readAgencyDecisions } from './agencies/agency-decisions';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import { CELL_LISTS, widthOf } from './model/snapshot';
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

/**
 * The later snapshot where it differs from the earlier in nothing but cells (same sheets, rows, merges, day, choices), with
 * the very rows of the earlier one wherever a row says the same; `undefined` where it differs in more. What was made of such
 * a row still holds of it, and no text is held twice.
 */
export function withRowsOf(before: Matter, after: Matter): WorkbookSnapshot | undefined {
  const old = readSheets(before.snapshot);
  const now = readSheets(after.snapshot);
  if (old.length !== now.length || !sameValue(aroundOf(before), aroundOf(after))) return undefined;
  const kept = new Map<SheetSnapshot, SheetSnapshot>();
  for (const [index, sheet] of now.entries()) {
    const one = old[index];
    const same = one && withRows(one, sheet);
    if (!same) return undefined;
    kept.set(sheet, same);
  }
  const sheets = after.snapshot.sheets.map((sheet) => kept.get(sheet) ?? sheet);
  return { ...after.snapshot, sheets };
}

function withRows(before: SheetSnapshot, after: SheetSnapshot): SheetSnapshot | undefined {
  // why: the office's days off are read at once by all that ask for a working day
  if (isDaysOffSheet(after)) return sameValue(before, after) ? before : undefined;
  const isSameFrame =
    before.values.length === after.values.length &&
    widthOf(before) === widthOf(after) &&
    sameValue(frameOf(before), frameOf(after));
  if (!isSameFrame) return undefined;
  return {
    ...after,
    values: after.values.map((row, index) => {
      const old = before.values[index];
      return old && sameValue(old, row) ? old : row;
    }),
  };
}

/** All of a sheet but its cells. */
const frameOf = (sheet: SheetSnapshot): unknown => ({
  ...sheet,
  values: [],
  ...NO_CELLS,
});

const NO_CELLS = Object.fromEntries(CELL_LISTS.map((list) => [list, []]));

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

import type { AgencyReaderOptions } from './agencies/agency-reader';
import { createAgencyReader } from './agencies/agency-reader';
import { readAgencyDecisions } from './agencies/agency-decisions';
import { planMentions } from './agencies/plan-mentions';
import { writtenNames } from './agencies/written-names';
import type { PeriodReaderOptions } from './dates/period-reader';
import { createPeriodReader } from './dates/period-reader';
import { workCalendar } from './dates/working-days';
import type { PeriodReader, PlanReading, SheetReading } from './model/reading';
import type { ColumnOverride, HeaderChoice, PlanHeader } from './model/plan';
import type { Profile } from './model/profile';
import { effectiveProfile } from './profile/effective-profile';
import { heldDecisions } from './profile/profile-agencies';
import { yearOf } from './model/calendar-date';
import { runToEnd } from './work/slices';
import type { SheetView } from './model/sheet-view';
import { sheetView } from './model/sheet-view';
import type { WorkbookSnapshot } from './model/snapshot';
import { agreedYears } from './table/agreed-years';
import { headerWords } from './table/header-words';
import { isDaysOffSheet, readOwnDays } from './table/own-days';
import { readPlanHeader } from './table/read-plan-header';
import type { PersonChoices, SheetReaders } from './table/read-sheet';
import { readSheetInSlices } from './table/read-sheet';
import { readCitations } from './read-citations';
import { keepLast } from './work/memo';
import { once, onceInSlices } from './work/once';
import { isOwnSheet } from './store/own-sheets';
import { readWorkbookSettings } from './store/workbook-settings';

export interface ReadOptions {
  /** Only these sheets (ids); all but the tool's own when left out. */
  readonly sheets?: readonly string[];
  /** Corrected columns; those that the workbook remembers when left out. */
  readonly columns?: readonly ColumnOverride[];
  /** Header rows that a person chose; those that the workbook remembers when left out. */
  readonly headers?: readonly HeaderChoice[];
  /** How an office has its plans read and checked; what the workbook keeps itself goes before it. */
  readonly profile?: Profile;
}

/** Reads a workbook: header, tables, tasks, agencies, periods. Pure; never throws on content. */
export function readPlan(snapshot: WorkbookSnapshot, options: ReadOptions = {}): PlanReading {
  return runToEnd(readPlanInSlices(snapshot, options)).reading;
}

// why: the pane checks a plan again after every change, and all cells but the changed ones were read before
const agencyReader = keepLast((options: AgencyReaderOptions) => JSON.stringify(options), createAgencyReader);
const periodReader = keepLast(
  (options: PeriodReaderOptions) => JSON.stringify(options),
  createPeriodReader,
  4,
);

export interface ReadingInSlices {
  readonly reading: PlanReading;
  /** Reads a slice of the citations ahead of their first use; false when none are left to read. */
  readonly ahead: () => boolean;
}

/** The same reading with a pause after each sheet; yields the part that is done, 0…1. */
export function* readPlanInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
): Generator<number, ReadingInSlices> {
  const views = snapshot.sheets
    .filter((sheet) => !isOwnSheet(sheet, snapshot) && !isDaysOffSheet(sheet))
    .filter(({ id }) => options.sheets?.includes(id) ?? true)
    .map((sheet) => sheetView(sheet));
  const title = readPlanHeader(views);
  // why: the first time these two run a good deal of code, and of a large directory make an index
  yield 0;
  const profile = effectiveProfile(options.profile, snapshot);
  const agencies = agencyReader({
    ...(title.place === undefined ? {} : { place: title.place }),
    ...(title.level === undefined ? {} : { level: title.level }),
    decisions: heldDecisions(profile, readAgencyDecisions(snapshot)),
  });
  yield 0;
  const { dateSystem } = snapshot;
  const passes = title.years === undefined ? 2 : 1;
  const remembered = readWorkbookSettings(snapshot);
  const choices = {
    columns: options.columns ?? remembered.columns,
    headers: options.headers ?? remembered.headers,
  };
  const readAll = (periods: PeriodReader, done: number) =>
    readSheets(views, {
      readers: {
        agencies,
        periods,
        periodsOf: (planYears) => periodReader({ planYears, dateSystem }),
        headers: headerWords(profile),
      },
      choices,
      done,
      passes,
    });
  const first = periodReader({ ...planYearsOf(title), dateSystem });
  const firstSheets = yield* readAll(first, 0);
  const years =
    title.years ?? agreedYears(title.date === undefined ? title.issued : yearOf(title.date), firstSheets);
  const header: PlanHeader = years === undefined ? title : { ...title, years };
  // why: only once the tables are read is it known which year they agree on, and their own bare months need it
  const isLent = title.years === undefined && years !== undefined;
  const periods = isLent ? periodReader({ ...planYearsOf(header), dateSystem }) : first;
  const sheets = isLent ? yield* readAll(periods, 1) : firstSheets;
  const citations = onceInSlices(() => readCitations(sheets));
  const mentions = once(() => planMentions(sheets, (text) => agencies.findInProse(text)));
  const reading: PlanReading = {
    snapshot,
    header,
    sheets,
    agencies,
    periods,
    workCalendar: once(() => {
      const own = snapshot.sheets.filter(isDaysOffSheet).map((sheet) => sheetView(sheet));
      return workCalendar(readOwnDays(own, first));
    }),
    citations: citations.get,
    mentions: () => mentions().mentions(),
    mentionedNames: () => mentions().mentionedNames(),
    names: once(() => writtenNames(mentions().mentionedNames(), header.place)),
  };
  return { reading, ahead: citations.ahead };
}

const planYearsOf = ({ years }: PlanHeader): Pick<PeriodReaderOptions, 'planYears'> =>
  years === undefined ? {} : { planYears: years };

interface Pass {
  readonly readers: SheetReaders;
  readonly choices: PersonChoices;
  /** Passes that are done already, of how many. */
  readonly done: number;
  readonly passes: number;
}

/** Reads sheet after sheet; yields the part that is done, 0…1. */
function* readSheets(
  views: readonly SheetView[],
  { readers, choices, done, passes }: Pass,
): Generator<number, readonly SheetReading[]> {
  const sheets: SheetReading[] = [];
  for (const view of views) {
    const slices = readSheetInSlices(view, readers, choices);
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) {
      const part = (slice.value - view.top) / Math.max(1, view.bottom - view.top);
      yield (done + (sheets.length + part) / views.length) / passes;
    }
    sheets.push(slice.value);
  }
  return sheets;
}

import type { AgencyReaderOptions } from './agencies/agency-reader';
import { createAgencyReader } from './agencies/agency-reader';
import { readAgencyDecisions } from './agencies/agency-decisions';
import { planMentions } from './agencies/plan-mentions';
import { writtenNames } from './agencies/written-names';
import type { PeriodReaderOptions } from './dates/period-reader';
import { createPeriodReader } from './dates/period-reader';
import { workCalendar } from './dates/working-days';
import type { AgencyReader, PeriodReader, PlanReading, SheetReading } from './model/reading';
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
import type { SheetBefore } from './table/known-tasks';
import { keepFlags } from './text/cell-flags';
import { changedRows } from './changed-rows';
import { keepTasks, namesSame } from './keep-tasks';
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
  /** What reads times as the title alone sets their years; the office's days off are read so. */
  readonly ownDays: PeriodReader;
  /** Reads a slice of the citations ahead of their first use; false when none are left to read. */
  readonly ahead: () => boolean;
}

/** A reading of a snapshot that differs from this one in cells only, and shares the rows that do not. */
type ReadingBefore = Pick<ReadingInSlices, 'reading' | 'ownDays'>;

/**
 * The same reading with a pause after each sheet; yields the part that is done, 0…1. What says the same as in the reading
 * `before` is the very object of then.
 */
export function* readPlanInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadOptions = {},
  before?: ReadingBefore,
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
  const old = before?.reading;
  const oldSheets = new Map(old?.agencies === agencies ? sheetsBefore(old, views) : []);
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
      before: oldSheets,
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
  const read = isLent ? yield* readAll(periods, 1) : firstSheets;
  // why: equal names share their match and equal times their period, and would not where two readers have read them
  const isReadAlike = old?.agencies === agencies && old.periods === periods;
  const sheets = isReadAlike ? keepTasks(old.sheets, read) : read;
  const known = old && { sheets: old.sheets, citations: old.citations() };
  const citations = onceInSlices(() => readCitations(sheets, undefined, known));
  // why: the place of the plan is the same, as the reader of its agencies is
  const isNamedSame = isReadAlike && namesSame(old.sheets, sheets);
  const { mentions, mentionedNames, names } = isNamedSame ? old : namesOf(sheets, agencies, header);
  const reading: PlanReading = {
    snapshot,
    header,
    sheets,
    agencies,
    periods,
    workCalendar: old && before.ownDays === first ? old.workCalendar : calendarOf(snapshot, first),
    citations: citations.get,
    mentions,
    mentionedNames,
    names,
  };
  return { reading, ahead: citations.ahead, ownDays: first };
}

function namesOf(
  sheets: readonly SheetReading[],
  agencies: AgencyReader,
  { place }: PlanHeader,
): Pick<PlanReading, 'mentions' | 'mentionedNames' | 'names'> {
  const found = once(() => planMentions(sheets, (text) => agencies.findInProse(text)));
  return {
    mentions: () => found().mentions(),
    mentionedNames: () => found().mentionedNames(),
    names: once(() => writtenNames(found().mentionedNames(), place)),
  };
}

const calendarOf = ({ sheets }: WorkbookSnapshot, periods: PeriodReader): PlanReading['workCalendar'] =>
  once(() =>
    workCalendar(
      readOwnDays(
        sheets.filter(isDaysOffSheet).map((sheet) => sheetView(sheet)),
        periods,
      ),
    ),
  );

/** The sheets of a reading before, each beside the view that stands in its place now. */
function sheetsBefore(
  { sheets, periods }: PlanReading,
  views: readonly SheetView[],
): readonly (readonly [SheetView, SheetBefore])[] {
  return views.flatMap((view, index) => {
    const reading = sheets[index];
    if (!reading) return [];
    keepFlags(reading.view, view);
    const changed = new Set(changedRows(reading.view.snapshot, view.snapshot));
    return [[view, { reading, periods, changed }]];
  });
}

const planYearsOf = ({ years }: PlanHeader): Pick<PeriodReaderOptions, 'planYears'> =>
  years === undefined ? {} : { planYears: years };

interface Pass {
  readonly readers: SheetReaders;
  readonly choices: PersonChoices;
  /** The sheets as they were read before, by their views of now. */
  readonly before: ReadonlyMap<SheetView, SheetBefore>;
  /** Passes that are done already, of how many. */
  readonly done: number;
  readonly passes: number;
}

/** Reads sheet after sheet; yields the part that is done, 0…1. */
function* readSheets(
  views: readonly SheetView[],
  { readers, choices, before, done, passes }: Pass,
): Generator<number, readonly SheetReading[]> {
  const sheets: SheetReading[] = [];
  for (const view of views) {
    const slices = readSheetInSlices(view, readers, choices, before.get(view));
    let slice = slices.next();
    for (; !slice.done; slice = slices.next()) {
      const part = (slice.value - view.top) / Math.max(1, view.bottom - view.top);
      yield (done + (sheets.length + part) / views.length) / passes;
    }
    sheets.push(slice.value);
  }
  return sheets;
}

import type { ProducedSheetId } from '../../data/produced-sheets';
import type { FixTrail } from '../lint/fix-trail';
import type { Finding } from '../model/finding';
import type { PlanReading } from '../model/reading';
import type { SheetDraft } from '../model/sheet-draft';
import type { SheetView } from '../model/sheet-view';
import type { SheetSnapshot } from '../model/snapshot';
import type { TrendPoint } from '../store/trend-lines';
import { calendarBuilder } from './calendar/build-calendar';
import { isPreviousStandard } from './standard/previous-standard';
import type { StandardTable } from './standard/standard-table';
import { buildSummaryInSlices } from './summary/summary-sheet';

/** What a produced sheet is made of. */
export interface SheetSource {
  readonly reading: PlanReading;
  readonly findings: readonly Finding[];
  /** The plan as the standard table writes it, over which the formulas of the other sheets count. */
  readonly standard: StandardTable;
  /** How the work stood on the days of earlier builds. */
  readonly history: readonly TrendPoint[];
  /** The workbook's own sheets as they are. */
  readonly sheets: readonly SheetSnapshot[];
  /** Row of the person's own sheet that a row of the corrected copy was. */
  readonly sourceRow?: FixTrail['sourceRow'];
}

/** Under which name a sheet will stand, and what an earlier build and a person left there. */
export interface SheetPlace {
  readonly sheetName: string;
  readonly previous?: SheetView;
}

/** How one of the produced sheets is drawn. */
export interface SheetBuilder {
  /** Whether a sheet of its name still looks like an earlier build; any other holds somebody's work and is left alone. */
  readonly isRefreshable: (view: SheetView) => boolean;
  /** The sheet, with a pause now and then; `undefined` when the plan has nothing to put on it. */
  readonly build: (source: SheetSource, place: SheetPlace) => Generator<void, SheetDraft | undefined>;
}

/** The builder of every sheet that `data/produced-sheets.ts` lists; none can be forgotten. */
export const SHEET_BUILDERS: Readonly<Record<ProducedSheetId, SheetBuilder>> = {
  standard: {
    isRefreshable: isPreviousStandard,
    *build({ standard }) {
      yield;
      return standard.draft;
    },
  },
  summary: {
    isRefreshable: () => true,
    build: ({ standard, reading, findings, history, sheets, sourceRow }, place) =>
      buildSummaryInSlices(standard, reading, findings, {
        ...place,
        history,
        sheets,
        ...(sourceRow ? { sourceRow } : {}),
      }),
  },
  calendar: calendarBuilder,
};

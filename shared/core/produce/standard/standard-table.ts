import type { AnnexDocument } from '../../model/annex-document';
import { EMPTY_CELL, valueCell } from '../../model/cell';
import type { CalendarDate } from '../../model/calendar-date';
import type { LocalText } from '../../model/local-text';
import type { CellPosition, CellRange } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import type { PrintSetup, SheetDraft } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { runToEnd } from '../../work/slices';
import { annexDocument } from '../annex/annex-document';
import type { AnnexSources } from '../annex/annex-runs';
import { annexRows } from '../annex/annex-rows';
import type { CellChange } from '../changes/cell-change';
import { carryOver, type CarryOver, withoutPrevious } from './carry-over';
import { type PreviousStandard, readPreviousStandard } from './previous-standard';
import { cellInRow, formulaText } from '../sheet/sheet-formula';
import type { StandardColumn, StandardColumns } from './columns/column';
import { ASSESSMENT_HEADER } from './columns/tracking-columns';
import { leastPrinted } from './column-widths';
import { type FigureDay, figureDay } from './figure-day';
import { keptWidths } from '../sheet/kept-widths';
import { MARGINS, pageBreaks, paperFor } from '../sheet/print-pages';
import { type Assembly, assembleRows } from './standard-assembly';
import { withFilledBlanks } from './filled-blanks';
import { hasWrittenStart, toldOf } from './standard-told';
import { standardColumns } from './standard-columns';
import { readOutline } from '../outline/standard-outline';
import { type StandardRow, standardRows } from './standard-rows';
import { standardStyles } from './standard-styles';
import type { StandardTask } from './standard-task';

export interface StandardOptions {
  /** Adds the columns for following the work through the year. */
  readonly tracking: boolean;
  /** The day of the reading was asked for: the sheet keeps it, and does not turn to the day that it is opened on. */
  readonly keepsDay?: boolean;
  /** "Nơi nhận" and the signature stand under the table, blank where the plan has none. */
  readonly signed?: boolean;
  readonly sheetName: string;
  /** The sheet as an earlier build and a person left it. */
  readonly previous?: SheetView;
}

/** Where things stand on the standard sheet. */
export interface StandardLayout {
  readonly columns: StandardColumns;
  readonly headerRow: number;
  /** First and last row of the table's body, inclusive. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Cell that holds today for every formula. */
  readonly today: CellPosition;
}

export interface StandardSection {
  /** 1-based, as in `StandardTask.section`. */
  readonly section: number;
  readonly numeral: string;
  readonly title: string;
}

/** The standard table as a sheet, with what the summary needs to know of it. */
export interface StandardTable {
  readonly draft: SheetDraft;
  readonly layout: StandardLayout;
  readonly tasks: readonly StandardTask[];
  /** The topmost sections. */
  readonly sections: readonly StandardSection[];
  /** Cells that the table writes otherwise than the plan that it was made of. */
  readonly changes: readonly CellChange[];
  /** The day of which its figures tell. */
  readonly day: CalendarDate;
  /** What a person should know of its form: what was left out, what is blank. */
  readonly told: readonly LocalText[];
  /** What is printed of it, for writers of other files. */
  readonly annex: () => AnnexDocument;
  /** Where the tasks of the annex were read, in their order, and what its columns are. */
  readonly annexSources: () => AnnexSources;
  /** Rows that a person added and that found no place in the table; they stand below it and are not printed. */
  readonly kept: number;
}

/** Builds the sheet "Bảng chuẩn" from a plan; pure, and free of whatever the source's layout was. */
export const buildStandardTable = (reading: PlanReading, options: StandardOptions): StandardTable =>
  runToEnd(buildStandardInSlices(reading, options));

/** The same table with a pause now and then. */
export function* buildStandardInSlices(
  reading: PlanReading,
  options: StandardOptions,
): Generator<void, StandardTable> {
  const previous = options.previous ? readPreviousStandard(options.previous) : undefined;
  const outline = yield* readOutline(reading);
  const wasTracked = previous?.columnOf(ASSESSMENT_HEADER) !== undefined;
  const columns = standardColumns(outline, {
    tracking: options.tracking || wasTracked,
    keepsStart: previous !== undefined && hasWrittenStart(previous),
  });
  const annex = annexRows(reading, { signed: options.signed ?? false });
  const day = figureDay(reading.snapshot, previous, options.keepsDay ?? false);
  const system = reading.snapshot.dateSystem;
  const built = standardRows(annex, outline, columns, system);
  yield;
  const taken: CarryOver = previous
    ? yield* carryOver(built, previous, {
        headers: columns.all.map((column) => headerIn(previous, column)),
        shown: columns.visible,
        personal: columnsWith(columns, ({ filledBy }) => filledBy === 'person'),
      })
    : withoutPrevious(built);
  const filled = withFilledBlanks({ rows: built, carried: taken.rows }, columns, system);
  const { rows, blanks } = filled;
  const carried: CarryOver = { ...taken, rows: filled.carried };
  yield;
  const assembly = yield* assembleRows(rows, withReplaced(carried, day), {
    columns,
    reading,
    day,
    kept: keptWidths(
      previous,
      columns.all.map(({ header }) => header),
    ),
  });
  const layout: StandardLayout = {
    columns,
    headerRow: assembly.headerRow,
    firstRow: assembly.headerRow + 1,
    lastRow: Math.max(assembly.headerRow + 1, assembly.lastRow),
    today: { row: 0, column: columns.at('to') },
  };
  const frozen = assembly.headerRow + 1;
  const frozenHeight = assembly.rows.slice(0, frozen).reduce((sum, { height = 0 }) => sum + height, 0);
  const draft: SheetDraft = {
    name: options.sheetName,
    columnWidths: assembly.widths,
    hiddenColumns: { first: columns.visible, last: columns.all.length - 1 },
    rows: assembly.rows,
    styles: standardStyles,
    merges: assembly.merges,
    // why: a head that fills half of a small screen may not stand still on it
    ...(frozenHeight > MOST_FROZEN ? {} : { frozenRows: frozen }),
    print: printSetup(layout, assembly),
    ...followed(layout),
    charts: [],
  };
  return {
    draft,
    layout,
    tasks: assembly.tasks,
    sections: sectionsOf(rows),
    changes: outline.changes,
    day: day.date,
    told: toldOf(columns, blanks),
    annex: () =>
      annexDocument({
        rows,
        carried: carried.rows,
        columns,
        widths: assembly.widths,
        system,
      }),
    annexSources: () => ({
      columns: columns.all.slice(0, columns.printed).map(({ id }) => id),
      tasks: rows.flatMap(({ role, source }) => (role === 'task' && source?.kind === 'task' ? [source] : [])),
    }),
    kept: carried.kept.length,
  };
}

/** why: what a person wrote where a day belongs gives way to a day that is asked for, but is not lost */
const withReplaced = (carried: CarryOver, { replaced }: FigureDay): CarryOver =>
  replaced === undefined
    ? carried
    : { ...carried, kept: [...carried.kept, [EMPTY_CELL, valueCell(`Đã ghi ở ô ngày: ${replaced}`)]] };

/** Points. */
const MOST_FROZEN = 190;

/** why: an earlier build headed its columns otherwise than the plan does */
const headerIn = (previous: PreviousStandard, { header, formerly }: StandardColumn): string =>
  formerly !== undefined && previous.columnOf(header) === undefined ? formerly : header;

const columnsWith = (
  { all }: StandardColumns,
  test: (column: StandardColumn) => boolean,
): ReadonlySet<number> => new Set(all.flatMap((column, index) => (test(column) ? [index] : [])));

function sectionsOf(rows: readonly StandardRow[]): readonly StandardSection[] {
  return rows.flatMap(({ source }) =>
    source?.kind === 'section' && source.level === 0
      ? [{ section: source.section, numeral: source.numeral, title: source.title }]
      : [],
  );
}

/**
 * Landscape with the margins of Nghị định 30/2020/NĐ-CP, the header row and the number on every page but the first; the
 * day above and what follows the work at the right are not printed.
 */
function printSetup({ columns, headerRow }: StandardLayout, assembly: Assembly): PrintSetup {
  const paper = paperFor(leastPrinted(columns));
  const widths = assembly.widths.slice(0, columns.printed);
  const rows = assembly.pageRows.slice(0, assembly.lastPrinted + 1);
  return {
    paper,
    orientation: 'landscape',
    fitToWidth: true,
    pageBreaks: pageBreaks(rows, { paper, widths, first: FIRST_PRINTED, header: headerRow }),
    repeatRows: { first: headerRow, last: headerRow },
    area: { top: FIRST_PRINTED, left: 0, bottom: assembly.lastPrinted, right: columns.printed - 1 },
    margins: MARGINS,
    pageNumbers: true,
  };
}

/** Below the day. */
const FIRST_PRINTED = 1;

/** Drop-down lists and paint of the columns that have them. */
function followed({
  columns: { all },
  firstRow,
  lastRow,
}: StandardLayout): Pick<SheetDraft, 'validations' | 'conditionalStyles'> {
  const inColumn = (column: number): CellRange => ({
    top: firstRow,
    left: column,
    bottom: lastRow,
    right: column,
  });
  return {
    validations: all.flatMap(({ list }, column) => (list ? [{ range: inColumn(column), list }] : [])),
    conditionalStyles: all.flatMap(({ paint = [] }, column) =>
      paint.map(({ word, style }) => ({
        range: inColumn(column),
        formula: `${cellInRow(firstRow, column)}=${formulaText(word)}`,
        style,
      })),
    ),
  };
}

import type { CellPosition, CellRange } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import type { PrintSetup, SheetDraft } from '../../model/sheet-draft';
import type { SheetView } from '../../model/sheet-view';
import { runToEnd } from '../../work/slices';
import type { CellChange } from '../changes/cell-change';
import { carryOver, type CarryOver, withoutPrevious } from './carry-over';
import { readPreviousStandard } from './previous-standard';
import { cellInRow, formulaText } from '../sheet/sheet-formula';
import type { StandardColumn, StandardColumns } from './columns/column';
import { ASSESSMENT_HEADER } from './columns/tracking-columns';
import { assembleRows } from './standard-assembly';
import { standardColumns } from './standard-columns';
import { readOutline } from '../outline/standard-outline';
import { type StandardRow, standardRows } from './standard-rows';
import { standardStyles } from './standard-styles';
import type { StandardTask } from './standard-task';
import { titleLines } from './standard-title';

export interface StandardOptions {
  /** Adds the columns for following the work through the year. */
  readonly tracking: boolean;
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
  const columns = standardColumns(outline, options.tracking || wasTracked);
  const rows = standardRows(titleLines(reading), outline, columns, reading.snapshot.dateSystem);
  yield;
  const carried: CarryOver = previous
    ? yield* carryOver(rows, previous, {
        headers: columns.all.map(({ header }) => header),
        shown: columns.visible,
        personal: columnsWith(columns, ({ filledBy }) => filledBy === 'person'),
      })
    : withoutPrevious(rows);
  yield;
  const assembly = yield* assembleRows(rows, carried, columns, reading);
  const layout: StandardLayout = {
    columns,
    headerRow: assembly.headerRow,
    firstRow: assembly.headerRow + 1,
    lastRow: Math.max(assembly.headerRow + 1, assembly.lastRow),
    today: { row: 0, column: columns.at('to') },
  };
  const draft: SheetDraft = {
    name: options.sheetName,
    columnWidths: assembly.widths,
    hiddenColumns: { first: columns.visible, last: columns.all.length - 1 },
    rows: assembly.rows,
    styles: standardStyles,
    merges: assembly.merges,
    frozenRows: assembly.headerRow + 1,
    print: printSetup(layout, assembly.lastPrinted),
    ...followed(layout),
    charts: [],
  };
  return { draft, layout, tasks: assembly.tasks, sections: sectionsOf(rows), changes: outline.changes };
}

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

/** A4 landscape with the margins of Nghị định 30/2020/NĐ-CP, the header row on every page. */
const printSetup = (layout: StandardLayout, lastRow: number): PrintSetup => ({
  paper: 'A4',
  orientation: 'landscape',
  fitToWidth: true,
  repeatRows: { first: layout.headerRow, last: layout.headerRow },
  area: { top: 0, left: 0, bottom: lastRow, right: layout.columns.visible - 1 },
  margins: { top: 20, right: 15, bottom: 20, left: 30 },
  pageNumbers: true,
});

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

import type { CellContent, CellValue } from '../../model/cell';
import { EMPTY_CELL, isFilledContent, sameContent, valueCell } from '../../model/cell';
import { mapInSlices } from '../../work/slices';
import { hashContent } from '../../work/content-hash';
import type { PreviousRow, PreviousStandard } from './previous-standard';
import { isAsWritten } from '../sheet/row-trace';

/** A row as the tool would write it anew; `values` by column of the new table. */
export interface BuiltRow {
  readonly key: string;
  readonly values: readonly CellValue[];
  /** Columns that the tool alone fills (numbers, formulas). */
  readonly own: ReadonlySet<number>;
  /** Columns where whatever stands there is a person's choice. */
  readonly personal?: ReadonlySet<number>;
}

/** A cell of the new table, with what a person put there in the earlier build. */
export interface CarriedCell {
  readonly content: CellContent;
  /** What the cell shows; differs from the content for formulas. */
  readonly value: CellValue;
  readonly edited: boolean;
}

export interface CarriedRow {
  readonly key: string;
  readonly cells: readonly CarriedCell[];
  /** What stood right of the table, by column of the new table. */
  readonly free: readonly (readonly [column: number, content: CellContent])[];
}

export interface CarryColumns {
  /** Headers of the new table; only the first `shown` are carried, the rest are helpers. */
  readonly headers: readonly string[];
  readonly shown: number;
  /** Columns where a person's entry wins over the source. */
  readonly personal: ReadonlySet<number>;
}

export interface CarryOver {
  readonly rows: readonly CarriedRow[];
  /** What found no place any more, a row each, by column of the new table. */
  readonly kept: readonly (readonly CellContent[])[];
}

/** The rows as built, for a sheet that is made for the first time. */
export const withoutPrevious = (rows: readonly BuiltRow[]): CarryOver => ({
  rows: rows.map(({ key, values }) => ({ key, cells: values.map(asBuilt), free: NOTHING_FREE })),
  kept: [],
});

const NOTHING_FREE: CarriedRow['free'] = [];
const NOTHING: CarriedCell = { content: EMPTY_CELL, value: null, edited: false };

const asBuilt = (value: CellValue): CarriedCell =>
  value === null ? NOTHING : { content: valueCell(value), value, edited: false };

/**
 * Brings what a person typed in the earlier build into the new one, row by row as the keys tell. An edit stands
 * while the source says what it said; where both changed the source wins (the person, in the tracking columns),
 * and what had to give way is kept below the table. Nothing that was typed is lost. Pauses now and then.
 */
export function* carryOver(
  built: readonly BuiltRow[],
  previous: PreviousStandard,
  columns: CarryColumns,
): Generator<void, CarryOver> {
  const match = matchColumns(previous, columns);
  const byKey = new Map(previous.rows.filter(({ key }) => key !== '').map((row) => [row.key, row]));
  const kept: (readonly CellContent[])[] = [];
  const used = new Set<string>();
  const rows = yield* mapInSlices(built, (row): CarriedRow => {
    const old = byKey.get(row.key);
    if (!old) return { key: row.key, cells: row.values.map((value) => asBuilt(value)), free: [] };
    used.add(row.key);
    return carryRow(row, old, { previous, columns, match, kept });
  });
  for (const old of previous.rows) {
    if (used.has(old.key) || isOwnRow(old, previous, match)) continue;
    kept.push(wholeRow(old, previous, match));
  }
  return { rows, kept };
}

interface ColumnMatch {
  /** Old column of each new one. */
  readonly shown: readonly (number | undefined)[];
  /** Old columns that the tool did not make, and where they go. */
  readonly free: readonly { readonly from: number; readonly to: number }[];
}

interface CarryContext {
  readonly previous: PreviousStandard;
  readonly columns: CarryColumns;
  readonly match: ColumnMatch;
  readonly kept: (readonly CellContent[])[];
}

function matchColumns(previous: PreviousStandard, { headers, shown }: CarryColumns): ColumnMatch {
  const { view } = previous;
  const all = headers.map((header) => previous.columnOf(header));
  const known = new Set(all);
  const free: { from: number; to: number }[] = [];
  for (let column = view.left; column < view.right; column++) {
    if (known.has(column) || isBlankColumn(previousColumn(view, column))) continue;
    free.push({ from: column, to: headers.length + free.length });
  }
  return { shown: all.slice(0, shown), free };
}

const previousColumn = (view: PreviousStandard['view'], column: number): readonly CellContent[] =>
  Array.from({ length: view.bottom - view.top }, (_, index) => view.contentAt(view.top + index, column));

const isBlankColumn = (contents: readonly CellContent[]): boolean => !contents.some(isFilledContent);

function carryRow(row: BuiltRow, old: PreviousRow, context: CarryContext): CarriedRow {
  const cells = row.values.map((value, column) => carryCell(value, column, { row, old, context }));
  return { key: row.key, cells, free: freeCells(old, context.previous, context.match) };
}

interface CellContext {
  readonly row: BuiltRow;
  readonly old: PreviousRow;
  readonly context: CarryContext;
}

function carryCell(value: CellValue, column: number, { row, old, context }: CellContext): CarriedCell {
  const { previous, columns, match, kept } = context;
  const from = match.shown[column];
  if (from === undefined || isAsWritten(previous.view, old.row, from, old.trace)) return asBuilt(value);
  const content = previous.view.contentAt(old.row, from);
  if (row.own.has(column)) {
    const text = previous.view.textAt(old.row, from);
    // why: another number in the number column is no loss, the rows are numbered anew
    if (content.kind === 'value' && text !== '' && !/^\d+$/u.test(column === 0 ? text : '')) {
      kept.push(report(row, column, text, columns));
    }
    return asBuilt(value);
  }
  const isSourceSame = hashContent(valueCell(value)) === (old.trace.split(' ')[from] ?? '-');
  if (isSourceSame || columns.personal.has(column) || row.personal?.has(column)) {
    return { content, value: previous.view.valueAt(old.row, from), edited: true };
  }
  if (!sameContent(content, valueCell(value)) && isFilledContent(content)) {
    kept.push(report(row, column, previous.view.textAt(old.row, from), columns));
  }
  return asBuilt(value);
}

/** An entry that had to give way, told in one sentence. */
function report(
  { values }: BuiltRow,
  column: number,
  text: string,
  columns: CarryColumns,
): readonly CellContent[] {
  const task = String(values[1] ?? values[0] ?? '').slice(0, 80);
  return [
    EMPTY_CELL,
    valueCell(
      `Đã sửa tay ở cột “${columns.headers[column] ?? ''}” của “${task}”, nay bản nguồn ghi khác: ${text}`,
    ),
  ];
}

const freeCells = (old: PreviousRow, { view }: PreviousStandard, { free }: ColumnMatch): CarriedRow['free'] =>
  free.flatMap(({ from, to }) => {
    const content = view.contentAt(old.row, from);
    return isFilledContent(content) ? [[to, content] as const] : [];
  });

/** A row of a task that is gone from the source and that nobody wrote in. */
function isOwnRow(old: PreviousRow, previous: PreviousStandard, match: ColumnMatch): boolean {
  if (freeCells(old, previous, match).length > 0) return false;
  return match.shown.every(
    (from) => from === undefined || isAsWritten(previous.view, old.row, from, old.trace),
  );
}

function wholeRow(old: PreviousRow, previous: PreviousStandard, match: ColumnMatch): readonly CellContent[] {
  const cells: CellContent[] = match.shown.map((from) =>
    from === undefined ? EMPTY_CELL : keptContent(previous, old, from),
  );
  for (const [column, content] of freeCells(old, previous, match)) {
    while (cells.length <= column) cells.push(EMPTY_CELL);
    cells[column] = content;
  }
  return cells;
}

/** why: a formula of a task that is gone would point at somebody else's cells; a person's own row keeps its formulas */
const keptContent = ({ view }: PreviousStandard, { row, key }: PreviousRow, column: number): CellContent =>
  key === '' ? view.contentAt(row, column) : valueCell(view.valueAt(row, column));

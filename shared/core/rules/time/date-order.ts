import type { CellValue } from '../../model/cell';
import type { PlanTable } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { tableTimes } from '../kit/shared-times';
import { timeFields } from '../kit/time-fields';
import { memo, memoFor } from '../../work/memo';

const WRITTEN = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\s*$/;

/** The first two figures of a date; each distinct text is looked at once. */
const writtenFigures = memo((value) => {
  const [, first, second] = WRITTEN.exec(value) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return { a: Number(first), b: Number(second) };
});

/** What the dates of one column say of the order in which day and month are written. */
export interface DateOrder {
  readonly column: number;
  /** Text dates whose second number is over 12: only month-first can read them. */
  readonly monthFirst: readonly CellPosition[];
  /**
   * True dates in a column whose text dates all have a day over 12: as happens where a program that writes the month
   * first took what it could for a date, with day and month changed round, and left the rest as text.
   */
  readonly turned: readonly CellPosition[];
  /** A text date that shows it. */
  readonly sample: string;
}

/** Cells of one column that hold the same date. */
interface SameDate {
  readonly text: string;
  readonly cells: () => readonly CellPosition[];
}

interface Seen {
  readonly monthFirst: SameDate[];
  readonly dates: SameDate[];
  /** Text dates with a day over 12 in front. */
  readonly dayFirst: SameDate[];
  /** A text date that both orders can read, or a true date that only one order can have made. */
  isOrdinary: boolean;
}

/** What is asked of beside the table is the same whenever the table is. */
interface Around {
  readonly view: SheetView;
  readonly dayOf: (serial: number) => number | undefined;
}

const ordersOf = memoFor((table: PlanTable, { view, dayOf }: Around) => findOrders(view, table, dayOf));

/** The columns of a table whose dates contradict day-month-year; found once for the rules that ask. */
export const dateOrders = (
  view: SheetView,
  table: PlanTable,
  dayOf: (serial: number) => number | undefined,
): readonly DateOrder[] => ordersOf(table, { view, dayOf });

function findOrders(
  view: SheetView,
  table: PlanTable,
  dayOf: (serial: number) => number | undefined,
): readonly DateOrder[] {
  const columns = new Map<number, Seen>();
  for (const { fields, tasks } of tableTimes(table).groups) {
    for (const [index, { text, cells, period }] of fields.entries()) {
      const [at] = cells;
      if (!at) continue;
      const seen = columns.get(at.column) ?? { monthFirst: [], dates: [], dayFirst: [], isOrdinary: false };
      columns.set(at.column, seen);
      const value = view.valueAt(at.row, at.column);
      const same = {
        text: text.trim(),
        cells: () => tasks.flatMap((task) => timeFields(task)[index]?.cells[0] ?? []),
      };
      if (typeof value !== 'number') lookAtText(value, same, seen);
      else if (period.kind === 'interval' && period.precision === 'day') {
        seen.dates.push(same);
        // why: a day over 12 cannot have been a month
        if ((dayOf(value) ?? 0) > 12) seen.isOrdinary = true;
      }
    }
  }
  return [...columns].flatMap(([column, { monthFirst, dates, dayFirst, isOrdinary }]) => {
    const turned = dayFirst.length > 0 && !isOrdinary ? dates : [];
    return monthFirst.length + turned.length > 0
      ? [
          {
            column,
            monthFirst: cellsOf(monthFirst),
            turned: cellsOf(turned),
            sample: monthFirst[0]?.text ?? dayFirst[0]?.text ?? '',
          },
        ]
      : [];
  });
}

const cellsOf = (dates: readonly SameDate[]): readonly CellPosition[] =>
  dates.flatMap(({ cells }) => cells()).sort((a, b) => a.row - b.row);

function lookAtText(value: CellValue, same: SameDate, seen: Seen): void {
  const written = typeof value === 'string' ? writtenFigures(value) : undefined;
  if (!written) return;
  const { a, b } = written;
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) seen.monthFirst.push(same);
  else if (a > 12) seen.dayFirst.push(same);
  else seen.isOrdinary = true;
}

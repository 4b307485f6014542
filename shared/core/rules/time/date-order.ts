import type { PlanTable } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { timeFields } from '../kit/time-fields';
import { memo } from '../../work/memo';

const WRITTEN = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](?:\d{4}|\d{2})\s*$/;

/** The first two figures of a date; each distinct text is looked at once. */
const writtenFigures = memo((value) => {
  const [, first, second] = WRITTEN.exec(value) ?? [];
  if (first === undefined || second === undefined) return undefined;
  return { a: Number(first), b: Number(second), text: value.trim() };
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

interface Seen {
  readonly monthFirst: CellPosition[];
  readonly dates: CellPosition[];
  /** Text dates with a day over 12 in front. */
  readonly dayFirst: string[];
  readonly odd: string[];
  /** A text date that both orders can read, or a true date that only one order can have made. */
  isOrdinary: boolean;
}

const known = new WeakMap<PlanTable, readonly DateOrder[]>();

/** The columns of a table whose dates contradict day-month-year; found once for the rules that ask. */
export function dateOrders(
  view: SheetView,
  table: PlanTable,
  dayOf: (serial: number) => number | undefined,
): readonly DateOrder[] {
  const before = known.get(table);
  if (before) return before;
  const orders = findOrders(view, table, dayOf);
  known.set(table, orders);
  return orders;
}

function findOrders(
  view: SheetView,
  { tasks }: PlanTable,
  dayOf: (serial: number) => number | undefined,
): readonly DateOrder[] {
  const columns = new Map<number, Seen>();
  for (const task of tasks) {
    for (const { cells, period } of timeFields(task)) {
      const [at] = cells;
      if (!at) continue;
      const seen = columns.get(at.column) ?? {
        monthFirst: [],
        dates: [],
        dayFirst: [],
        odd: [],
        isOrdinary: false,
      };
      columns.set(at.column, seen);
      look(
        view.valueAt(at.row, at.column),
        at,
        period.kind === 'interval' && period.precision === 'day',
        seen,
        dayOf,
      );
    }
  }
  return [...columns].flatMap(([column, { monthFirst, dates, dayFirst, odd, isOrdinary }]) => {
    const turned = dayFirst.length > 0 && !isOrdinary ? dates : [];
    return monthFirst.length + turned.length > 0
      ? [{ column, monthFirst, turned, sample: odd[0] ?? dayFirst[0] ?? '' }]
      : [];
  });
}

function look(
  value: unknown,
  at: CellPosition,
  isDay: boolean,
  seen: Seen,
  dayOf: (serial: number) => number | undefined,
): void {
  if (typeof value === 'number') {
    if (!isDay) return;
    seen.dates.push(at);
    // why: a day over 12 cannot have been a month
    if ((dayOf(value) ?? 0) > 12) seen.isOrdinary = true;
    return;
  }
  const written = typeof value === 'string' ? writtenFigures(value) : undefined;
  if (!written) return;
  const { a, b, text } = written;
  if (b > 12 && b <= 31 && a >= 1 && a <= 12) {
    seen.monthFirst.push(at);
    seen.odd.push(text);
  } else if (a > 12) seen.dayFirst.push(text);
  else seen.isOrdinary = true;
}

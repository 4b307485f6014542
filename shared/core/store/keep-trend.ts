import { type TrendPoint, withPoint } from './trend-lines';
import type { StoreChange } from './workbook-store';

const isSame = (a: TrendPoint, b: TrendPoint): boolean =>
  a.day === b.day &&
  a.total === b.total &&
  a.done === b.done &&
  a.late === b.late &&
  a.begun === b.begun &&
  a.waiting === b.waiting;

/** Remembers how the work stands on a day; a later telling of the same day takes the place of the earlier. */
export const withTrendPoint =
  (point: TrendPoint): StoreChange =>
  (store) =>
    store.trend.points.some((known) => isSame(known, point))
      ? store
      : { ...store, trend: withPoint(store.trend, point) };

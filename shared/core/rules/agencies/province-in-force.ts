import { PROVINCES_SINCE, provinces, provincesNowCities } from '../../../data/provinces';
import type { CalendarDate } from '../../model/calendar-date';
import { foldText } from '../../text/fold-vietnamese';
import { memo } from '../../work/memo';

/** A province that is not what it was: merged into another, or a city now. */
export type ProvinceChange =
  | { readonly kind: 'merged'; readonly into: string; readonly since: string }
  | { readonly kind: 'city'; readonly into: string; readonly since: string };

const current = new Map(Object.keys(provinces).map((name) => [foldText(name), name]));
const former = new Map(
  Object.entries(provinces).flatMap(([now, before]) =>
    before.filter((name) => !current.has(foldText(name))).map((name) => [foldText(name), now] as const),
  ),
);

const provinceName = memo((place): string | undefined => /^tỉnh (.+)$/u.exec(foldText(place.trim()))?.[1]);

/** Whether a place calls itself a province. */
export const namesProvince = (place: string): boolean => provinceName(place) !== undefined;

/** What became of "tỉnh Bắc Giang" or "tỉnh Đồng Nai" by a day; undefined for any other place and before the change. */
export function provinceChange(place: string, day: CalendarDate): ProvinceChange | undefined {
  const name = provinceName(place);
  if (name === undefined) return undefined;
  const into = former.get(name);
  if (into !== undefined) {
    return day < PROVINCES_SINCE ? undefined : { kind: 'merged', into, since: PROVINCES_SINCE };
  }
  const now = current.get(name);
  const since = now === undefined ? undefined : provincesNowCities[now];
  return now === undefined || since === undefined || day < since
    ? undefined
    : { kind: 'city', into: `thành phố ${now}`, since };
}

import { shippedIndex } from '../../agencies/agency-index';
import { levelOfPlace } from '../../agencies/find-place';
import type { AgencyMatch, AgencyMention } from '../../model/agency';
import type { CalendarDate } from '../../model/calendar-date';
import type { AgencyInForce } from './agency-in-force';
import { agencyInForce } from './agency-in-force';
import type { ProvinceChange } from './province-in-force';
import { provinceChange } from './province-in-force';

/** What the directory knows of a written body on a day; `undefined` where the name is not certain. */
export function bodyOnDay(match: AgencyMatch, day: CalendarDate): AgencyInForce | undefined {
  if (match.kind !== 'exact' && match.kind !== 'alias' && match.kind !== 'set') return undefined;
  // why: a body of a commune that has the name of one of the former districts is another body
  if (isOfCommune(match.place) && shippedIndex().entries.get(match.id)?.level === 'district')
    return undefined;
  return agencyInForce(match.id, day);
}

const isOfCommune = (place: string | undefined): boolean =>
  place !== undefined && levelOfPlace(place) === 'commune';

/** What became of the province that a body names. */
export function provinceOfBody(
  { text, match }: Pick<AgencyMention, 'text' | 'match'>,
  day: CalendarDate,
): (ProvinceChange & { readonly place: string }) | undefined {
  const place = match.kind === 'unknown' ? undefined : placeOf(text, match.place);
  const change = place === undefined ? undefined : provinceChange(place, day);
  return place === undefined || change === undefined ? undefined : { ...change, place };
}

/** The place with its kind of unit, which may be a part of the name ("UBND tỉnh | Bình Thuận"). */
export function placeOf(text: string, place: string | undefined): string | undefined {
  if (place === undefined || !text.endsWith(place)) return place;
  const unit = /tỉnh\s+$/iu.exec(text.slice(0, -place.length))?.[0] ?? '';
  return unit + place;
}

/** `2025-06-30` as Nghị định 30/2020/NĐ-CP writes it: 30/6/2025. */
export function dayInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}/${Number(month) > 2 ? String(Number(month)) : month}/${year}`;
}

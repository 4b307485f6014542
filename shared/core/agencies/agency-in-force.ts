import type { AgencyEntry } from '../../data/agencies/agency-entry';
import type { CalendarDate } from '../model/calendar-date';
import type { AgencyIndex } from './agency-index';
import { shippedIndex } from './shipped-index';

/** Whether an agency exists on a day; `ended` names the day it ended and who took over. */
export type AgencyInForce =
  | { readonly kind: 'in-force' }
  | { readonly kind: 'ended'; readonly on: string; readonly successors: readonly string[] }
  | { readonly kind: 'not-yet'; readonly from: string };

/** What the directory knows of an agency on a day. Another agency of the same name counts; no fact means "in force". */
export function agencyInForce(
  id: string,
  day: CalendarDate,
  index: AgencyIndex = shippedIndex(),
): AgencyInForce {
  const entry = index.entries.get(id);
  if (!entry || existsOn(entry, day)) return { kind: 'in-force' };
  if (index.namesakes.get(entry.name)?.some((one) => existsOn(one, day))) return { kind: 'in-force' };
  if (entry.validTo !== undefined && entry.validTo < day) {
    return { kind: 'ended', on: entry.validTo, successors: successorsOn(index, entry, day) };
  }
  return entry.validFrom === undefined ? { kind: 'in-force' } : { kind: 'not-yet', from: entry.validFrom };
}

const existsOn = ({ validFrom, validTo }: AgencyEntry, day: CalendarDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day);

/** Names of those that hold the work on that day, followed through several reforms. */
function successorsOn(index: AgencyIndex, entry: AgencyEntry, day: CalendarDate): readonly string[] {
  const names = new Set<string>();
  const seen = new Set([entry.id]);
  const queue = [...(entry.successors ?? [])];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const next = index.entries.get(id);
    if (!next || seen.has(id)) continue;
    seen.add(id);
    if (next.validTo !== undefined && next.validTo < day) queue.push(...(next.successors ?? []));
    else names.add(next.name);
  }
  return [...names];
}

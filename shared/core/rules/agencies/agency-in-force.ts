import type { AgencyEntry } from '../../../data/agencies/agency-entry';
import type { AgencyIndex } from '../../agencies/agency-index';
import { shippedIndex } from '../../agencies/agency-index';
import type { CalendarDate } from '../../model/calendar-date';
import { isRemembered } from './remembered';

/** Whether an agency exists on a day; `ended` names its last day and who took over what. */
export type AgencyInForce =
  | { readonly kind: 'in-force' }
  | {
      readonly kind: 'ended';
      readonly on: string;
      /** "Bộ Y tế (bảo trợ xã hội, trẻ em)". */
      readonly successors: readonly string[];
      /** No document is known for it: never the ground of more than a hint. */
      readonly remembered?: true;
    }
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
    const ended = { kind: 'ended', on: entry.validTo, successors: successorsOn(index, entry, day) } as const;
    return isRemembered(id, index) ? { ...ended, remembered: true } : ended;
  }
  return entry.validFrom === undefined ? { kind: 'in-force' } : { kind: 'not-yet', from: entry.validFrom };
}

/** Days from the first to the last, as texts that compare like dates. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

export const ALWAYS: DaySpan = { from: '', to: '~' };
export const NEVER: DaySpan = { from: '~', to: '' };

/** Days on which an agency surely is in force; another of its name may be on others. */
export function daysInForce(id: string, index: AgencyIndex = shippedIndex()): DaySpan {
  const { validFrom = ALWAYS.from, validTo = ALWAYS.to } = index.entries.get(id) ?? {};
  return { from: validFrom, to: validTo };
}

const existsOn = ({ validFrom, validTo }: AgencyEntry, day: CalendarDate): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day);

/** Names of those that hold the work on that day, followed through several reforms, each with what it took over. */
function successorsOn(index: AgencyIndex, entry: AgencyEntry, day: CalendarDate): readonly string[] {
  const names = new Set<string>();
  const seen = new Set([entry.id]);
  const queue = (entry.successors ?? []).map(successorOf);
  for (let one = queue.shift(); one; one = queue.shift()) {
    const { id, work } = one;
    const next = index.entries.get(id);
    if (!next || seen.has(id)) continue;
    seen.add(id);
    if (next.validTo !== undefined && next.validTo < day) {
      queue.push(
        ...(next.successors ?? []).map(successorOf).map((later) => ({ ...later, work: later.work || work })),
      );
    } else {
      names.add(work === '' ? next.name : `${next.name} (${work})`);
    }
  }
  return [...names];
}

function successorOf(written: string): { readonly id: string; readonly work: string } {
  const [id = '', work = ''] = written.split(': ');
  return { id, work };
}

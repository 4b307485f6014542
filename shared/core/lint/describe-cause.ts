import type { Finding, Fix, Place, Severity } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { SheetView } from '../model/sheet-view';
import type { Rule } from '../rules/kit/rule';
import type { Signal } from '../rules/kit/signal';
import type { SheetOrder } from './compare-places';
import { comparePlaces } from './compare-places';
import { describeSignal } from './describe-signal';
import { mergeFixes } from './merge-fixes';

/** One place of a cause: what the rule saw there and how it would fix it. */
export interface CauseMember {
  readonly signal: Signal<unknown>;
  readonly fixes: readonly Fix[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 2, warning: 1, hint: 0 };

/** One finding for all signals of a cause: told at the first place in reading order, with how many there are. */
export function describeCause(
  rule: Pick<Rule, 'id' | 'meta'>,
  members: readonly CauseMember[],
  order: SheetOrder,
  viewOf: (sheet: string) => SheetView | undefined,
): Finding {
  const sorted = [...members].sort((a, b) => comparePlaces(order, a.signal.at, b.signal.at));
  const [first] = sorted;
  if (!first) throw new Error(`rule ${rule.id} has a cause without a place`);
  const finding = describeSignal(rule, first.signal, first.fixes, viewOf(first.signal.at.sheet));
  if (sorted.length === 1) return finding;
  const places = distinct(sorted.map(({ signal }) => signal.at));
  const known = new Set(places.map(placeKey));
  const related = distinct(sorted.flatMap(({ signal }) => signal.related ?? []));
  const { actual, ...rest } = finding;
  const isSame = sorted.every(({ signal }) => signal.actual === actual);
  return {
    ...rest,
    severity: sorted.map(({ signal }) => signal.severity ?? rule.meta.severity).reduce(graver),
    message: withCount(finding.message, places.length),
    places,
    related: related.filter((place) => !known.has(placeKey(place))),
    ...(isSame && actual !== undefined ? { actual } : {}),
    fixes: mergeFixes(sorted),
  };
}

const graver = (a: Severity, b: Severity): Severity => (WEIGHT[b] > WEIGHT[a] ? b : a);

const placeKey = ({ sheet, range: { top, left, bottom, right } }: Place): string =>
  [sheet, top, left, bottom, right].join(' ');

const distinct = <Kind extends Place>(places: readonly Kind[]): readonly Kind[] =>
  [...new Map([...places].reverse().map((place) => [placeKey(place), place])).values()].reverse();

const withCount = ({ vi, en }: LocalText, count: number): LocalText =>
  count === 1
    ? { vi, en }
    : { vi: `${vi} Có ${String(count)} ô như vậy.`, en: `${en} There are ${String(count)} such cells.` };

import type { CalendarDate } from '../model/calendar-date';
import { yearOf } from '../model/calendar-date';
import type { PlanHeader } from '../model/plan';
import { dateSource } from '../text/written-date';

type Years = NonNullable<PlanHeader['years']>;

/** A year that a title names, and what stands around it. */
interface NamedYears extends Years {
  /** "đến năm 2030": only an end. */
  readonly isTarget: boolean;
}

const YEAR = '((?:19|20|21)\\d{2})';
// why: the year of another document says nothing of this plan, nor does a number that only looks like a year; a term of
// office is that of those who are elected, unless the plan is for the whole of it
const NOT_OWN = new RegExp(
  `(?<!\\p{L})ngày\\s+${dateSource({ sign: '\\s*', space: '\\s+' })}|(?<!\\p{L})(?:bộ luật|luật|pháp lệnh)\\s[^,;:()]{2,80}?\\snăm\\s+\\d{4}|(?<!\\p{L})(?:tầm nhìn|định hướng|hướng tới|hướng đến)\\s(?:[^,;()\\d]{0,24}?\\s)?\\d{4}|(?<!(?:cả|toàn|trong|suốt)\\s)nhiệm kỳ\\s(?:năm\\s)?\\d{4}(?:\\s*[-–—]\\s*\\d{4})?|\\d{4}(?=\\s*/)|\\d{4}\\s+(?:triệu|tỷ|đồng|hộ|người|lượt)`,
  'giu',
);
const SPAN = new RegExp(
  `(?<![\\d/.])${YEAR}(?:\\s*[-–—]\\s*|\\s+(?:đến|và|tới)\\s+)(?:năm\\s+)?${YEAR}(?![\\d/])`,
  'giu',
);
const ONE = new RegExp(
  `(?:(?<!\\p{L})(đến|tới|hết|trước)\\s+(?:hết\\s+)?(?:năm\\s+)?)?(?<![\\d.])${YEAR}(?![\\d/.,]\\d|\\d)`,
  'giu',
);
/** Nobody plans for longer; a longer span is an aim or a slip. */
const LONGEST = 30;

/**
 * The years in the words of a title: "năm 2026", "giai đoạn 2026-2030", "Quý I năm 2026". Years of cited documents and
 * of visions count for nothing; a lone "đến năm 2030" is an end whose beginning is the year of issue, where that is
 * known. `undefined` when the title names none.
 */
export function titleYears(title: string, issued?: CalendarDate): Years | undefined {
  const own = title.replace(NOT_OWN, ' ; ');
  const named = [...spans(own), ...singles(own.replace(SPAN, (all) => ' '.repeat(all.length)))];
  const fixed = named.filter(({ isTarget }) => !isTarget);
  if (fixed.length > 0) return plain(ownOf(fixed));
  const [target] = named;
  const from = issued === undefined ? undefined : yearOf(issued);
  return target === undefined || from === undefined || from > target.to ? undefined : { from, to: target.to };
}

const plain = ({ from, to }: Years): Years => ({ from, to });

function spans(text: string): readonly NamedYears[] {
  return [...text.matchAll(SPAN)]
    .map(([, from, to]) => ({ from: Number(from), to: Number(to), isTarget: false }))
    .filter(({ from, to }) => to >= from && to - from <= LONGEST);
}

const singles = (text: string): readonly NamedYears[] =>
  [...text.matchAll(ONE)].map(([, before, year]) => ({
    from: Number(year),
    to: Number(year),
    isTarget: before !== undefined,
  }));

/** Of several, the plan's own is the one year inside a longer span, wherever it stands; else the latest. */
function ownOf(named: readonly NamedYears[]): Years {
  const inside = named.filter((one) =>
    named.some(
      (other) => other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
    ),
  );
  const [first, ...others] = inside.length > 0 ? inside : named;
  return others.reduce<Years>(
    (latest, one) => (one.to > latest.to || (one.to === latest.to && one.from > latest.from) ? one : latest),
    first ?? { from: 0, to: 0 },
  );
}

import type { Period, PeriodPrecision } from '../../model/period';
import { PRECISIONS } from '../../model/period';
import type { PeriodForm } from '../form';
import type { ReadSpan } from '../units/units';
import type { Clocked } from '../units/clock';
import { splitClock } from '../units/clock';
import { endPrecision, readSpan } from '../units/units';
import type { PlanYears, ReadingContext } from '../reading-context';
import type { ResolvedSpan } from '../units/resolve-span';
import { intervalOf, invalidPeriod, resolveSpan } from '../units/resolve-span';
import type { Span } from '../units/span';
import { withUnitOf } from '../units/unit-word';

const SEPARATOR = /-| (?:cho )?(?:đến|tới)(?: hết)? /g;
const MOST_SEPARATORS = 6;

/** From one unit to another, each with a time of day if it likes. */
export const range: PeriodForm = {
  id: 'range',
  examples: {
    'Tháng 01/2026 - Tháng 12/2026': '2026-01-01..2026-12-31',
    'Từ 15/3 đến 20/4/2026': '2026-03-15..2026-04-20',
    'Quý I-III/2026': '2026-01-01..2026-09-30',
    'Tháng 11 - tháng 02': '2026-11-01..2027-02-28',
    'Tháng 9/2026 - Tháng 3/2026': 'end-before-start',
    '25/12 - 10/01/2027': '2026-12-25..2027-01-10',
    '15/9 - 15/8/2026': 'end-before-start',
    '15/12 - 14/12/2026': '2025-12-15..2026-12-14',
  },
  read: readRange,
};

function readRange(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 120) return undefined;
  const whole = key.replace(/^(?:thời gian )?từ /, '');
  let tried = 0;
  for (const { index, 0: separator } of whole.matchAll(SEPARATOR)) {
    if (++tried > MOST_SEPARATORS) return undefined;
    const left = endOf(whole.slice(0, index));
    const right = endOf(whole.slice(index + separator.length));
    const first = readSpan(left.rest) ?? readSpan(withQuarterOf(left.rest, right.rest));
    const last = first && (borrowed(left.rest, right.rest) ?? readSpan(right.rest));
    if (last) return withClocks(joinSpans(first, last, context), left, right);
  }
  return undefined;
}

type RangeEnd = Partial<Clocked> & Pick<Clocked, 'rest'>;

const endOf = (key: string): RangeEnd => splitClock(key) ?? { rest: key };

function withClocks(period: Period, { clock: from }: RangeEnd, { clock: to }: RangeEnd): Period {
  if (period.kind !== 'interval' || (from === undefined && to === undefined)) return period;
  return {
    ...period,
    clock: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) },
  };
}

/** why: "2/2026" behind "quý 1" is a quarter, though alone it is a month */
function borrowed(left: string, right: string): ReadSpan | undefined {
  const read = readSpan(withUnitOf(left, right));
  return typeof read?.reading === 'object' ? read : undefined;
}

/** "i" before "iii/2026" is a quarter. */
const withQuarterOf = (left: string, right: string): string =>
  /^(?:i{1,3}|iv)$/.test(left) && /^(?:i{1,3}|iv)[-/]/.test(right) ? `quý ${left}` : '';

function joinSpans(first: ReadSpan, last: ReadSpan, context: ReadingContext): Period {
  if (typeof first.reading === 'string') return invalidPeriod(first.reading);
  if (typeof last.reading === 'string') return invalidPeriod(last.reading);
  context.note?.({ vi: `Khoảng từ ${first.form.name.vi} đến ${last.form.name.vi}`, en: 'From … to …' }, '');
  const from = resolveSpan(first.reading, lentTo(first.reading, last.reading, context.planYears));
  if (typeof from === 'string') return invalidPeriod(from);
  const to = resolveSpan(last.reading, lentBy(from, first.reading, last.reading, context.planYears));
  if (typeof to === 'string') return invalidPeriod(to);
  if (slipsBackwards(first.reading, last.reading)) return invalidPeriod('end-before-start');
  if (from.from !== null && to.to !== null && to.to < from.from) return invalidPeriod('end-before-start');
  return intervalOf(joined(from, to, first.reading, last.reading));
}

/** The year written once, at the end, holds for both ends, unless the months then run backwards. */
function lentTo(first: Span, last: Span, planYears: PlanYears | undefined): PlanYears | undefined {
  if (first.year !== null || last.year === null) return planYears;
  const year = runsBackwards(first, last) ? last.year - 1 : last.year;
  return { from: year, to: year };
}

function lentBy(
  from: ResolvedSpan,
  first: Span,
  last: Span,
  planYears: PlanYears | undefined,
): PlanYears | undefined {
  if (from.from === null) return planYears;
  const year = Number(from.from.slice(0, 4)) + (runsBackwards(first, last) ? 1 : 0);
  return { from: year, to: year };
}

const runsBackwards = (first: Span, last: Span): boolean =>
  last.lastMonth < first.firstMonth ||
  (last.lastMonth === first.firstMonth && last.lastDay !== 0 && last.lastDay < first.firstDay);

/** So near before the first month nobody ends a run of days over the new year: "15/9 - 15/8/2026" is a slip. */
const NEARLY_A_YEAR = 2;

function slipsBackwards(first: Span, last: Span): boolean {
  if (first.precision !== 'day' || last.precision !== 'day') return false;
  if (first.year !== null || !runsBackwards(first, last)) return false;
  // why: "15/12 - 14/12/2026" are the twelve months of which a report tells
  const isWholeYear = last.lastMonth === first.firstMonth && last.lastDay === first.firstDay - 1;
  return first.firstMonth - last.lastMonth <= NEARLY_A_YEAR && !isWholeYear && first.firstDay > 1;
}

function joined(from: ResolvedSpan, to: ResolvedSpan, first: Span, last: Span): ResolvedSpan {
  const precision = finer(endPrecision(from), endPrecision(to));
  const manyYears = precision === 'year' && from.from?.slice(0, 4) !== to.to?.slice(0, 4);
  return {
    precision: manyYears ? 'years' : precision,
    from: from.from,
    to: to.to,
    // why: a year written once, at the end, is written and not lent by the plan
    implied: (first.year ?? last.year) === null || (first.year === null && runsBackwards(first, last)),
  };
}

const finer = (a: PeriodPrecision, b: PeriodPrecision): PeriodPrecision =>
  PRECISIONS.find((precision) => precision === a || precision === b) ?? a;

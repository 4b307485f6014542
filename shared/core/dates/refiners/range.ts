import type { Period } from '../../model/period';
import type { ReadSpan } from '../read-span';
import { readSpan } from '../read-span';
import type { PlanYears, ReadingContext } from '../reading-context';
import type { ResolvedSpan } from '../resolve-span';
import { endPrecision, intervalOf, invalidPeriod, resolveSpan } from '../resolve-span';
import type { Span } from '../span';
import { withUnitOf } from '../unit-word';

const SEPARATOR = /-| (?:cho )?(?:đến|tới)(?: hết)? /g;
const MOST_SEPARATORS = 6;

/** "Tháng 01/2026 - Tháng 12/2026", "từ 15/3 đến 20/4/2026", "Quý I-III/2026". */
export function readRange(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 120) return undefined;
  const whole = key.replace(/^(?:thời gian )?từ /, '');
  let tried = 0;
  for (const { index, 0: separator } of whole.matchAll(SEPARATOR)) {
    if (++tried > MOST_SEPARATORS) return undefined;
    const left = whole.slice(0, index);
    const right = whole.slice(index + separator.length);
    const first = readSpan(left);
    const last = first && (readSpan(right) ?? readSpan(withUnitOf(left, right)));
    if (last) return joinSpans(first, last, context);
  }
  return undefined;
}

function joinSpans(first: ReadSpan, last: ReadSpan, context: ReadingContext): Period {
  if (typeof first.reading === 'string') return invalidPeriod(first.reading);
  if (typeof last.reading === 'string') return invalidPeriod(last.reading);
  context.note?.(
    { vi: `Khoảng từ ${first.parser.name.vi} đến ${last.parser.name.vi}`, en: 'From … to …' },
    '',
  );
  const from = resolveSpan(first.reading, lentTo(first.reading, last.reading, context.planYears));
  if (typeof from === 'string') return invalidPeriod(from);
  const to = resolveSpan(last.reading, lentBy(from, first.reading, last.reading, context.planYears));
  if (typeof to === 'string') return invalidPeriod(to);
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

const FINENESS = ['day', 'month', 'quarter', 'year'] as const;

const finer = (a: Span['precision'], b: Span['precision']): Span['precision'] =>
  FINENESS.find((precision) => precision === a || precision === b) ?? a;

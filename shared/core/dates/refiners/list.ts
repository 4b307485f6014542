import type { CalendarDate } from '../../model/calendar-date';
import { monthOf, yearOf } from '../../model/calendar-date';
import type { InvalidPeriodReason, Period } from '../../model/period';
import { readSpan } from '../read-span';
import type { PlanYears, ReadingContext } from '../reading-context';
import type { ResolvedSpan } from '../resolve-span';
import { impliedYear, intervalOf, invalidPeriod, resolveSpan } from '../resolve-span';
import type { Span } from '../span';
import { withUnitOf } from '../unit-word';

const SEPARATOR = /,(?:và )?|\+| và | & /;

/** "Tháng 02, 3, 4/2026", "Quý II và Quý IV", "Tháng 3, 6, 9, 12". */
export function readList(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 160 || !SEPARATOR.test(key)) return undefined;
  const spans = spansOf(key.split(SEPARATOR));
  if (spans === undefined) return undefined;
  if (typeof spans === 'string') return invalidPeriod(spans);
  const lent = lentYears(spans, context.planYears);
  const resolved: ResolvedSpan[] = [];
  for (const span of spans) {
    const dates = resolveSpan(span, lent);
    if (typeof dates === 'string') return invalidPeriod(dates);
    resolved.push(dates);
  }
  context.note?.({ vi: 'Danh sách thời gian', en: 'List of times' }, key);
  return listPeriod(
    resolved,
    spans.every(({ year }) => year === null),
  );
}

function spansOf(items: readonly string[]): readonly Span[] | InvalidPeriodReason | undefined {
  const spans: Span[] = [];
  for (const item of items) {
    const read = readSpan(item) ?? readSpan(withUnitOf(items[0] ?? '', item));
    if (!read) return undefined;
    if (typeof read.reading === 'string') return read.reading;
    spans.push(read.reading);
  }
  return spans;
}

/** The year of the last item holds for those before it that have none. */
function lentYears(spans: readonly Span[], planYears: PlanYears | undefined): PlanYears | undefined {
  const last = spans[spans.length - 1]?.year ?? null;
  return last === null ? planYears : { from: last, to: last };
}

function listPeriod(resolved: readonly ResolvedSpan[], implied: boolean): Period {
  const [first] = resolved;
  const parts = resolved.flatMap(({ from, to }) => (from !== null && to !== null ? [{ from, to }] : []));
  const whole = { from: parts[0]?.from ?? null, to: parts[parts.length - 1]?.to ?? null };
  const precision = first?.precision ?? 'day';
  const inOrder = parts.every(({ from }, index) => index === 0 || from > (parts[index - 1]?.to ?? from));
  if (parts.length < resolved.length) return intervalOf({ precision, from: null, to: null, implied: true });
  if (!inOrder || precision === 'day' || resolved.some((span) => span.precision !== precision)) {
    return {
      kind: 'several',
      periods: resolved.map((span) => intervalOf({ ...span, implied: span.implied && implied })),
    };
  }
  if (implied && precision === 'month' && hasGap(parts)) {
    const months = parts.map(({ from }) => monthOf(from));
    return { kind: 'recurring', rules: [{ every: 'year', months }], ...whole, ...impliedYear };
  }
  return { kind: 'interval', ...whole, precision, ...(implied ? impliedYear : {}), parts };
}

const monthIndex = (date: CalendarDate): number => yearOf(date) * 12 + monthOf(date);

const hasGap = (parts: readonly { readonly from: CalendarDate }[]): boolean =>
  parts.some(
    ({ from }, index) => index > 0 && monthIndex(from) - monthIndex(parts[index - 1]?.from ?? from) > 1,
  );

import type { CalendarDate } from '../../model/calendar-date';
import { monthOf, yearOf } from '../../model/calendar-date';
import type { DateSpan, InvalidPeriodReason, Period } from '../../model/period';
import type { PeriodForm } from '../form';
import { readSpan } from '../units/units';
import type { PlanYears, ReadingContext } from '../reading-context';
import type { ResolvedSpan } from '../units/resolve-span';
import { impliedYear, intervalOf, invalidPeriod, resolveSpan } from '../units/resolve-span';
import type { Span } from '../units/span';
import { daysSpan } from '../units/span';
import { withUnitOf } from '../units/unit-word';
import { splitLimit } from './limit-words';

export const LIST_SEPARATOR = /,(?:và )?|\+| và | hoặc | & /;
/** Longer than any list of times that a person writes. */
export const LONGEST_LIST = 160;
const EACH = /^(?:vào |trong )?các (?=ngày |tháng |quý )/;

/** Units that a comma or "và" parts; the year, the month or the word of the unit may be written once. */
export const list: PeriodForm = {
  id: 'list',
  examples: {
    'Tháng 02, 3, 4/2026': '2026-02-01..2026-04-30',
    'Quý II và Quý IV': '2026-04-01..2026-06-30; 2026-10-01..2026-12-31',
    'Tháng 3, 6, 9, 12': 'recurring 2026-03-01..2026-12-31',
    'Ngày 5, 15/6/2026': '2026-06-05..2026-06-05; 2026-06-15..2026-06-15',
  },
  read: readList,
};

function readList(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST_LIST || !LIST_SEPARATOR.test(key) || splitLimit(key)) return undefined;
  const items = key.replace(EACH, '').split(LIST_SEPARATOR);
  const spans = listSpans(withQuarter(items));
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

/** "i,ii/2026": Roman numerals before one with a year are quarters. */
const withQuarter = (items: readonly string[]): readonly string[] =>
  /^(?:i{1,3}|iv)[-/]\d/.test(items[items.length - 1] ?? '')
    ? items.map((item) => item.replace(/^(?=i)/, 'quý '))
    : items;

/** The items of a list as units; a later item borrows the unit word of the first, bare days the month of the last. */
export function listSpans(items: readonly string[]): readonly Span[] | InvalidPeriodReason | undefined {
  const last = readSpan(items[items.length - 1] ?? '')?.reading;
  const spans: Span[] = [];
  for (const item of items) {
    const reading = borrowed(items[0] ?? '', item) ?? readSpan(item)?.reading ?? dayOfMonthOf(last, item);
    if (reading === undefined || typeof reading === 'string') return reading;
    spans.push(reading);
  }
  return spans;
}

/** why: "2/2026" behind "quý 1" is a quarter, though alone it is a month */
function borrowed(first: string, item: string): Span | undefined {
  const reading = item === first ? undefined : readSpan(withUnitOf(first, item))?.reading;
  return typeof reading === 'object' ? reading : undefined;
}

function dayOfMonthOf(
  last: Span | InvalidPeriodReason | undefined,
  item: string,
): ReturnType<typeof daysSpan> {
  const day = /^(?:ngày )?(\d{1,2})$/.exec(item)?.[1];
  if (day === undefined || typeof last !== 'object' || last.precision !== 'day') return undefined;
  return daysSpan(last.year, last.firstMonth, Number(day), Number(day));
}

/** The year of the last item holds for those before it that have none. */
export function lentYears(spans: readonly Span[], planYears: PlanYears | undefined): PlanYears | undefined {
  const last = spans[spans.length - 1]?.year ?? null;
  return last === null ? planYears : { from: last, to: last };
}

function listPeriod(resolved: readonly ResolvedSpan[], implied: boolean): Period {
  const [first] = resolved;
  const parts = resolved.flatMap(({ from, to }) => (from !== null && to !== null ? [{ from, to }] : []));
  const whole = { from: parts[0]?.from ?? null, to: parts[parts.length - 1]?.to ?? null };
  const precision = first?.precision ?? 'day';
  if (parts.length < resolved.length) return intervalOf({ precision, from: null, to: null, implied: true });
  if (implied && precision === 'month' && isRhythm(parts)) {
    const months = parts.map(({ from }) => monthOf(from));
    return { kind: 'recurring', rules: [{ every: 'year', months, unsaid: true }], ...whole, ...impliedYear };
  }
  const isOneRun =
    precision !== 'day' && resolved.every((span) => span.precision === precision) && touch(parts);
  // why: May and October are two times, not all that lies between them
  if (!isOneRun) {
    return {
      kind: 'several',
      periods: resolved.map((span) => intervalOf({ ...span, implied: span.implied && implied })),
    };
  }
  return { kind: 'interval', ...whole, precision, ...(implied ? impliedYear : {}), parts };
}

const monthIndex = (date: CalendarDate): number => yearOf(date) * 12 + monthOf(date);

/** Whether each unit begins in the month after the one before it ends. */
const touch = (parts: readonly DateSpan[]): boolean =>
  parts.every(
    ({ from }, index) => index === 0 || monthIndex(from) - monthIndex(parts[index - 1]?.to ?? from) === 1,
  );

/** Three months or more with one step of several months between them ("3, 6, 9, 12"). */
function isRhythm(parts: readonly DateSpan[]): boolean {
  const steps = parts
    .slice(1)
    .map(({ from }, index) => monthIndex(from) - monthIndex(parts[index]?.from ?? from));
  return steps.length > 1 && (steps[0] ?? 0) > 1 && new Set(steps).size === 1;
}

import { addDays } from '../../model/calendar-date';
import type { Period, PeriodQualifier, Recurrence } from '../../model/period';
import type { PeriodForm } from '../form';
import { planSpan } from '../units/plan-span';
import type { PlanYears, ReadingContext } from '../reading-context';
import { LIST_SEPARATOR, listSpans } from '../combine/list';
import { withRemark } from '../combine/remark';
import { resolveSpan } from '../units/resolve-span';
import type { Span } from '../units/span';

const LIMIT =
  '(?:(?<before>trước)|(?<by>chậm nhất(?: là)?|muộn nhất(?: là)?|đến(?: hết)?)|(?<early>đầu)|(?<mid>giữa)|(?<late>cuối)|vào|trong)';
const EACH_YEAR = '(?:hằng|mỗi|từng) năm';
const AFTER = new RegExp(`^(?:vào )?(?:${LIMIT} )?(?<items>.+?)(?: của|,)? ?${EACH_YEAR}$`);
const FIRST = new RegExp(
  `^(?:định kỳ )?${EACH_YEAR}(?:,| ?\\(| )(?:vào )?(?:${LIMIT} )?(?<items>[^()]+)\\)?$`,
);
const QUALIFIERS = ['before', 'by', 'early', 'mid', 'late'] as const;

/** "Tháng 12 hằng năm", "Quý I hằng năm", "Trước ngày 15 tháng 01 hằng năm", "Hằng năm, trước 15/12". */
export const yearly: PeriodForm = {
  id: 'yearly',
  examples: {
    'Tháng 12 hằng năm': 'recurring 2026-12-01..2026-12-31',
    'Quý I hằng năm': 'recurring 2026-01-01..2026-03-31',
    'Trước ngày 15 tháng 01 hằng năm': 'recurring 2026-01-01..2026-01-14',
    'Hằng năm, trước 15/12': 'recurring 2026-01-01..2026-12-14',
  },
  read: readYearly,
};

function readYearly(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 120 || !/(?:hằng|mỗi|từng) năm/.test(key)) return undefined;
  const before = /^(?:(?:vào|trong) )+/.exec(key)?.[0] ?? '';
  const rest = key.slice(before.length);
  const groups = AFTER.exec(rest)?.groups ?? FIRST.exec(rest)?.groups;
  const spans = groups && listSpans((groups['items'] ?? '').split(LIST_SEPARATOR));
  if (!groups || !Array.isArray(spans)) return undefined;
  const units = spans as readonly Span[];
  const rules = rulesOf(units);
  if (!rules) return undefined;
  const qualifier = QUALIFIERS.find((name) => groups[name] !== undefined);
  context.note?.({ vi: 'Việc lặp lại hằng năm', en: 'Yearly' }, key);
  const yearly: Period = {
    kind: 'recurring',
    rules,
    ...bounds(units, context.planYears, qualifier),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
  return withRemark(yearly, before, '');
}

/** Months in one rule, quarters in one rule, days each in their own; other units do not recur. */
function rulesOf(spans: readonly Span[]): readonly Recurrence[] | undefined {
  if (spans.some(({ year }) => year !== null)) return undefined;
  if (spans.every(({ precision, firstDay, lastDay }) => precision === 'day' && firstDay === lastDay)) {
    return spans.map(({ firstMonth, firstDay }) => ({ every: 'year', months: [firstMonth], day: firstDay }));
  }
  const months = spans.map(({ firstMonth }) => firstMonth);
  if (spans.every(({ precision }) => precision === 'month')) return [{ every: 'year', months }];
  if (spans.every(({ precision }) => precision === 'quarter')) {
    return [{ every: 'year', quarters: months.map((month) => (month + 2) / 3) }];
  }
  return undefined;
}

/** From its first time in the plan to its last; a limit leaves the work open from the plan's first day. */
function bounds(
  spans: readonly Span[],
  planYears: PlanYears | undefined,
  qualifier: PeriodQualifier | undefined,
): ReturnType<typeof planSpan> {
  const plan = planSpan(planYears);
  if (planYears === undefined) return plan;
  const froms = spans.flatMap((span) => dates(span, planYears.from)?.from ?? []).sort();
  const tos = spans
    .flatMap((span) => {
      const { from, to } = dates(span, planYears.to) ?? {};
      return (qualifier === 'before' ? from && addDays(from, -1) : to) ?? [];
    })
    .sort();
  const isLimit = qualifier === 'before' || qualifier === 'by';
  return { ...plan, from: isLimit ? plan.from : (froms[0] ?? null), to: tos[tos.length - 1] ?? null };
}

function dates(span: Span, year: number): Exclude<ReturnType<typeof resolveSpan>, string> | undefined {
  const resolved = resolveSpan(span, { from: year, to: year });
  return typeof resolved === 'string' ? undefined : resolved;
}

import type { CalendarDate } from '../../model/calendar-date';
import { addDays, calendarDate, daysInMonth, weekdayOf } from '../../model/calendar-date';
import type { Period, Recurrence } from '../../model/period';
import type { PeriodForm } from '../form';
import type { LentBounds } from '../units/plan-span';
import { WEEKDAY, WEEKDAYS } from '../units/numerals';
import { planSpan } from '../units/plan-span';
import type { PlanYears, ReadingContext } from '../reading-context';

const HEAD = '(?:(?:định kỳ )?hằng (?:tháng|quý)[, ](?:hạn |vào )?)?';
const LIMIT = '(?:(?<before>trước)|(?<by>chậm nhất(?: là)?|muộn nhất(?: là)?|đến|không quá)|vào|từ)?';
const DAYS =
  '(?:các )?(?:ngày )?(?<days>\\d{1,2}(?:(?:,| và )(?:ngày )?\\d{1,2}){0,5}|\\d{1,2}(?:-| đến (?:hết )?)(?:ngày )?\\d{1,2})';
const MONTHLY = new RegExp(`^${HEAD}${LIMIT} ?(?:vào )?${DAYS} (?:của |trong )?(?:hằng|mỗi|từng) tháng$`);
const MONTHLY_FIRST = new RegExp(
  `^(?:định kỳ )?(?:hằng|mỗi) tháng(?:,| ?\\(| )${LIMIT} ?ngày (?<days>\\d{1,2})\\)?$`,
);
const QUARTERLY = new RegExp(
  `^${HEAD}${LIMIT} ?(?:vào )?(?:ngày )?(?<days>\\d{1,2}) (?:của )?tháng (?<which>đầu|giữa|cuối)(?: của)?(?: mỗi| hằng)? quý$`,
);
const WEEKLY = new RegExp(
  `^(?:(?:vào|trước|chậm nhất(?: là)?) )?(?:\\d{1,2} ?(?:giờ|h)(?: ?\\d{2})? ,?(?:ngày )?)?(?:chiều |sáng )?(?<weekday>${WEEKDAY}) (?:hằng|mỗi) tuần$`,
);

const LONGEST = 160;

const MONTH_OF_QUARTER = new Map([
  ['đầu', 1],
  ['giữa', 2],
  ['cuối', 3],
]);

/** "ngày 15 hằng tháng", "trước ngày 15 của tháng cuối quý", "Thứ Hai hằng tuần". */
export const recurringDay: PeriodForm = {
  id: 'recurring-day',
  examples: {
    'Ngày 15 hằng tháng': 'recurring 2026-01-15..2026-12-15',
    'Trước ngày 15 của tháng cuối quý': 'recurring 2026-01-01..2026-12-14',
    'Từ ngày 20 đến ngày 25 hằng tháng': 'recurring 2026-01-20..2026-12-25',
    'Thứ Hai hằng tuần': 'recurring 2026-01-05..2026-12-28',
    'Trước 16 giờ thứ Sáu hằng tuần': 'recurring 2026-01-02..2026-12-25',
  },
  read: readRecurringDay,
};

function readRecurringDay(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST) return undefined;
  const weekday = WEEKLY.exec(key)?.groups?.['weekday'];
  if (weekday !== undefined) return weekly(WEEKDAYS.get(weekday) ?? 7, context.planYears);
  const groups = (MONTHLY.exec(key) ?? MONTHLY_FIRST.exec(key) ?? QUARTERLY.exec(key))?.groups;
  if (!groups) return undefined;
  const written = groups['days'] ?? '';
  const days = (written.match(/\d+/g) ?? []).map(Number);
  if (days.some((day) => day < 1 || day > 31)) return { kind: 'invalid', reason: 'no-such-day' };
  const monthOfQuarter = MONTH_OF_QUARTER.get(groups['which'] ?? '');
  const every: Pick<Recurrence, 'every' | 'monthOfQuarter'> =
    monthOfQuarter === undefined ? { every: 'month' } : { every: 'quarter', monthOfQuarter };
  const [first = 1, last = first] = [days[0], days[days.length - 1]];
  const isRange = days.length > 1 && /-|đến/.test(written);
  const rules = isRange ? [{ ...every, day: first, lastDay: last }] : days.map((day) => ({ ...every, day }));
  const qualifier = groups['before'] !== undefined ? 'before' : groups['by'] !== undefined ? 'by' : undefined;
  context.note?.({ vi: 'Ngày lặp lại theo kỳ', en: 'Recurring day' }, key);
  return {
    kind: 'recurring',
    rules,
    ...narrowed(planSpan(context.planYears), context.planYears, every, { first, last }, qualifier),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function weekly(weekday: number, planYears: PlanYears | undefined): Period {
  const { from, to, ...rest } = planSpan(planYears);
  const first = from && addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  const last = to && addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
  return {
    kind: 'recurring',
    rules: [{ every: 'week', weekday }],
    from: first ?? null,
    to: last ?? null,
    ...rest,
  };
}

/** From the first time to the last; a limit leaves the work open from the plan's first day. */
function narrowed(
  bounds: LentBounds,
  planYears: PlanYears | undefined,
  rule: Pick<Recurrence, 'monthOfQuarter'>,
  days: { readonly first: number; readonly last: number },
  qualifier: 'before' | 'by' | undefined,
): LentBounds {
  if (planYears === undefined) return bounds;
  const last = dayOfMonth(planYears.to, lastMonthOf(rule), days.last);
  const to = qualifier === 'before' ? last && addDays(last, -1) : last;
  const from =
    qualifier === undefined ? dayOfMonth(planYears.from, rule.monthOfQuarter ?? 1, days.first) : bounds.from;
  return { ...bounds, from: from ?? null, to: to ?? null };
}

const lastMonthOf = ({ monthOfQuarter = 3 }: Pick<Recurrence, 'monthOfQuarter'>): number =>
  9 + monthOfQuarter;

const dayOfMonth = (year: number, month: number, day: number): CalendarDate | undefined =>
  calendarDate(year, month, Math.min(day, daysInMonth(year, month)));

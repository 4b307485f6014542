import { yearOf } from '../../model/calendar-date';
import type { Period, PeriodQualifier, Recurrence } from '../../model/period';
import { ROMAN } from '../units/numerals';
import { writtenDay, writtenMonth } from '../../text/written-date';
import { rhythmWord } from '../units/rhythms';

type Recurring = Extract<Period, { kind: 'recurring' }>;

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'];
const MONTH_OF_QUARTER = ['đầu', 'giữa', 'cuối'];

/** "Hằng quý", "Định kỳ hằng quý, 6 tháng, năm", "Trước ngày 15 hằng tháng"; lower case at the start. */
export function formatRecurrence({ rules, from, to, qualifier }: Recurring): string | undefined {
  const [rule] = rules;
  if (!rule) return undefined;
  const limit = qualifier === undefined ? '' : (LIMITS[qualifier] ?? '');
  const special = yearly(rules, limit) ?? ofDay(rules, limit);
  if (special !== undefined) return special;
  if (from !== null && to === null) return `năm ${String(yearOf(from))} và ${plain(rules)}`;
  return plain(rules);
}

const LIMITS: Readonly<Partial<Record<PeriodQualifier, string>>> = {
  before: 'trước ',
  by: 'chậm nhất ',
  early: 'đầu ',
  mid: 'giữa ',
  late: 'cuối ',
};

/** Months, quarters or days of each year; `undefined` for all else. */
function yearly(rules: readonly Recurrence[], limit: string): string | undefined {
  const [first] = rules;
  const end = first?.unsaid ? '' : ' hằng năm';
  if (first?.quarters)
    return `${limit}quý ${first.quarters.map((quarter) => ROMAN[quarter - 1] ?? '').join(', ')}${end}`;
  if (!first?.months) return undefined;
  if (first.day === undefined) return `${limit}tháng ${first.months.map(writtenMonth).join(', ')}${end}`;
  const days = rules.map(({ day = 1, months = [] }) => `${writtenDay(day)}/${writtenMonth(months[0] ?? 1)}`);
  return `${limit}ngày ${days.join(', ')}${end}`;
}

function ofDay(rules: readonly Recurrence[], limit: string): string | undefined {
  const { day, lastDay, weekday, monthOfQuarter } = rules[0] ?? { every: 'unstated' };
  if (weekday !== undefined) return `${WEEKDAYS[weekday - 1] ?? ''} hằng tuần`;
  if (day === undefined) return undefined;
  const which = MONTH_OF_QUARTER[(monthOfQuarter ?? 0) - 1];
  const days =
    lastDay === undefined
      ? rules.map((rule) => writtenDay(rule.day ?? day)).join(', ')
      : `${writtenDay(day)} - ${writtenDay(lastDay)}`;
  return `${limit}ngày ${days} ${which === undefined ? 'hằng tháng' : `của tháng ${which} quý`}`;
}

function plain(rules: readonly Recurrence[]): string {
  const [first, ...others] = rules;
  if (!first || first.every === 'unstated') return 'định kỳ';
  if (others.length === 0) return single(first.every);
  return `định kỳ hằng ${rules.map(({ every }) => rhythmWord(every)).join(', ')}`;
}

function single(every: Recurrence['every']): string {
  if (every === 'day') return '01 lần/ngày';
  if (every === 'half-year' || every === 'nine-months') return `${rhythmWord(every)}/lần`;
  return `hằng ${rhythmWord(every)}`;
}

import type { Period, Recurrence } from '../../model/period';
import { planSpan } from '../plan-span';
import type { ReadingContext } from '../reading-context';
import { readRecurringDay } from './recurring-day';

const LEAD_IN = /^(?:(?:báo cáo|thực hiện|tổ chức|chế độ|duy trì|theo|vào) )+/;
const SEPARATOR = /[,;/]| và | hoặc | & /;
const ITEM =
  /^(?:định kỳ )?(?:(?:hằng|mỗi|từng) )?(?:(?<count>\d{1,2}) )?(?<unit>ngày|tuần|tháng|quý|năm|nửa năm)(?: (?:một|\d{1,2}) lần)?$/;
const TIMES =
  /^(?:định kỳ )?(?:ít nhất |tối thiểu )?(?:\d{1,2}|một|hai|ba|bốn) lần (?:mỗi |một |1 |01 )?(?<unit>ngày|tuần|tháng|quý|năm)$/;
const MARK = /hằng |mỗi |từng |định kỳ|lần/;

const UNITS = new Map<string, Recurrence['every']>([
  ['ngày', 'day'],
  ['1 ngày', 'day'],
  ['tuần', 'week'],
  ['1 tuần', 'week'],
  ['tháng', 'month'],
  ['1 tháng', 'month'],
  ['quý', 'quarter'],
  ['1 quý', 'quarter'],
  ['3 tháng', 'quarter'],
  ['6 tháng', 'half-year'],
  ['nửa năm', 'half-year'],
  ['9 tháng', 'nine-months'],
  ['12 tháng', 'year'],
  ['năm', 'year'],
  ['1 năm', 'year'],
]);

/** "Hằng quý", "6 tháng/lần", "định kỳ quý, 06 tháng, 09 tháng và năm", "ngày 15 hằng tháng". */
export function readRecurring(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 120 || !MARK.test(key))
    return key.length > 120 ? undefined : readRecurringDay(key, context);
  const rules = rulesOf(key.replace(LEAD_IN, ''));
  if (!rules) return readRecurringDay(key, context);
  context.note?.({ vi: 'Việc lặp lại theo kỳ', en: 'Recurring' }, key);
  const unstated = rules.every(({ every }) => every === 'unstated');
  return { kind: 'recurring', rules, ...(unstated ? { from: null, to: null } : planSpan(context.planYears)) };
}

function rulesOf(key: string): readonly Recurrence[] | undefined {
  const rules: Recurrence[] = [];
  // why: the slash of "6 tháng/lần" and "01 lần/năm" parts no list
  for (const item of key
    .replace(/\/(?:1 |01 )?lần/g, ' 1 lần')
    .replace(/lần\//g, 'lần ')
    .split(SEPARATOR)) {
    const every = item === 'định kỳ' ? 'unstated' : everyOf(item.trim());
    if (every === undefined) return undefined;
    rules.push({ every });
  }
  const stated = rules.filter(({ every }) => every !== 'unstated');
  return stated.length > 0 ? stated : rules;
}

function everyOf(item: string): Recurrence['every'] | undefined {
  const { count, unit } = ITEM.exec(item)?.groups ?? TIMES.exec(item)?.groups ?? {};
  return unit === undefined
    ? undefined
    : UNITS.get(count === undefined ? unit : `${String(Number(count))} ${unit}`);
}

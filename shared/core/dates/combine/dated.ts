import type { Period } from '../../model/period';
import type { PeriodForm, ReadTime } from '../form';
import { firstOf } from '../form';
import type { ReadingContext } from '../reading-context';
import type { Span } from '../units/span';
import { withUnitOf } from '../units/unit-word';
import { dayOrMonths } from './day-or-months';
import { splitLimit } from './limit-words';
import { lentYears, list, LIST_SEPARATOR, listSpans, LONGEST_LIST } from './list';
import { readNeighbourYear } from './neighbour-year';
import { qualified, readQualified } from './qualifier';
import { range } from './range';
import { withRemark } from './remark';
import { clocked, unit } from './unit';

const LOOSE_START =
  /^(?:từ )?(?:đầu|giữa|cuối) [^-]{3,20}?(?:-| đến (?=đầu |giữa |cuối )| (?=đến (?!đầu |giữa |cuối )))/;

/** "Đầu tháng 5 đến cuối tháng 8/2026": no day says when it begins, so its words stay beside the end. */
const looseRange: PeriodForm = {
  id: 'loose-range',
  examples: { 'Đầu tháng 5 đến cuối tháng 8/2026': '..2026-08-31' },
  read(key, context) {
    const start = LOOSE_START.exec(key)?.[0];
    const period = start === undefined ? undefined : readQualified(key.slice(start.length), context);
    return start !== undefined && period?.kind === 'interval' && period.to !== null
      ? withRemark(period, start, '')
      : undefined;
  },
};

/** A word of limit said once for a list, or again before each item. */
const limits: PeriodForm = {
  id: 'limits',
  examples: {
    'Trước 15/6 và 15/12': '..2026-06-14; ..2026-12-14',
    'Trước ngày 15/6 và trước ngày 15/12/2026': '..2026-06-14; ..2026-12-14',
  },
  read: readLimits,
};

function readLimits(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST_LIST || !LIST_SEPARATOR.test(key)) return undefined;
  const limit = splitLimit(key);
  if (!limit) return undefined;
  const { word, rest } = limit;
  const items = rest.split(LIST_SEPARATOR);
  const bare = items.map((item) => (item.startsWith(word) ? item.slice(word.length) : item));
  const spans = listSpans(bare);
  if (!Array.isArray(spans)) return undefined;
  const planYears = lentYears(spans as readonly Span[], context.planYears);
  const periods = bare.flatMap((item) => {
    const lent = planYears === undefined ? context : { ...context, planYears };
    const read =
      readQualified(word + item, lent) ?? readQualified(word + withUnitOf(bare[0] ?? '', item), lent);
    return read ? [withoutLent(read, planYears !== context.planYears)] : [];
  });
  return periods.length === bare.length ? { kind: 'several', periods } : undefined;
}

/** A year written once, in the last item, is written and not lent by the plan. */
function withoutLent(period: Period, isWritten: boolean): Period {
  if (!isWritten || period.kind !== 'interval') return period;
  const rest = { ...period };
  delete (rest as { implied?: unknown }).implied;
  return rest;
}

/** A day or unit of the year beside the plan's. */
const neighbourYear: PeriodForm = {
  id: 'neighbour-year',
  examples: { 'Trước 15/01 năm sau': '..2027-01-14', 'Tháng 12 năm trước': '2025-12-01..2025-12-31' },
  read: (key, context) => readNeighbourYear(key, context, readBare),
};

/** Every form that names days or units, in order of trust. */
export const datedForms: readonly PeriodForm[] = [
  unit,
  clocked,
  dayOrMonths,
  range,
  qualified,
  looseRange,
  limits,
  list,
  neighbourYear,
];

/** A time without a lead-in. */
export const readBare: ReadTime = firstOf(datedForms);

const MOST_LEAD_INS = 5;
/** Words that open a time without changing it; each ends with a space so that "hạn" is not found in "hạng". */
const LEAD_IN =
  /^(?:thời gian(?: hoàn thành| thực hiện| tổ chức)?|dự kiến|hoàn thành|hoàn tất|xong|thực hiện|triển khai|tổ chức|bắt đầu|kết thúc|ban hành|khoảng|trong|vào|tại|phiên họp|đợt \d{1,2}|lần \d{1,2}):? /;

/** A key that names days or units: alone, qualified, as a range or as a list; lead-ins become its remark. */
export const dated: PeriodForm = {
  id: 'dated',
  examples: {
    'Hoàn thành trong tháng 5/2026': '2026-05-01..2026-05-31',
    'Dự kiến quý III/2026': '2026-07-01..2026-09-30',
  },
  read: readDated,
};

export function readDated(key: string, context: ReadingContext): Period | undefined {
  let rest = key;
  for (let tries = 0; tries <= MOST_LEAD_INS; tries++) {
    const period = readBare(rest, context);
    if (period) return withRemark(period, key.slice(0, key.length - rest.length), '');
    const leadIn = LEAD_IN.exec(rest)?.[0];
    if (leadIn === undefined) return undefined;
    rest = rest.slice(leadIn.length);
    context.note?.({ vi: 'Bỏ từ dẫn', en: 'Lead-in taken off' }, rest);
  }
  return undefined;
}

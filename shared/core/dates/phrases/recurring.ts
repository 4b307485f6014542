import type { Recurrence } from '../../model/period';
import type { PeriodForm } from '../form';
import { firstOf } from '../form';
import { planSpan } from '../units/plan-span';
import { withRemark } from '../combine/remark';
import { RHYTHM_NAMES } from '../units/rhythms';
import { recurringDay } from './recurring-day';

const WORK = 'báo cáo|tổng hợp|rà soát|kiểm tra|đánh giá|cập nhật|họp|giao ban|thực hiện|triển khai|tổ chức';
/** Words of the work before its rhythm: "báo cáo hằng quý", "định kỳ báo cáo theo quý". */
const BEFORE = new RegExp(
  `^(?:(?:${WORK}|chế độ|duy trì|theo|vào|được|đầu|giữa|cuối)(?:,| và )? ?|định kỳ(?= (?:${WORK})) )+(?:kết quả |theo )*(?=\\S)`,
);
/** Words of the work behind its rhythm: "hằng quý báo cáo về …"; figures would be a time of their own. */
const AFTER = new RegExp(`(?:,| )(?:${WORK}|gửi|về|cho|để|tại|trên)(?!\\p{L})\\D*$`, 'u');
/** What comes beside the stated rhythm and has none. */
const BESIDE =
  /(?:,| và | hoặc )(?:(?:theo )?(?:từng|mỗi) (?:giai đoạn|kỳ|đợt|thời kỳ|thời điểm)|định kỳ|(?:báo cáo )?đột xuất\D*|(?:ngay )?khi (?:cần|có)\D*|theo yêu cầu\D*)$/;
const SEPARATOR = /[,;/]| và | hoặc | & /;
const ITEM =
  /^(?:theo )?(?:định kỳ )?(?:(?:hằng|mỗi|từng) )?(?:(?<count>\d{1,2}) )?(?<unit>ngày|tuần|tháng|quý|năm|nửa năm)(?: (?:một|\d{1,2}) lần)?$/;
const TIMES =
  /^(?:định kỳ )?(?:ít nhất |tối thiểu )?(?:\d{1,2}|một|hai|ba|bốn) (?:lần|đợt|kỳ|buổi|cuộc) (?:mỗi |một |1 |01 |trong )?(?<unit>ngày|tuần|tháng|quý|năm|học kỳ)$/;
const MARK = /hằng |mỗi |từng |định kỳ|lần|(?:đợt|kỳ|buổi|cuộc)\/(?:tuần|tháng|quý|năm|học kỳ)/;
/** Several rhythms need no other mark: "6 tháng và năm", "tháng, quý, 6 tháng, năm". */
const RHYTHMS =
  /(?:^|[ ,])(?:\d{1,2} )?(?:tuần|tháng|quý)(?:(?:,| và )(?:\d{1,2} )?(?:tháng|quý|năm)){1,12}$/;
const LONGEST = 160;

/** A rhythm, or several: "Hằng quý", "6 tháng/lần", "định kỳ quý, 06 tháng, 09 tháng và năm". */
const rhythm: PeriodForm = {
  id: 'rhythm',
  examples: {
    'Hằng quý': 'recurring 2026-01-01..2026-12-31',
    '6 tháng/lần': 'recurring 2026-01-01..2026-12-31',
    'Định kỳ quý, 06 tháng, 09 tháng và năm': 'recurring 2026-01-01..2026-12-31',
    'Báo cáo hằng tháng và đột xuất': 'recurring 2026-01-01..2026-12-31',
  },
  read(key, context) {
    if (key.length > LONGEST || !(MARK.test(key) || RHYTHMS.test(key))) return undefined;
    for (const [before, core, after] of cuts(key)) {
      const rules = rulesOf(core);
      if (!rules) continue;
      const unstated = rules.every(({ every }) => every === 'unstated');
      if (unstated && core !== key) continue;
      context.note?.({ vi: 'Việc lặp lại theo kỳ', en: 'Recurring' }, core);
      const bounds = unstated ? { from: null, to: null } : planSpan(context.planYears);
      return withRemark({ kind: 'recurring', rules, ...bounds }, before, after);
    }
    return undefined;
  },
};

export const recurringForms: readonly PeriodForm[] = [recurringDay, rhythm];

/** What comes again and again, by a rhythm or on days of it. */
export const readRecurring = firstOf(recurringForms);

/** The ways to part a key into words before the rhythm, the rhythm and words behind it; the shortest remark first. */
function* cuts(key: string): Iterable<readonly [before: string, core: string, after: string]> {
  for (const before of new Set(['', BEFORE.exec(key)?.[0] ?? ''])) {
    const rest = key.slice(before.length);
    for (const end of [/$/, BESIDE, AFTER]) {
      const at = rest.search(end);
      if (at > 0) yield [before, rest.slice(0, at), rest.slice(at)];
    }
  }
}

function rulesOf(key: string): readonly Recurrence[] | undefined {
  const rules: Recurrence[] = [];
  // why: the slash of "6 tháng/lần" and "01 lần/năm" parts no list
  for (const item of key
    .replace(/\/(?:1 |01 )?lần/g, ' 1 lần')
    .replace(/(lần|đợt|kỳ|buổi|cuộc)\//g, '$1 ')
    .split(SEPARATOR)) {
    const every = item === 'định kỳ' ? 'unstated' : everyOf(item.trim());
    if (every === undefined) return undefined;
    rules.push({ every });
  }
  // why: what has no rhythm beside what has one is the remark's
  return rules.every(({ every }) => every === 'unstated') || !rules.some(({ every }) => every === 'unstated')
    ? rules
    : undefined;
}

function everyOf(item: string): Recurrence['every'] | undefined {
  const { count, unit } = ITEM.exec(item)?.groups ?? TIMES.exec(item)?.groups ?? {};
  return unit === undefined
    ? undefined
    : RHYTHM_NAMES.get(count === undefined ? unit : `${String(Number(count))} ${unit}`);
}

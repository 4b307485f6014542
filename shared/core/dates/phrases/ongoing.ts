import type { Period } from '../../model/period';
import type { PeriodForm } from '../form';
import { NAMED_UNIT } from '../units/numerals';
import { planSpan } from '../units/plan-span';
import { readDated } from '../combine/dated';
import type { ReadingContext } from '../reading-context';
import { withRemark } from '../combine/remark';
import { readRecurring } from './recurring';

const OPENING =
  /^(?<before>(?:(?:được|công tác|nhiệm vụ|thực hiện|triển khai|tiến hành|làm|duy trì|vận hành|báo cáo) )*)(?<core>(?:thường xuyên|liên tục|quanh năm|toàn thời gian|xuyên suốt(?: năm)?|suốt năm|trong suốt năm|cả năm|hằng ngày|mỗi ngày|24\/(?:7|24)(?: ?(?:h|giờ))?)(?:(?:,| và )?(?:thường xuyên|liên tục))?)(?![\p{L}\d])/u;
/** What stands between "thường xuyên" and the days of the work, or its rhythm. */
const JOINT = /^[ ,;(/-]*(?:và )?/;

const ROUND_THE_CLOCK = /^24\/(?:7|24)(?:h|$)/;

/** "Thường xuyên", "Cả năm 2026", "Thực hiện thường xuyên, lồng ghép trong …": no deadline, never overdue. */
export const ongoing: PeriodForm = {
  id: 'ongoing',
  examples: {
    'Thường xuyên': 'ongoing 2026-01-01..2026-12-31',
    'Cả năm 2026': 'ongoing 2026-01-01..2026-12-31',
    'Thường xuyên, báo cáo hằng quý': 'ongoing 2026-01-01..2026-12-31',
    'Thực hiện thường xuyên, lồng ghép trong các cuộc họp': 'ongoing 2026-01-01..2026-12-31',
  },
  read: readOngoing,
};

function readOngoing(key: string, context: ReadingContext): Period | undefined {
  const groups = OPENING.exec(key)?.groups;
  if (!groups) return undefined;
  const { before = '', core = '' } = groups;
  const after = key.slice(before.length + core.length);
  const rest = after.replace(JOINT, '').replace(/\)$/, '');
  context.note?.({ vi: 'Việc làm thường xuyên', en: 'Ongoing work' }, before + core);
  const ongoing: Period = { kind: 'ongoing', ...planSpan(context.planYears) };
  if (rest === '') return withRemark(ongoing, before, '');
  const recurring = readRecurring(rest, context);
  if (recurring?.kind === 'recurring') {
    return withRemark({ ...ongoing, rules: recurring.rules }, before, after);
  }
  if (ROUND_THE_CLOCK.test(rest)) return withRemark(ongoing, before, after);
  if (!/\d/.test(rest)) return hasOtherTime(rest, context) ? undefined : withRemark(ongoing, before, after);
  const span = readSpanOf(rest, context);
  return span && withRemark(span, before, '');
}

const OTHER_TIME = new RegExp(`(?<!\\p{L})(?:${NAMED_UNIT})(?!\\p{L})`, 'u');

/** "…, trong năm" repeats what the plan's years say; "… tháng tư" or "quý ii" is a time beside the ongoing work. */
const hasOtherTime = (rest: string, context: ReadingContext): boolean =>
  readDated(rest, context)?.kind === 'several' || OTHER_TIME.test(rest);

/** The days of ongoing work: its bounds where they stand right behind it, a bare year included. */
function readSpanOf(rest: string, context: ReadingContext): Period | undefined {
  const span =
    readDated(rest, context) ?? (/^\d{4}$/.test(rest) ? readDated(`năm ${rest}`, context) : undefined);
  if (span?.kind !== 'interval' || span.clock) return undefined;
  const before = span.remark?.before?.trim();
  // why: "thường xuyên, hoàn thành 15/12" names a milestone, "thường xuyên trong năm 2026" the days of the work
  return before === undefined || before === 'trong'
    ? { kind: 'ongoing', from: span.from, to: span.to }
    : undefined;
}

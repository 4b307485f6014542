import type { Period } from '../../model/period';
import { reportDuties } from './report-duties';
import { isInCalendar } from './reports-without-day';
import type { SharedTimes } from '../kit/shared-times';
import { tasksWhere } from '../kit/shared-times';
import { placeOfCell } from '../kit/time-fields';
import type { PlanReading, SheetReading } from '../../model/reading';
import { periodKey } from '../../dates/period-key';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { isOptional, tableKey } from '../kit/table-key';

const messages = {
  empty: {
    vi: 'Nhiệm vụ chưa có thời gian hoàn thành. Cần ghi ngày, tháng hoặc quý.',
    en: 'The task has no deadline. Write a day, month or quarter.',
  },
  open: {
    vi: 'Thời gian "{text}" không cho biết khi nào kết thúc. Cần ghi ngày, tháng hoặc quý hoàn thành.',
    en: 'The time "{text}" does not tell when the task ends. Write a day, month or quarter.',
  },
  vague: {
    vi: '"{text}" không phải là thời hạn. Cần ghi ngày, tháng hoặc quý hoàn thành.',
    en: '"{text}" is no deadline. Write a day, month or quarter.',
  },
  duty: {
    vi: 'Yêu cầu báo cáo này không có thời hạn. Cần ghi rõ ngày gửi báo cáo.',
    en: 'This report duty has no deadline. State the day on which the report is due.',
  },
  'rhythm-duty': {
    vi: 'Yêu cầu báo cáo này chỉ ghi kỳ ("{text}"), không có ngày gửi. Cần ghi rõ ngày gửi báo cáo của từng kỳ.',
    en: 'This report duty states a rhythm ("{text}") but no day. State the day on which each report is due.',
  },
  'vague-duty': {
    vi: 'Yêu cầu báo cáo này chỉ ghi "{text}", không có ngày. Cần ghi rõ kỳ và ngày gửi báo cáo.',
    en: 'This report duty only says "{text}", without a day. State the day on which the report is due.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A task without an end, or a report duty without any time. No fix: a deadline is a decision. */
export const requireDeadline = defineRule({
  id: 'require-deadline',
  meta: {
    group: 'time',
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 94,
      text: 'việc chưa có thời hạn theo dõi được: cần ấn định ngày hoặc kỳ',
    },
    docs: {
      title: { vi: 'Nhiệm vụ phải có thời hạn', en: 'Every task needs a deadline' },
      why: 'Không có thời hạn thì không thể đôn đốc và không biết khi nào là quá hạn; "theo quy định", "kịp thời", "định kỳ" không cho biết ngày nào.',
      basis:
        'Phương châm "6 rõ" khi giao việc: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
      howToFix:
        'Ghi ngày, tháng, quý hoàn thành; việc lặp lại thì ghi rõ kỳ và ngày ("Hằng quý, trước ngày 15 của tháng cuối quý").',
      whenNot:
        'Không báo việc thường xuyên, đột xuất, việc lặp lại có ghi kỳ, việc gắn với một văn bản hay sự kiện, báo cáo "nếu có vướng mắc", hoặc ô trống của cột ghi "(nếu có)".',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ end: 'Năm 2026 và các năm tiếp theo' }] },
      {
        tasks: [
          { start: 'Hằng ngày', end: '' },
          { start: 'Trước ngày 15 hằng tháng', end: '' },
        ],
      },
      {
        lines: [
          'STT\tNội dung công việc\tChủ trì\tTiến độ (nếu có)\tThời gian hoàn thành',
          '1\tRà soát biên chế\tĐ/c Nam\tQuý I/2026\tx',
          '2\tTiếp nhận công chức\tĐ/c Nam\t\tĐã hoàn thành',
          '3\tNâng lương thường xuyên\tĐ/c Hà\t31/3/2026\t15/3/2026',
        ],
      },
      { tasks: [{ content: 'Kiểm tra theo phản ánh của công dân', end: 'Đột xuất' }] },
      { tasks: [{ end: 'Thường xuyên' }, { end: 'Sau khi có văn bản của Sở Nội vụ' }, { end: 'Hằng quý' }] },
      { lines: ['1. Phòng Nội vụ tổng hợp, báo cáo UBND xã trước ngày 15/12/2026.'] },
      { lines: ['1. Văn phòng báo cáo UBND tỉnh hằng quý, trước ngày 25 của tháng cuối quý.'] },
      { lines: ['Nếu có vướng mắc, các đơn vị kịp thời báo cáo UBND xã xem xét.'] },
      {
        lines: [
          'KẾ HOẠCH',
          'Chăm sóc cây xanh năm 2026',
          'I. TỔ CHỨC THỰC HIỆN',
          '1. Phòng Kinh tế',
          '- Định kỳ hằng quý báo cáo UBND xã kết quả chăm sóc.',
        ],
      },
    ],
    invalid: [
      { tasks: [{ end: '' }, {}, { end: '' }], finds: [{ messageId: 'empty', cell: 'F5', also: ['F7'] }] },
      { tasks: [{ end: 'Từ quý II/2026' }], finds: [{ messageId: 'open', cell: 'F5' }] },
      { tasks: [{ end: 'Theo quy định' }], finds: [{ messageId: 'vague', cell: 'F5' }] },
      {
        lines: ['2. Văn phòng theo dõi, tổng hợp kết quả, định kỳ báo cáo UBND xã theo quy định.'],
        finds: [{ messageId: 'vague-duty', cell: 'A1' }],
      },
      {
        lines: ['2. Báo cáo UBND xã kết quả tiếp nhận hồ sơ theo định kỳ quý, 06 tháng và năm.'],
        finds: [{ messageId: 'rhythm-duty', cell: 'A1' }],
      },
      {
        lines: ['3. Các đơn vị xây dựng kế hoạch riêng, thực hiện và báo cáo UBND xã.'],
        finds: [{ messageId: 'duty', cell: 'A1' }],
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    for (const sheet of plan.sheets) for (const one of tasksWithout(sheet)) signals.push(one);
    for (const one of dutiesWithout(plan)) signals.push(one);
    return signals;
  },
});

function tasksWithout({ view, tables }: SheetReading): readonly Signal[] {
  const signals: Signal[] = [];
  for (const table of tables) {
    const key = tableKey(view, table);
    const isOpen = isOptional(table, table.mapping.columns.end);
    const isWithout = ({ end }: SharedTimes): boolean => missing(end.period, end.text) !== undefined;
    for (const { start, end, parts, detail } of tasksWhere(table, isWithout)) {
      if (end.text === '' && (isOpen || parts || detail || tellsWhen(start.period))) continue;
      const [at] = end.cells;
      const messageId = at && missing(end.period, end.text);
      if (!at || !messageId) continue;
      const text = end.text.trim();
      const cause = `${key} ${text}`;
      signals.push({
        ...(messageId === 'empty' ? { messageId } : { messageId, data: { text } }),
        at: placeOfCell(view, at),
        cause,
        actual: text,
      });
    }
  }
  return signals;
}

/** Ongoing or recurring work, or work bound to an occasion, written in the column of the beginning: it has no end. */
const tellsWhen = ({ kind }: Period): boolean =>
  kind === 'ongoing' || kind === 'recurring' || kind === 'event';

const NO_DEADLINE = /^(?:theo quy định|kịp thời|định kỳ|sớm|khẩn trương|định kỳ hoặc đột xuất)$/;

/** What is to go on year after year has no end to be written. */
const GOES_ON = /(?:các|những) năm (?:tiếp theo|sau|kế tiếp)|hằng năm/u;

function missing(period: Period, text: string): 'empty' | 'open' | 'vague' | undefined {
  if (period.kind === 'empty') return 'empty';
  if (period.kind === 'interval') {
    return period.to === null && period.from !== null && !GOES_ON.test(periodKey(text)) ? 'open' : undefined;
  }
  if (period.kind === 'recurring') {
    return period.rules.every(({ every }) => every === 'unstated') ? 'vague' : undefined;
  }
  return period.kind === 'event' && NO_DEADLINE.test(periodKey(text)) ? 'vague' : undefined;
}

function dutiesWithout(plan: PlanReading): readonly Signal[] {
  const signals: Signal[] = [];
  for (const { at, due, vague } of reportDuties(plan)) {
    // why: the day of a report that the calendar knows is the matter of report-has-deadline
    if ((due?.isRhythm || (!due && vague === undefined)) && isInCalendar(plan, at)) continue;
    if (due) {
      if (due.isRhythm)
        signals.push({ messageId: 'rhythm-duty', at, data: { text: due.text }, actual: due.text });
      continue;
    }
    signals.push(
      vague === undefined
        ? { messageId: 'duty', at }
        : { messageId: 'vague-duty', at, data: { text: vague }, actual: vague },
    );
  }
  return signals;
}

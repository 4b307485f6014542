import { formatDate } from '../../text/written-date';
import type { CalendarDate } from '../../model/calendar-date';
import { yearOf } from '../../model/calendar-date';
import type { PlanTable, Task } from '../../model/plan';
import { headerOfSheet } from '../kit/header-of-sheet';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableNature } from '../kit/table-nature';
import { placeOfCell } from '../kit/time-fields';

const messages = {
  past: {
    vi: 'Hạn "{text}" đã qua khi kế hoạch được ban hành ({issued}). Đề nghị kiểm tra lại thời hạn, hoặc bỏ việc đã xong.',
    en: 'The deadline "{text}" was over when the plan was issued ({issued}). Check it, or leave out what is done.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A deadline that had passed when the plan was issued. No fix: only the writer knows which day is meant. */
export const noDeadlineBeforeIssue = defineRule({
  id: 'no-deadline-before-issue',
  meta: {
    group: 'time',
    severity: 'warning',
    scope: 'table',
    forLeader: {
      weight: 80,
      text: 'thời hạn đã qua khi kế hoạch được ban hành: cần ấn định lại',
    },
    docs: {
      title: { vi: 'Hạn đã qua khi ban hành', en: 'A deadline before the plan was issued' },
      why: 'Không ai thực hiện được hạn đã qua khi kế hoạch đến tay; thường do dự thảo để lâu hoặc ghi nhầm tháng, năm.',
      howToFix: 'Ghi lại thời hạn, hoặc bỏ việc đã xong khỏi kế hoạch.',
      whenNot:
        'Không báo bảng theo dõi việc đã giao, bảng mà phần lớn thời hạn đã qua, và thời hạn của năm trước năm kế hoạch (quy tắc khác nhắc).',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          'KẾ HOẠCH CÔNG TÁC NĂM 2026',
          '(Kèm theo Kế hoạch số 27/KH-UBND ngày 26/01/2026 của UBND xã)',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian',
          '1\tRà soát thủ tục\tVăn phòng\tTháng 01/2026',
          '2\tBáo cáo kết quả\tVăn phòng\t15/12/2026',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          'KẾ HOẠCH CÔNG TÁC NĂM 2026',
          '(Kèm theo Kế hoạch số 27/KH-UBND ngày 26/02/2026 của UBND xã)',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian',
          '1\tRà soát thủ tục\tVăn phòng\tTrước ngày 15/02/2026',
          '2\tBáo cáo kết quả\tVăn phòng\t15/12/2026',
        ],
        finds: [{ messageId: 'past', cell: 'D4' }],
      },
    ],
  },
  check({ view, table }, plan) {
    const signals: Signal[] = [];
    const issued = headerOfSheet(view, plan).date;
    if (issued === undefined || tableNature(table) === 'follow-up') return signals;
    const from = (table.years ?? plan.header.years)?.from ?? 0;
    const past = table.tasks.filter((task) => isPast(task, issued, from));
    if (past.length * 2 > dated(table)) return signals;
    for (const { end } of past) {
      const [at] = end.cells;
      if (!at) continue;
      const text = end.text.trim();
      signals.push({
        messageId: 'past',
        at: placeOfCell(view, at),
        cause: issued,
        data: { text, issued: formatDate(issued) },
        actual: text,
      });
    }
    return signals;
  },
});

/** why: a year before the plan's is asked about as such */
const isPast = ({ end: { period } }: Task, issued: CalendarDate, from: number): boolean =>
  period.kind === 'interval' && period.to !== null && period.to < issued && yearOf(period.to) >= from;

const dated = ({ tasks }: PlanTable): number =>
  tasks.filter(({ end: { period } }) => period.kind === 'interval' && period.to !== null).length;

import { placeOfCell, timeFields } from '../kit/time-fields';
import { countsInYears, isOverYears, isYearLong, oneOffEvent } from './year-long';
import type { PlanTable } from '../../model/plan';
import type { TaskTimes } from '../kit/rule';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  'all-year': {
    vi: '"{event}" là việc làm một lần nhưng thời gian ghi cả năm ("{text}"). Cần ghi tháng hoặc quý tổ chức.',
    en: '"{event}" is a one-off event but has the whole year ("{text}"). Name the month or quarter.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Whether a time is a whole year where that is no mark of the table. */
function isWholeYear(times: TaskTimes, table: PlanTable): boolean {
  return isYearLong(times) && !countsInYears(table);
}

/** A one-off event that is given a whole year. No fix: its month is a decision. */
export const noOneOffAllYear = defineRule({
  id: 'no-one-off-all-year',
  meta: {
    group: 'content',
    severity: 'warning',
    scope: 'task',
    mayConcern: isWholeYear,
    forLeader: {
      weight: 64,
      text: 'việc chỉ làm một lần nhưng ghi thời gian cả năm: cần ấn định thời điểm',
    },
    docs: {
      title: { vi: 'Việc làm một lần nhưng kéo dài cả năm', en: 'A one-off event that lasts all year' },
      why: 'Hội thi, hội nghị, tập huấn, sơ kết, tổng kết chỉ diễn ra trong vài ngày; ghi cả năm thì không đôn đốc được và thường dồn về cuối năm.',
      howToFix: 'Ghi tháng hoặc quý dự kiến tổ chức.',
      whenNot:
        'Không báo chiến dịch, tuyên truyền cả năm, hay nhiều sự kiện ("các hội nghị", "04 lớp tập huấn"); bảng của nhiều năm mà phần lớn thời gian chỉ ghi năm thì năm là mốc của bảng.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        tasks: [
          { content: 'Tổ chức Hội thi tìm hiểu pháp luật', start: 'Tháng 3/2026', end: 'Tháng 4/2026' },
        ],
      },
      {
        tasks: [{ content: 'Tuyên truyền trên hệ thống loa', start: 'Tháng 01/2026', end: 'Tháng 12/2026' }],
      },
      {
        tasks: [
          { content: 'Báo cáo tổng kết thi hành Luật Thủ đô', end: '2026' },
          { content: 'Hồ sơ đề nghị xây dựng Luật', end: '2027' },
          { content: 'Dự án Luật', end: '2028' },
        ],
      },
      { tasks: [{ content: 'Tập huấn kỹ năng số', start: 'Năm 2026', end: 'Năm 2030' }] },
      { tasks: [{ content: 'Mở 04 lớp tập huấn nghiệp vụ', start: 'Tháng 01/2026', end: 'Tháng 12/2026' }] },
    ],
    invalid: [
      {
        tasks: [
          { content: 'Tổ chức Hội thi tìm hiểu pháp luật', start: 'Tháng 01/2026', end: 'Tháng 12/2026' },
        ],
        finds: [{ messageId: 'all-year', cell: 'F5' }],
      },
    ],
  },
  check({ view, table, task }) {
    const signals: Signal[] = [];
    if (!isWholeYear({ start: task.start.period, end: task.end.period }, table)) return signals;
    const event = oneOffEvent(task.content.text, isOverYears(task));
    const times = timeFields(task);
    const at = times[times.length - 1]?.cells[0];
    if (event === undefined || !at) return signals;
    const text = times.map((time) => time.text).join(' – ');
    signals.push({ messageId: 'all-year', at: placeOfCell(view, at), data: { event, text }, actual: text });
    return signals;
  },
});

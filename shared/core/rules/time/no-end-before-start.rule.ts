import { formatPeriod } from '../../dates/format/format-period';
import type { Fix } from '../../model/finding';
import type { Period } from '../../model/period';
import type { PlanTable } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import { contentOf } from '../../model/sheet-view';
import type { PlanReading } from '../../model/reading';
import { textFix } from '../kit/set-text';
import { foldText } from '../../text/fold-vietnamese';
import { placeOfCell, timeFields } from '../kit/time-fields';
import type { TaskSubject } from '../kit/rule';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  'two-cells': {
    vi: 'Hoàn thành ({end}) trước khi bắt đầu ({start}). Đề nghị kiểm tra năm, tháng hoặc đổi chỗ hai mốc.',
    en: 'The end ({end}) is before the start ({start}). Check year and month, or swap the two.',
  },
  'one-cell': {
    vi: 'Khoảng thời gian "{end}" kết thúc trước khi bắt đầu. Đề nghị kiểm tra năm, tháng hoặc đổi chỗ hai mốc.',
    en: 'The span "{end}" ends before it starts. Check year and month, or swap its two ends.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** An end before its start, in one cell or across two; unknown bounds say nothing. */
export const noEndBeforeStart = defineRule({
  id: 'no-end-before-start',
  meta: {
    group: 'time',
    severity: 'error',
    scope: 'task',
    mayConcern: ({ start, end }) =>
      start.kind === 'invalid' || end.kind === 'invalid' || endsBefore(start, end),
    forLeader: {
      weight: 88,
      text: 'nhiệm vụ có thời gian hoàn thành trước thời gian bắt đầu: cần sửa',
    },
    docs: {
      title: { vi: 'Kết thúc trước khi bắt đầu', en: 'End before start' },
      why: 'Thời gian hoàn thành sớm hơn thời gian bắt đầu thì một trong hai ô đã ghi sai.',
      howToFix: 'Đổi chỗ hai mốc thời gian nếu ghi ngược, hoặc sửa năm, tháng ghi sai.',
      whenNot:
        'Không báo khi một trong hai mốc không rõ ngày ("Thường xuyên", "Sau khi có văn bản …"), hoặc khi cột đứng trước không phải cột thời gian bắt đầu (tiến độ, thời hạn khác).',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ start: 'Quý I/2026', end: 'Tháng 3/2026' }] },
      { tasks: [{ start: 'Tháng 6/2026', end: 'Thường xuyên' }] },
      { tasks: [{ start: 'Tháng 6/2026', end: 'Quý II/2026' }] },
      {
        lines: [
          'Kế hoạch năm 2026',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian sở đề xuất\tThời hạn hoàn thành',
          '1\tTrình ban hành Quy chế tiếp công dân\tVăn phòng\tTháng 9/2026\tTháng 6/2026',
        ],
      },
    ],
    invalid: [
      {
        tasks: [{ start: 'Tháng 12/2026', end: 'Tháng 01/2026' }],
        finds: [{ messageId: 'two-cells', cell: 'F5' }],
        fixed: { E5: 'Tháng 01/2026', F5: 'Tháng 12/2026' },
      },
      {
        tasks: [{ end: 'Tháng 12/2026 - Tháng 6/2026' }],
        finds: [{ messageId: 'one-cell', cell: 'F5' }],
        fixed: { F5: 'Tháng 6/2026 - Tháng 12/2026' },
      },
    ],
  },
  check({ view, table, task }) {
    const signals: Signal[] = [];
    for (const { cells, text, period } of timeFields(task)) {
      const [at] = cells;
      if (!at || period.kind !== 'invalid' || period.reason !== 'end-before-start') continue;
      signals.push({
        messageId: 'one-cell',
        at: placeOfCell(view, at),
        data: { end: text.trim() },
        actual: text,
      });
    }
    const { start, end } = task;
    if (!endsBefore(start.period, end.period)) return signals;
    const [startAt] = start.cells;
    const [endAt] = end.cells;
    if (!startAt || !endAt || !isSurelyStart(table, startAt.column)) return signals;
    signals.push({
      messageId: 'two-cells',
      at: placeOfCell(view, endAt),
      data: { start: start.text.trim(), end: end.text.trim() },
      related: [{ ...placeOfCell(view, startAt), note: { vi: 'Thời gian bắt đầu', en: 'The start' } }],
      actual: end.text,
    });
    return signals;
  },
  fix: ({ messageId, at }, subject, plan) =>
    messageId === 'two-cells'
      ? swapCells(subject)
      : swapEnds(subject, { row: at.range.top, column: at.range.left }, plan),
});

/** Whether a time ends before another starts. */
const endsBefore = (start: Period, end: Period): boolean =>
  start.kind === 'interval' &&
  end.kind === 'interval' &&
  start.from !== null &&
  end.to !== null &&
  end.to < start.from;

/** Only a column that calls itself the beginning can be later than the end; a second deadline or a status cannot. */
function isSurelyStart({ mapping }: PlanTable, column: number): boolean {
  const header = mapping.readings.find((reading) => reading.column === column)?.header ?? '';
  return /bắt đầu|khởi công|khởi động|từ ngày|từ tháng|(?:^|\P{L})start(?:\P{L}|$)/u.test(foldText(header));
}

function swapCells({ view, task }: TaskSubject): readonly Fix[] {
  const [startAt] = task.start.cells;
  const [endAt] = task.end.cells;
  if (!startAt || !endAt) return [];
  const start = contentOf(view, startAt);
  const end = contentOf(view, endAt);
  if (start.kind === 'formula' || end.kind === 'formula') return [];
  const title = { vi: 'Đổi chỗ thời gian bắt đầu và hoàn thành', en: 'Swap start and end' };
  return [
    {
      title,
      applicability: 'suggestion',
      ops: [
        { kind: 'set-cell', sheet: view.id, at: startAt, before: start, after: end },
        { kind: 'set-cell', sheet: view.id, at: endAt, before: end, after: start },
      ],
    },
  ];
}

function swapEnds({ view }: TaskSubject, at: CellPosition, plan: PlanReading): readonly Fix[] {
  const [first, last, ...more] = view.textAt(at.row, at.column).split(/[-–]/);
  if (first === undefined || last === undefined || more.length > 0) return [];
  const swapped = formatPeriod(plan.periods.readText(`${last.trim()} - ${first.trim()}`));
  const title = { vi: 'Đổi chỗ hai mốc thời gian', en: 'Swap the two ends' };
  return swapped === undefined ? [] : textFix(view, at, swapped, 'suggestion', title);
}

import type { Period } from '../../model/period';
import type { PlanTable, Task } from '../../model/plan';
import type { SheetView } from '../../model/sheet-view';
import { placeOfCell, timeFields } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';

const messages = {
  unread: {
    vi: 'Không đọc được thời gian "{text}". Cần ghi như "Tháng 3/2026", "Quý II/2026", "15/3/2026" hoặc "Thường xuyên".',
    en: 'The time "{text}" cannot be read. Write it like "Tháng 3/2026", "Quý II/2026", "15/3/2026" or "Thường xuyên".',
  },
  'no-year': {
    vi: 'Không rõ thời gian thuộc năm nào: tên kế hoạch và các ô thời gian đều không ghi năm. Đề nghị ghi năm trong tên kế hoạch hoặc trong cột thời gian.',
    en: 'It is not clear which year the times belong to: neither the title nor the times name one. Write the year in the title or in the column.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A time cell that no reading fits. No fix: only the writer knows what was meant. */
export const noUnreadPeriod = defineRule({
  id: 'no-unread-period',
  meta: {
    group: 'time',
    // why: what the tool cannot read a person often can
    severity: 'warning',
    scope: 'task',
    mayConcern: ({ start, end }, table, { header }) =>
      start.kind === 'unparsed' || end.kind === 'unparsed' || (table.years ?? header.years) === undefined,
    forLeader: {
      weight: 85,
      text: 'thời hạn không xác định được ngày: cần ghi rõ',
    },
    docs: {
      title: { vi: 'Thời gian không đọc được', en: 'Time that cannot be read' },
      why: 'Thời gian không rõ thì không thể theo dõi, nhắc việc hay tính quá hạn.',
      howToFix:
        'Ghi lại theo một cách viết thông dụng: "Tháng 3/2026", "Quý II/2026", "15/3/2026", "Trước ngày 20/11/2026", "Thường xuyên", "Hằng quý".',
      whenNot: 'Không báo khi ô để trống hoặc thời gian gắn với một việc khác ("Sau khi có văn bản của …").',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ start: 'Quý I/2026', end: 'Trước ngày 20/11/2026' }] },
      { tasks: [{ start: '', end: 'Sau khi có hướng dẫn của Sở Nội vụ' }] },
      {
        lines: [
          'TT\tNhiệm vụ\tCơ quan chủ trì\tThời gian',
          '1\tRà soát quy định\tSở Nội vụ\tNăm 2026',
          '2\tKiểm kê nguồn thải\tSở Công Thương\tNăm 2027',
          '3\tSửa quy chế\tSở Nội vụ\tTrong năm 2026 và có rà soát, bổ sung trong các năm tiếp theo',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          'KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tTập huấn nghiệp vụ tiếp nhận hồ sơ\tVăn phòng\tTháng 6',
          '2\tKhảo sát mức độ hài lòng của người dân\tVăn phòng\tQuý III',
        ],
        finds: [{ messageId: 'no-year', cell: 'D3', also: ['D4'] }],
      },
      { tasks: [{ end: '35.49' }], finds: [{ messageId: 'unread', cell: 'F5' }] },
      { tasks: [{ start: '12/KH-UBND' }], finds: [{ messageId: 'unread', cell: 'E5' }] },
    ],
  },
  check({ view, table, task }, { header }) {
    const signals: Signal[] = [];
    for (const one of withoutYear(view, table, task, (table.years ?? header.years) !== undefined))
      signals.push(one);
    for (const { cells, text, period } of timeFields(task)) {
      const [at] = period.kind === 'unparsed' ? cells : [];
      if (!at || text.trim() === '') continue;
      signals.push({
        messageId: 'unread',
        at: placeOfCell(view, at),
        cause: text.trim(),
        data: { text: text.trim().slice(0, 80) },
        actual: text,
      });
    }
    return signals;
  },
});

const lacksYear = (period: Period): boolean =>
  period.kind === 'interval' &&
  period.implied?.includes('year') === true &&
  period.from === null &&
  period.to === null &&
  period.named === undefined;

const namesYear = (period: Period): boolean =>
  period.kind === 'interval' && !period.implied?.includes('year') && (period.from ?? period.to) !== null;

/** One cause for the whole table: a year that nothing names. */
function withoutYear(view: SheetView, table: PlanTable, task: Task, isKnown: boolean): readonly Signal[] {
  if (isKnown) return [];
  return timeFields(task).flatMap(({ cells: [at], period }) => {
    const parts = period.kind === 'several' ? period.periods : [period];
    // why: "Trong năm 2026 và các năm tiếp theo" has its year
    if (!at || !parts.some(lacksYear) || parts.some(namesYear)) return [];
    return [
      {
        messageId: 'no-year',
        at: placeOfCell(view, at),
        cause: tableKey(view, table),
        severity: 'warning' as const,
      },
    ];
  });
}

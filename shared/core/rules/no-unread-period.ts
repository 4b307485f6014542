import { placeOfCell, timeFields } from '../table/time-fields';
import type { Signal } from './rule';
import { defineRule } from './rule';

/** A time cell that no reading fits. No fix: only the writer knows what was meant. */
export const noUnreadPeriod = defineRule({
  id: 'no-unread-period',
  meta: {
    group: 'time',
    severity: 'error',
    scope: 'task',
    docs: {
      title: { vi: 'Thời gian không đọc được', en: 'Time that cannot be read' },
      why: 'Thời gian không rõ thì không thể theo dõi, nhắc việc hay tính quá hạn.',
      mend: 'Ghi lại theo một cách viết thông dụng: "Tháng 3/2026", "Quý II/2026", "15/3/2026", "Trước ngày 20/11/2026", "Thường xuyên", "Hằng quý".',
      whenNot: 'Không báo khi ô để trống hoặc thời gian gắn với một việc khác ("Sau khi có văn bản của …").',
    },
    messages: {
      unread: {
        vi: 'Không đọc được thời gian "{text}". Hãy ghi như "Tháng 3/2026", "Quý II/2026", "15/3/2026" hoặc "Thường xuyên".',
        en: 'The time "{text}" cannot be read. Write it like "Tháng 3/2026", "Quý II/2026", "15/3/2026" or "Thường xuyên".',
      },
    },
  },
  examples: {
    valid: [
      { tasks: [{ start: 'Quý I/2026', end: 'Trước ngày 20/11/2026' }] },
      { tasks: [{ start: '', end: 'Sau khi có hướng dẫn của Sở Nội vụ' }] },
    ],
    invalid: [
      { tasks: [{ end: '35.49' }], finds: [{ messageId: 'unread', cell: 'F5' }] },
      { tasks: [{ start: '12/KH-UBND' }], finds: [{ messageId: 'unread', cell: 'E5' }] },
    ],
  },
  check({ view, task }) {
    const signals: Signal[] = [];
    for (const { cells, text, period } of timeFields(task)) {
      const [at] = cells;
      if (!at || period.kind !== 'unparsed' || text.trim() === '') continue;
      signals.push({
        messageId: 'unread',
        at: placeOfCell(view, at),
        data: { text: text.trim().slice(0, 80) },
        actual: text,
      });
    }
    return signals;
  },
});

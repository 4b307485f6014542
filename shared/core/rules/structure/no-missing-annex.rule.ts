import { announcedAnnex } from './announced-annex';
import { placeOfCell } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  missing: {
    vi: 'Kế hoạch nhắc tới "{annex}" kèm theo nhưng tệp không có bảng nhiệm vụ nào. Cần thêm bảng vào tệp.',
    en: 'The plan announces an annex ("{annex}") but the file has no task table. Add it to the file.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** The text announces a table that the workbook does not have. No fix: the table has to be found. */
export const noMissingAnnex = defineRule({
  id: 'no-missing-annex',
  meta: {
    group: 'structure',
    // why: the list may stand in a file of its own
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 31,
      text: 'phụ lục được nhắc đến nhưng không có trong tệp: cần bổ sung',
    },
    docs: {
      title: { vi: 'Thiếu danh mục, phụ lục kèm theo', en: 'Announced annex is missing' },
      why: 'Kế hoạch dẫn tới một bảng nhiệm vụ không có trong tệp: người nhận không biết làm gì, bao giờ xong.',
      howToFix: 'Thêm bảng được nhắc tới vào tệp (một trang tính riêng), hoặc sửa câu dẫn.',
      whenNot: 'Không báo khi tệp đã có bảng nhiệm vụ, hay khi phụ lục là của một văn bản khác.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{}] },
      { lines: ['Theo Danh mục ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026.'] },
    ],
    invalid: [
      {
        lines: ['Các đơn vị thực hiện theo Phụ lục ban hành kèm theo Kế hoạch này.'],
        finds: [{ messageId: 'missing', cell: 'A1' }],
      },
    ],
  },
  check({ sheets }) {
    const signals: Signal[] = [];
    if (sheets.some(({ tables }) => tables.length > 0)) return signals;
    for (const { view, prose } of sheets) {
      for (const { at, text } of prose) {
        const annex = announcedAnnex(text);
        if (annex !== undefined)
          signals.push({
            messageId: 'missing',
            // why: whatever sentences call it, the file lacks one thing, a table of tasks
            cause: 'no task table',
            at: placeOfCell(view, at),
            data: { annex },
          });
      }
    }
    return signals;
  },
});

import { cellRange } from '../../model/range';
import { isUnobservable } from './result-kind';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  vague: {
    vi: 'Kết quả "{text}" là mục đích, không kiểm tra được. Cần ghi sản phẩm hoặc con số.',
    en: 'The result "{text}" is an aim and cannot be checked. Name a product or a number.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A result that nobody could check. No fix: the measure is a decision. */
export const noUnobservableResult = defineRule({
  id: 'no-unobservable-result',
  meta: {
    group: 'content',
    severity: 'hint',
    scope: 'table',
    forLeader: {
      weight: 52,
      text: 'kết quả khó kiểm tra: cần nêu sản phẩm hoặc số liệu',
    },
    docs: {
      title: { vi: 'Kết quả không kiểm tra được', en: 'A result nobody can check' },
      why: '"Nâng cao nhận thức", "tăng cường trách nhiệm" là mục đích; cuối năm không ai nói được đã đạt hay chưa.',
      howToFix:
        'Ghi sản phẩm hoặc con số: "02 lớp tập huấn, 120 người dự", "12 tin, bài", "Báo cáo kết quả".',
      whenNot: 'Không báo khi kết quả có con số, hoặc nêu việc đã làm xong ("… được tổ chức").',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ result: 'Hội thi được tổ chức' }, { result: 'Nâng cao tỷ lệ hồ sơ trực tuyến lên 80%' }] },
    ],
    invalid: [
      {
        tasks: [{ result: 'Nâng cao nhận thức của người dân' }],
        finds: [{ messageId: 'vague', cell: 'G5' }],
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    if (table.mapping.columns.result === undefined) return signals;
    for (const { result } of table.tasks) {
      const at = isUnobservable(result.text) ? result.cells[0] : undefined;
      if (!at) continue;
      signals.push({
        messageId: 'vague',
        cause: foldText(result.text),
        at: { sheet: view.id, range: cellRange(at) },
        data: { text: result.text.slice(0, 80) },
        actual: result.text,
      });
    }
    return signals;
  },
});

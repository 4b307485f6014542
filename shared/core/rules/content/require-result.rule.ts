import { cellRange } from '../../model/range';
import { askedTasks } from './asked-tasks';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { columnKey, isOptional } from '../kit/table-key';

const messages = {
  empty: {
    vi: 'Nhiệm vụ chưa ghi kết quả dự kiến. Cần ghi sản phẩm, ví dụ "01 báo cáo".',
    en: 'The task has no expected result. Write the product, such as "01 báo cáo".',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A task whose result is left empty. No fix: the product is a decision. */
export const requireResult = defineRule({
  id: 'require-result',
  meta: {
    group: 'content',
    // why: work without a named product can still be done and followed by its deadline
    severity: 'warning',
    scope: 'table',
    forLeader: {
      weight: 73,
      text: 'nhiệm vụ chưa ghi kết quả phải đạt: cần bổ sung',
    },
    docs: {
      title: { vi: 'Nhiệm vụ phải có kết quả dự kiến', en: 'Every task needs an expected result' },
      why: 'Không có sản phẩm thì không xác định được khi nào nhiệm vụ hoàn thành.',
      basis:
        'Phương châm "6 rõ" khi giao việc: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
      howToFix: 'Ghi sản phẩm cụ thể: "01 báo cáo", "Quyết định của UBND xã", "02 lớp tập huấn".',
      whenNot:
        'Không báo từng dòng khi bảng không có cột kết quả; khi đó chỉ nhắc một lần ở tiêu đề. Cột ghi "(nếu có)" thì được để trống.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ result: '01 báo cáo' }] },
      {
        lines: [
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian\tKết quả (nếu có)',
          '1\tRà soát hồ sơ lưu trữ\tVăn phòng\tTháng 3/2026\t',
        ],
      },
    ],
    invalid: [
      {
        tasks: [{ result: '' }, { result: '-' }],
        finds: [{ messageId: 'empty', cell: 'G5', also: ['G6'] }],
      },
    ],
  },
  check({ view, table }) {
    const signals: Signal[] = [];
    const column = table.mapping.columns.result;
    if (column === undefined || isOptional(table, column)) return signals;
    for (const { result, rows } of askedTasks(table)) {
      if (result.text.length > 3 || !isBlank(result.text)) continue;
      const at = result.cells[0] ?? { row: rows[0] ?? table.range.top, column };
      signals.push({
        messageId: 'empty',
        cause: columnKey(view, table, column),
        at: { sheet: view.id, range: cellRange(at) },
      });
    }
    return signals;
  },
});

const isBlank = (text: string): boolean => /^[-–—.…/\s]*$/u.test(text);

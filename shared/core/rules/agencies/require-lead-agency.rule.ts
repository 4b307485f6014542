import { cellRange } from '../../model/range';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { columnKey } from '../kit/table-key';

const messages = {
  missing: {
    vi: 'Nhiệm vụ chưa có cơ quan chủ trì. Cần ghi một cơ quan chịu trách nhiệm chính.',
    en: 'This task has no lead agency. Name the one agency in charge.',
  },
} as const satisfies RuleMessages;

const WORD = /[\p{L}\p{N}]/u;

type Signal = SignalOf<typeof messages>;

/** A task that nobody leads. No fix: only a person knows who shall lead. */
export const requireLeadAgency = defineRule({
  id: 'require-lead-agency',
  meta: {
    group: 'agencies',
    severity: 'error',
    scope: 'task',
    forLeader: {
      weight: 100,
      text: 'nhiệm vụ chưa có cơ quan chủ trì: cần giao rõ một cơ quan',
    },
    docs: {
      title: { vi: 'Nhiệm vụ phải có cơ quan chủ trì', en: 'Every task needs a lead agency' },
      why: 'Nhiệm vụ không có cơ quan chủ trì thì không ai chịu trách nhiệm, không đôn đốc và không báo cáo được.',
      basis:
        'Phương châm "6 rõ" khi giao việc: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
      howToFix: 'Ghi một cơ quan chủ trì vào ô còn trống.',
      whenNot: 'Bảng không có cột chủ trì thì quy tắc require-column nhắc một lần, không nhắc từng dòng.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{ lead: 'Phòng Kinh tế' }] }],
    invalid: [
      { tasks: [{}, { lead: '' }], finds: [{ messageId: 'missing', cell: 'C6' }] },
      { tasks: [{ lead: '…' }, {}], finds: [{ messageId: 'missing', cell: 'C5' }] },
    ],
  },
  check({ view, table, task }) {
    const signals: Signal[] = [];
    const column = table.mapping.columns.lead;
    const row = task.rows[0];
    if (task.parts || task.detail) return signals;
    if (column === undefined || row === undefined || WORD.test(task.lead.text)) return signals;
    signals.push({
      messageId: 'missing',
      cause: columnKey(view, table, column),
      at: { sheet: view.id, range: cellRange({ row, column }) },
    });
    return signals;
  },
});

import { cellRange } from '../../model/range';
import { tableNature } from '../kit/table-nature';
import { askedTasks } from './asked-tasks';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { tableKey } from '../kit/table-key';

const messages = {
  empty: {
    vi: 'Nhiệm vụ chưa có nội dung. Cần ghi việc phải làm, hoặc xóa dòng thừa.',
    en: 'The task has no content. Write what has to be done, or remove the row.',
  },
  short: {
    vi: 'Nội dung quá ngắn, chưa rõ việc phải làm, như "{text}". Đề nghị ghi đủ việc và đối tượng.',
    en: 'A content such as "{text}" is too short to tell what has to be done. Say what is done to what.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A task without content, or with too few words to know what to do. No fix: only the writer knows the work. */
export const requireContent = defineRule({
  id: 'require-content',
  meta: {
    group: 'content',
    severity: 'error',
    scope: 'table',
    forLeader: {
      weight: 70,
      text: 'nhiệm vụ chưa ghi nội dung: cần bổ sung hoặc bỏ',
    },
    options: {
      fewestWords: {
        default: 2,
        min: 1,
        max: 4,
        about: {
          vi: 'Nội dung ít từ hơn thì báo là quá ngắn',
          en: 'A content of fewer words is told to be too short',
        },
      },
    },
    docs: {
      title: { vi: 'Nhiệm vụ phải có nội dung rõ', en: 'Every task needs a content' },
      why: 'Dòng không có nội dung, hoặc chỉ một chữ, thì không ai biết phải làm gì.',
      howToFix:
        'Ghi việc phải làm, bắt đầu bằng động từ: "Rà soát…", "Tổ chức…", "Ban hành…"; nếu dòng thừa thì xóa.',
      whenNot: 'Không báo dòng ghi thêm mốc thời gian của nhiệm vụ trên.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ content: 'Rà soát thủ tục' }, { content: 'Sơ kết' }] },
      { tasks: [{ content: 'Khác' }], options: { fewestWords: 1 } },
      { lines: ['STT\tTên tiêu chí\tĐơn vị chủ trì\tThời hạn', '1\tĐiện\tPhòng Kinh tế\t30/6/2026'] },
    ],
    invalid: [
      { tasks: [{ content: '' }], finds: [{ messageId: 'empty', cell: 'B5' }] },
      { tasks: [{ content: 'Khác' }], finds: [{ messageId: 'short', cell: 'B5' }] },
      {
        tasks: [{ content: 'Khác' }, {}, { content: 'Chung' }],
        finds: [{ messageId: 'short', cell: 'B5', also: ['B7'] }],
      },
    ],
  },
  check({ view, table }, _, { fewestWords }) {
    const signals: Signal[] = [];
    const column = table.mapping.columns.content;
    if (column === undefined) return signals;
    // why: "Điện" is the whole name of a criterion
    const isNamed = tableNature(table) === 'indicators';
    for (const { content, rows } of askedTasks(table)) {
      if (isNamed && content.text !== '') continue;
      if (content.text.length > 24 || wordsIn(content.text) >= fewestWords) continue;
      const at = content.cells[0] ?? { row: rows[0] ?? table.range.top, column };
      const isEmpty = content.text === '';
      signals.push({
        // why: two words may be enough for those who know the work; nothing at all is not
        ...(isEmpty
          ? { messageId: 'empty' }
          : { messageId: 'short', severity: 'hint', data: { text: content.text } }),
        cause: tableKey(view, table),
        at: { sheet: view.id, range: cellRange(at) },
        actual: content.text,
      });
    }
    return signals;
  },
});

const wordsIn = (text: string): number => text.split(/\s+/u).length;

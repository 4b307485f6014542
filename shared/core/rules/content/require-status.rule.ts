import { cellRange } from '../../model/range';
import { askedTasks } from './asked-tasks';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { columnKey } from '../kit/table-key';

const messages = {
  blank: {
    vi: 'Nhiệm vụ chưa ghi tình trạng thực hiện, trong khi phần lớn nhiệm vụ khác đã ghi. Đề nghị bổ sung.',
    en: 'The task has no status while most others have one. Add it.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Of fewer tasks with a status nobody can say that the column is kept. */
const FEWEST = 3;

/** A task without a status in a table that is followed up. No fix: only who does the work knows. */
export const requireStatus = defineRule({
  id: 'require-status',
  meta: {
    group: 'content',
    severity: 'hint',
    scope: 'table',
    docs: {
      title: { vi: 'Nhiệm vụ chưa ghi tình trạng', en: 'A task without a status' },
      why: 'Trong bảng theo dõi, ô tình trạng bỏ trống không cho biết việc đã xong, đang làm hay bị bỏ quên.',
      howToFix: 'Ghi tình trạng như các dòng khác: "Hoàn thành", "Đang thực hiện", "Chưa thực hiện".',
      whenNot:
        'Không báo khi phần lớn nhiệm vụ chưa ghi tình trạng (bảng chưa theo dõi), hoặc khi nhiệm vụ đã có tỷ lệ hoàn thành hay ngày hoàn thành.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          'STT\tNội dung\tChủ trì\tThời hạn\tTình trạng',
          '1\tRà soát hồ sơ\tVăn phòng\t15/5/2026\tHoàn thành',
          '2\tSố hóa hồ sơ\tVăn phòng\t15/6/2026\t',
          '3\tTập huấn kỹ năng\tVăn phòng\t15/7/2026\t',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          'STT\tNội dung\tChủ trì\tThời hạn\tTình trạng',
          '1\tRà soát hồ sơ\tVăn phòng\t15/5/2026\tHoàn thành',
          '2\tSố hóa hồ sơ\tVăn phòng\t15/6/2026\tĐang thực hiện',
          '3\tTập huấn kỹ năng\tVăn phòng\t15/7/2026\t',
          '4\tBáo cáo kết quả\tVăn phòng\t15/12/2026\tChưa thực hiện',
        ],
        finds: [{ messageId: 'blank', cell: 'E4' }],
      },
    ],
  },
  check({ view, table }) {
    const column = table.mapping.columns.status;
    if (column === undefined) return [];
    const tasks = askedTasks(table);
    const blank = tasks.filter(({ status: { text } }) => text.length < 4 && !/[\p{L}\p{N}]/u.test(text));
    const told = tasks.length - blank.length;
    if (told < FEWEST || told <= blank.length) return [];
    return blank
      .filter(({ progress, completed }) => progress.text === '' && completed.text === '')
      .map(({ status, rows }): Signal => {
        const at = status.cells[0] ?? { row: rows[0] ?? table.range.top, column };
        return {
          messageId: 'blank',
          cause: columnKey(view, table, column),
          at: { sheet: view.id, range: cellRange(at) },
        };
      });
  },
});

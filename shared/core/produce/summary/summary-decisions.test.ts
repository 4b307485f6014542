import { expect, test } from '@jest/globals';

import { planSheets } from '../../commands/plan-sheets';
import type { CalendarDate } from '../../model/calendar-date';
import { snapshotFromText } from '../../table/snapshot-from-text';

/** The rows below "Cần lãnh đạo cho ý kiến": number, what is to be decided, what is proposed. */
function decided(rows: readonly string[]): readonly (readonly unknown[])[] {
  const lines = [
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
    ...rows,
  ];
  const { patch } = planSheets(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
  const put = patch.ops.find((op) => op.kind === 'put-sheet' && op.name === 'Tổng hợp');
  const cells = (put?.kind === 'put-sheet' ? (put.after?.rows ?? []) : []).map((row) =>
    row.cells
      .slice(0, 22)
      .map((cell) => (cell?.content.kind === 'value' ? cell.content.value : cell?.cached))
      .filter((value) => value !== null && value !== undefined),
  );
  const at = cells.findIndex(([first]) => first === 'Cần lãnh đạo cho ý kiến');
  const end = cells.findIndex((row, index) => index > at && row.length !== 3);
  return cells.slice(at + 1, end);
}

test('only decisions are put to the leader, each with its task’s number and an answer that the plan itself suggests', () => {
  const rows = decided([
    '1\tRà soát  thủ tục đầu tư công\tPhòng Kinh tế; Công an xã\t\tTháng 6/2026\t01 báo cáo',
    '2\tCông khai danh mục thủ tục mới\t\tTrạm Y tế\t30/02/2026\t',
    '3\tNiêm yết danh mục thủ tục tại trụ sở\t\tTrạm Y tế; Công an xã\tTháng 9/2026\t01 bảng',
  ]);
  expect(rows).toEqual([
    ['2', 'Chưa có cơ quan chủ trì', 'Đề nghị: giao Trạm Y tế chủ trì (đang ghi phối hợp)'],
    ['3', 'Chưa có cơ quan chủ trì', 'Đề nghị: giao rõ một cơ quan chủ trì'],
    ['1', '2 cơ quan cùng chủ trì', 'Đề nghị: giao Phòng Kinh tế chủ trì, các cơ quan khác phối hợp'],
  ]);
});

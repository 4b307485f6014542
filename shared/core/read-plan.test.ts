import { expect, test } from '@jest/globals';

import type { CalendarDate } from './model/calendar-date';
import { readPlan } from './read-plan';
import { snapshotFromText } from './table/snapshot-from-text';

test('a mention stands in its own cell, also where a task goes on in further rows', () => {
  const lines = [
    'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả',
    '1\tRà soát thủ tục hành chính\tPhòng Kinh tế\tCông an xã\tTháng 3/2026\t01 báo cáo',
    '(tiếp)\tRà soát thủ tục hành chính\tSở Nội vụ\tCông an xã; Trạm y tế\tTháng 3/2026\t01 báo cáo',
    '2\tTổng hợp\tSở Tư pháp\tSở Y tế\tTháng 3/2026\t01 báo cáo',
  ];
  const plan = readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
  const [sheet] = plan.sheets;
  const found = plan.mentions().map(({ row, column, mention: { text, offset } }) => {
    expect(sheet?.view.textAt(row, column).slice(offset, offset + text.length)).toBe(text);
    return `${text} ${String(row)}`;
  });
  expect(found).toEqual([
    ...['Phòng Kinh tế 1', 'Công an xã 1', 'Sở Nội vụ 2', 'Trạm y tế 2', 'Sở Tư pháp 3', 'Sở Y tế 3'],
  ]);
});

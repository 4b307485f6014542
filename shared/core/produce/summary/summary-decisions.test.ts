import { expect, test } from '@jest/globals';

import { analyse } from '../../analyse';
import type { CalendarDate } from '../../model/calendar-date';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { decisionsOf } from './summary-decisions';

test('what a rule means for the leader is read from its findings, the weightiest first, spelling left out', () => {
  const lines = [
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tDự kiến kết quả',
    '1\tRà soát  thủ tục đầu tư công\tPhòng Kinh tế\tTháng 6/2026\t',
    '2\tCông khai danh mục thủ tục mới\t\t30/02/2026\t01 báo cáo',
    '3\tNiêm yết danh mục thủ tục tại trụ sở\t\tTháng 9/2026\t01 báo cáo',
  ];
  const { findings, reading } = analyse(
    snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }),
  );
  expect(findings.map(({ rule }) => rule)).toContain('no-residue');
  expect(decisionsOf(findings, [], reading).map(({ count, text }) => `${String(count)} ${text}`)).toEqual([
    '2 nhiệm vụ chưa có cơ quan chủ trì: cần giao rõ một cơ quan',
    '1 thời hạn ghi ngày không có trong lịch: cần sửa',
    '1 nhiệm vụ chưa ghi kết quả phải đạt: cần bổ sung',
  ]);
});

import { expect, test } from '@jest/globals';

import { analyse } from '../../analyse';
import type { CalendarDate } from '../../model/calendar-date';
import { snapshotFromText } from '../../table/snapshot-from-text';

test('a message names each body in full, though the cell lends one head to several', () => {
  const lines = [
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026',
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tDự kiến kết quả',
    '1\tRà soát thủ tục đầu tư công\tCác Bộ: Tài chính, Xây dựng, Công an\tTháng 6/2026\t01 báo cáo',
  ];
  const { findings } = analyse(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }));
  const [told] = findings.filter(({ rule }) => rule === 'no-several-leads');
  expect(told?.message.vi).toContain('Bộ Tài chính; Bộ Xây dựng; Bộ Công an');
});

import { expect, test } from '@jest/globals';

import { analyse, analyseInSlices } from './analyse';
import type { CalendarDate } from './model/calendar-date';
import { snapshotFromText } from './table/snapshot-from-text';

const PLAN = [
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2026',
  '',
  'STT\tNội dung\tCơ quan chủ trì\tThời gian\tKết quả',
  '1\tTập huấn kỹ năng số cho công chức\tPhòng Văn hóa - Xã hội\tTháng 3/2026\t02 lớp',
  '3\tRà soát thủ tục hành chính\t\tTháng 13/2026\t',
].join('\n');

test('slices grow from nothing to the whole and end in the same answer', () => {
  const snapshot = snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate });
  const work = analyseInSlices(snapshot);
  const parts: number[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) {
      expect(step.value.findings).toEqual(analyse(snapshot).findings);
      break;
    }
    parts.push(step.value.done);
  }
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true);
});

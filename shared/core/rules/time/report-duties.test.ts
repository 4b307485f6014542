import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { readPlan } from '../../read-plan';
import { reportDuties } from './report-duties';
import { snapshotFromText } from '../../table/snapshot-from-text';

const dutiesOf = (text: string) =>
  reportDuties(readPlan(snapshotFromText(text, { today: '2026-03-02' as CalendarDate })));

describe('reportDuties', () => {
  test('tells the time that a duty states', () => {
    expect(dutiesOf('- Tổng hợp, báo cáo UBND xã trước ngày 16/12/2026 về kết quả.')).toMatchObject([
      { due: { text: 'trước ngày 16/12/2026', period: { kind: 'interval', to: '2026-12-15' } } },
    ]);
  });

  test('tells the words that stand in the place of a day', () => {
    expect(dutiesOf('- Định kỳ báo cáo UBND xã.')).toMatchObject([{ vague: 'định kỳ' }]);
  });

  test.each([
    'Nếu có vướng mắc, các đơn vị kịp thời báo cáo UBND xã xem xét.',
    'Bồi dưỡng đội ngũ báo cáo viên của Phòng Tư pháp.',
    'Theo Báo cáo số 12/BC-UBND của UBND xã.',
    'Các phòng lập dự toán gửi Phòng Tài chính tổng hợp.',
  ])('%s makes nobody report', (text) => {
    expect(dutiesOf(text)).toEqual([]);
  });
});

import { expect, test } from '@jest/globals';

import { findStatedTime } from './find-stated-time';

test.each([
  ['báo cáo ubnd xã trước ngày 15/12/2026 về kết quả', 'trước ngày 15/12/2026'],
  ['gửi báo cáo chậm nhất ngày 20 tháng 11 năm 2026', 'chậm nhất ngày 20 tháng 11 năm 2026'],
  ['hoàn thành trong quý i/2026', 'trong quý i/2026'],
  ['báo cáo theo định kỳ quý, 06 tháng', 'định kỳ quý'],
  ['hằng tháng báo cáo ubnd xã', 'hằng tháng'],
  ['hằng quý, trước ngày 25 của tháng cuối quý báo cáo ubnd xã', 'trước ngày 25 của tháng cuối quý'],
  ['định kỳ hằng tháng báo cáo ubnd xã trước ngày 20', 'trước ngày 20'],
  ['theo thông tư số 01/2020/tt-vpcp ngày 21/10/2020 của văn phòng chính phủ', undefined],
  ['công tác truyền thông trong năm 2026', undefined],
  ['định kỳ tổng hợp kết quả, báo cáo ubnd tỉnh theo quy định', undefined],
])('%s: %s', (key, stated) => {
  expect(findStatedTime(key)?.text).toBe(stated);
});

test('a rhythm without a day is told from a day', () => {
  expect(findStatedTime('báo cáo ubnd tỉnh định kỳ 3 tháng, 6 tháng và năm')).toEqual({
    text: 'định kỳ 3 tháng',
    isRhythm: true,
  });
  expect(findStatedTime('báo cáo ubnd xã trước ngày 15/12/2026 và hằng quý')?.isRhythm).toBeUndefined();
});

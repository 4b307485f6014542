import { describe, expect, test } from '@jest/globals';

import { findSentenceTimes } from './find-deadlines';

const deadlines = (text: string): readonly string[] =>
  findSentenceTimes(text).deadlines.map((one) => one.text);

describe('a list of days, months or quarters under one word and one year is one time', () => {
  test.each([
    ['Khám cho trẻ (ngày 01 và 02/6/2026).', 'ngày 01 và 02/6/2026'],
    ['Tổng kết vào các ngày 01 và 02/6/2026', 'vào các ngày 01 và 02/6/2026'],
    ['Kiểm tra kho ngày 20 - 21/5/2026.', 'ngày 20 - 21/5/2026'],
    ['Làm xong trong tháng 3, 4/2026', 'xong trong tháng 3, 4/2026'],
    ['Thẩm định trong tháng 3, 4 và 5 năm 2026 theo quy định', 'trong tháng 3, 4 và 5 năm 2026'],
    ['Nghiệm thu trong quý II và III năm 2026', 'trong quý II và III năm 2026'],
  ])('%s', (sentence, time) => {
    expect(deadlines(sentence)).toEqual([time]);
  });

  test('what is counted behind a month is no month', () => {
    expect(deadlines('Trong tháng 3, 2 lớp được mở')).toEqual(['Trong tháng 3']);
  });
});

test.each([
  ['Đăng tải chậm nhất 03 ngày kể từ ngày ban hành.', 'chậm nhất 03 ngày kể từ ngày ban hành'],
  ['Công khai (Văn phòng; thường xuyên).', 'thường xuyên'],
])('%s', (sentence, time) => {
  expect(deadlines(sentence)).toEqual([time]);
});

test('"thường xuyên" in the middle of a sentence tells how, not when', () => {
  expect(deadlines('Chi từ nguồn thường xuyên, theo quy định.')).toEqual([]);
});

test('so many times in six months is a rhythm', () => {
  expect(findSentenceTimes('Đối thoại 01 lần/6 tháng.').rhythm?.text).toBe('01 lần/6 tháng');
});

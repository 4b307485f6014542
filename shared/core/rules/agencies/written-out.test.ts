import { describe, expect, test } from '@jest/globals';

import { isDeclared, writtenOut } from './written-out';

describe('an abbreviation that a text explains', () => {
  test.each([
    ['BHXH', 'Ghi chú: BHXH: Bảo hiểm xã hội', true],
    ['BHXH tỉnh', 'TTYT: Trung tâm Y tế; BHXH: Bảo hiểm xã hội.', true],
    ['VP', 'Văn phòng HĐND và UBND xã (VP)', true],
    ['VP', 'Văn phòng HĐND và UBND (sau đây gọi tắt là “VP”)', true],
    ['VP', 'Gửi báo cáo về VP: trước ngày 25', false],
    ['VP', 'VP tổng hợp báo cáo', false],
  ])('%s in "%s"', (name, text, expected) => {
    expect(isDeclared(name, [text])).toBe(expected);
  });

  test('its letters carry no tones: "Huyện ủy" is HU', () => {
    expect([...writtenOut(new Map([['HU', '']]), ['Văn phòng Huyện ủy'])]).toEqual(['HU']);
  });
});

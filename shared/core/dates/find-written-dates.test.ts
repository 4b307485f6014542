import { describe, expect, test } from '@jest/globals';

import { findWrittenDates, isRealDate, whyNoSuchDate } from './find-written-dates';

describe('findWrittenDates', () => {
  test('finds dates in figures and in words, in reading order, composed or not', () => {
    const text = 'Quyết định ngày 05 tháng 3 năm 2026; có hiệu lực từ 15/3/2026.';
    for (const written of [text, text.normalize('NFD')]) {
      const dates = findWrittenDates(written);
      expect(dates.map(({ day, month, year, form }) => [day, month, year, form])).toEqual([
        [5, 3, 2026, 'words'],
        [15, 3, 2026, 'numbers'],
      ]);
      for (const { text: found, offset } of dates) expect(written.startsWith(found, offset)).toBe(true);
    }
  });

  test.each(['12/5/2026/QĐ-UBND', '61/2018/NĐ-CP', '1.5/3/2026', '10/05/20267', '0254/12/3/2026'])(
    '%s holds no date',
    (text) => {
      expect(findWrittenDates(text)).toEqual([]);
    },
  );

  test.each([
    ['31/6/2026', 'tháng 6/2026 chỉ có 30 ngày'],
    ['29/02/2026', 'tháng 02/2026 chỉ có 28 ngày'],
    ['10/13/2026', 'một năm chỉ có 12 tháng'],
    ['00/3/2026', 'không có ngày 0'],
  ])('%s does not exist: %s', (text, why) => {
    const [date] = findWrittenDates(text);
    expect(date && isRealDate(date)).toBe(false);
    expect(date && whyNoSuchDate(date).vi).toBe(why);
  });
});

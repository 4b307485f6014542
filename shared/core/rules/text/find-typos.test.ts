import { describe, expect, test } from '@jest/globals';

import { COMMON_TYPOS } from '../../../data/common-typos';
import { correctTypos, findTypos, mayHaveTypo } from './find-typos';

const correct = (text: string): string => correctTypos(text, findTypos(text));

describe('findTypos', () => {
  test.each([
    ['Lòng ghép nội dụng', 'Lồng ghép nội dung'],
    ['LÒNG GHÉP', 'LỒNG GHÉP'],
    ['Cổng và Công Dịch vụ công quốc gia', 'Cổng và Cổng Dịch vụ công quốc gia'],
    ['triển khai thành công dịch vụ công', 'triển khai thành công dịch vụ công'],
    ['trở thành phổ biến', 'trở thành phổ biến'],
  ])('%j becomes %j', (text, expected) => {
    expect(correct(text)).toBe(expected);
  });

  test.each(COMMON_TYPOS.map(({ wrong, right }) => [wrong, right]))(
    '%s is found and corrected for good',
    (wrong, right) => {
      expect(correct(wrong)).toBe(right);
      expect(findTypos(right)).toEqual([]);
    },
  );

  test.each(COMMON_TYPOS.map(({ wrong }) => wrong))('%s is found whatever its capitals', (wrong) => {
    const titled = wrong.replace(/\S+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
    for (const written of [titled, wrong.toUpperCase()])
      expect(findTypos(`Rà soát ${written} trong năm`)).toHaveLength(1);
  });

  test('passes by a text that only begins as a slip does', () => {
    expect(mayHaveTypo('Niêm yết công khai thủ tục, công bố dịch vụ công')).toBe(false);
  });
});

import { describe, expect, test } from '@jest/globals';

import { listFormula } from './list-formula';

describe('the list of a drop-down', () => {
  test('is a formula of its items', () => {
    expect(listFormula(['Chưa làm', 'Xong "sớm"'])).toBe('"Chưa làm,Xong ""sớm"""');
  });

  test.each([
    ['an item with a comma', ['Tạm dừng, chờ ý kiến', 'Xong']],
    ['more than 255 characters', Array.from({ length: 30 }, (_, index) => `Trạng thái ${String(index)}`)],
    ['an empty item', ['', 'Xong']],
    ['no item', []],
  ])('is left out for %s', (_, items) => {
    expect(listFormula(items)).toBeUndefined();
  });
});

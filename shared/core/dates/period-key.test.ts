import { expect, test } from '@jest/globals';

import { periodKey } from './period-key';

test.each([
  ['Tháng  01 / 2026.', 'tháng 01/2026'],
  ['Quí I – Quý\u00a0III/2026', 'quý i-quý iii/2026'],
  ['Hàng quý;', 'hằng quý'],
  ['Hàng hóa', 'hàng hóa'],
  ['…', ''],
  ['( tháng 4/2026 )', '(tháng 4/2026)'],
])('%j has the key %j', (text, key) => {
  expect(periodKey(text)).toBe(key);
  expect(periodKey(key)).toBe(key);
});

import { expect, test } from '@jest/globals';

import { createPeriodReader } from '../../dates/period-reader';
import { periodStyle } from './period-style';

const reader = createPeriodReader();
const styleOf = (text: string) => periodStyle(text, reader.readText(text));

test('zeros and shapes of writing are told apart', () => {
  expect(styleOf('Tháng 01/2026')).toMatchObject({ isCanonical: true });
  expect(styleOf('tháng 1/2026')).toMatchObject({ isCanonical: false, missesZero: true });
  expect(styleOf('Tháng 06/2026')).toMatchObject({ isCanonical: false, missesZero: false });
  expect(styleOf('Quý IV năm 2026')?.shape).not.toBe(styleOf('Quý IV/2026')?.shape);
  expect(styleOf('Quý IV/2026')?.shape).toBe(styleOf('Quý I/2027')?.shape);
});

test.each([
  'Phiên họp tháng 9/2026',
  'Trước ngày 15/3/2026',
  'Tháng 4',
  'Thường xuyên',
  'Nhiệm kỳ 2026-2031',
])('%s keeps its words', (text) => {
  expect(styleOf(text)).toBeUndefined();
});

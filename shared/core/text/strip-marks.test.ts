import { describe, expect, test } from '@jest/globals';

import { stripMarks } from './strip-marks';

describe('stripMarks', () => {
  test.each([
    ['Đồng Nai', 'Dong Nai'],
    ['Ủy ban nhân dân xã Phước Long', 'Uy ban nhan dan xa Phuoc Long'],
    ['plain', 'plain'],
    ['20 × 30 µm', '20 × 30 µm'],
  ])('strips %j', (text, expected) => {
    expect(stripMarks(text)).toBe(expected);
    expect(stripMarks(text.normalize('NFD'))).toBe(expected);
  });
});

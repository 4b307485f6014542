import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { sameSheetName, sheetByName, untakenSheetName } from './sheet-name';

const names = fc.oneof(
  fc.constantFrom('Bảng chuẩn', 'BẢNG CHUẨN', 'Bảng chuẩn'.normalize('NFD'), 'Bang chuan', 'Bảng chuẩn (2)'),
  fc.string({ minLength: 1, maxLength: 8 }),
);

test.each([
  ['Tổng hợp', 'TỔNG HỢP', true],
  ['Tổng hợp', 'Tổng hợp'.normalize('NFD'), true],
  ['Tổng hợp', 'Tong hop', false],
  ['Tổng hợp', 'Tổng hợp ', false],
])('"%s" and "%s"', (a, b, same) => {
  expect(sameSheetName(a, b)).toBe(same);
});

test('a free name is taken by nobody, and is the wanted one where that is free', () => {
  fc.assert(
    fc.property(names, fc.array(names), (wanted, taken) => {
      const free = untakenSheetName(wanted, taken);
      expect(taken.some((name) => sameSheetName(name, free))).toBe(false);
      if (!taken.some((name) => sameSheetName(name, wanted))) expect(free).toBe(wanted);
    }),
  );
});

test('of twins the one that is written the very same is found, else the first', () => {
  const sheets = [{ name: 'TỔNG HỢP' }, { name: 'Tổng hợp' }];
  expect(sheetByName(sheets, 'Tổng hợp')).toBe(sheets[1]);
  expect(sheetByName(sheets, 'tổng hợp')).toBe(sheets[0]);
  expect(sheetByName(sheets, 'Bảng chuẩn')).toBeUndefined();
});

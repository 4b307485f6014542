import { expect, test } from '@jest/globals';

import { fromSheetLinks, toSheetLinks } from './sheet-links';

const SHEETS = new Map([
  ['Bảng chuẩn', 7],
  ['Kế hoạch \'mẫu\' "A"', 12],
]);
const gidOf = (name: string) => SHEETS.get(name);
const nameOf = (gid: number) => [...SHEETS].find(([, id]) => id === gid)?.[0];

test.each([
  ['=HYPERLINK("#\'Bảng chuẩn\'!B"&(9+1),"I.1")', '=HYPERLINK("#gid=7&range=B"&(9+1),"I.1")'],
  [
    '=IF(A1="","",HYPERLINK("#\'Kế hoạch \'\'mẫu\'\' ""A""\'!A1","xem"))',
    '=IF(A1="","",HYPERLINK("#gid=12&range=A1","xem"))',
  ],
])('%s ↔ %s', (named, numbered) => {
  expect(toSheetLinks(named, gidOf)).toBe(numbered);
  expect(fromSheetLinks(numbered, nameOf)).toBe(named);
});

test.each([
  '=HYPERLINK("#\'Trang khác\'!A1","x")',
  '="#\'Bảng chuẩn\'!B1"',
  '=HYPERLINK("https://a.vn/#\'Bảng chuẩn\'!B1")',
])('what leads nowhere known, or is no link, stays: %s', (formula) => {
  expect(toSheetLinks(formula, gidOf)).toBe(formula);
});

test('a link to a sheet that is gone stays as it is', () => {
  expect(fromSheetLinks('=HYPERLINK("#gid=99&range=A1","x")', nameOf)).toBe(
    '=HYPERLINK("#gid=99&range=A1","x")',
  );
});

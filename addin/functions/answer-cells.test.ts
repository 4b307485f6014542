import { beforeAll, expect, test } from '@jest/globals';

import { donVi, ketThuc, tachDonVi } from './functions';

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  });
});

test('a range goes in and comes out in its shape', () => {
  expect(
    ketThuc([
      ['Tháng 6/2026', ''],
      ['15/3/2026', ''],
    ]),
  ).toEqual([
    [46_203, ''],
    [46_096, ''],
  ]);
});

test('what cannot be answered is an error of the cell with a reason', () => {
  expect(donVi([['Ủy ban Những người yêu sách']])).toMatchObject([
    [{ code: '#N/A', message: expect.stringMatching(/danh mục|đơn vị/) }],
  ]);
  expect(ketThuc([['31/4/2026']])).toMatchObject([[{ code: '#VALUE!' }]]);
});

test('the agencies of a column spill side by side', () => {
  expect(tachDonVi([['Sở Tài chính; Sở Nội vụ'], ['Sở Y tế']])).toEqual([
    ['Sở Tài chính', 'Sở Nội vụ'],
    ['Sở Y tế', ''],
  ]);
});

test('one cell that is an error does not take the answers of the others away', () => {
  const error = { code: '#REF!' };
  expect(ketThuc([['Tháng 6/2026'], [error]])).toMatchObject([[46_203], [{ code: '#VALUE!' }]]);
  expect(tachDonVi([[error], ['Sở Tài chính; Sở Nội vụ']])).toMatchObject([
    [{ code: '#VALUE!' }, ''],
    ['Sở Tài chính', 'Sở Nội vụ'],
  ]);
});

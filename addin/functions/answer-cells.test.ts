import { beforeAll, expect, test } from '@jest/globals';

import { donVi, ketThuc, tachDonVi } from './functions';
import { withReaders } from './with-readers';

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

test('a range goes in and comes out in its shape', async () => {
  expect(
    await ketThuc([
      ['Tháng 6/2026', ''],
      ['15/3/2026', ''],
    ]),
  ).toEqual([
    [46_203, ''],
    [46_096, ''],
  ]);
});

test('what cannot be answered is an error of the cell with a reason', async () => {
  expect(await donVi([['Ủy ban Những người yêu sách']])).toMatchObject([
    [{ code: '#N/A', message: expect.stringMatching(/danh mục|đơn vị/) }],
  ]);
  expect(await ketThuc([['31/4/2026']])).toMatchObject([[{ code: '#VALUE!' }]]);
});

test('the agencies of a column spill side by side', async () => {
  expect(await tachDonVi([['Sở Tài chính; Sở Nội vụ'], ['Sở Y tế']])).toEqual([
    ['Sở Tài chính', 'Sở Nội vụ'],
    ['Sở Y tế', ''],
  ]);
});

test('one cell that is an error does not take the answers of the others away', async () => {
  const error = { code: '#REF!' };
  expect(await ketThuc([['Tháng 6/2026'], [error]])).toMatchObject([[46_203], [{ code: '#VALUE!' }]]);
  expect(await tachDonVi([[error], ['Sở Tài chính; Sở Nội vụ']])).toMatchObject([
    [{ code: '#VALUE!' }, ''],
    ['Sở Tài chính', 'Sở Nội vụ'],
  ]);
});

test('where the part that reads does not come, each cell says so, and the next try may bring it', async () => {
  const offline = () => Promise.reject(new Error('Loading chunk 5 failed'));
  const cells = [
    ['Tháng 6/2026', ''],
    ['15/3/2026', ''],
  ];
  const error = { code: '#N/A', message: expect.stringMatching(/kiểm tra mạng/) };
  expect(await withReaders(cells, () => [], offline)).toMatchObject([
    [error, error],
    [error, error],
  ]);
  expect(await ketThuc(cells)).toEqual([
    [46_203, ''],
    [46_096, ''],
  ]);
});

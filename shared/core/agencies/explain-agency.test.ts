import { expect, test } from '@jest/globals';

import { explainAgencies } from './explain-agency';

test('tells each step of each agency', () => {
  const explained = explainAgencies('Phòng VH&TT thị xã; UBND các phường, xã; Phòng Tư phap');
  expect(explained.map(({ steps }) => steps.map(({ name, value }) => [name.vi, value]))).toEqual([
    [
      ['Tách ra', 'Phòng VH&TT thị xã'],
      ['Viết đầy đủ', 'phòng văn hóa và thông tin thị xã'],
      ['Địa danh để riêng', 'thị xã'],
      ['Tra danh mục', 'Phòng Văn hóa và Thông tin'],
    ],
    [
      ['Tách ra', 'UBND các phường, xã'],
      ['Viết đầy đủ', 'ủy ban nhân dân các phường xã'],
      ['Nhóm gồm', 'phường, xã'],
      ['Tra danh mục', 'UBND các phường, xã'],
    ],
    [
      ['Tách ra', 'Phòng Tư phap'],
      ['Tra danh mục', ''],
      ['Gợi ý', 'Phòng Tư pháp'],
    ],
  ]);
});

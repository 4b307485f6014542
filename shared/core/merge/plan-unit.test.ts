import { expect, test } from '@jest/globals';

import { partOf } from './trial-part.fixture';

test.each<[string, readonly string[], string, string | undefined]>([
  [
    'a committee',
    ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH AN', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026'],
    'UBND xã Bình An',
    undefined,
  ],
  [
    'a department of a province',
    ['UBND TỈNH ĐỒNG NAI', 'SỞ NỘI VỤ', 'Số: 5/KH-SNV', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026'],
    'Sở Nội vụ tỉnh Đồng Nai',
    'tỉnh Đồng Nai',
  ],
  [
    'an office of a commune',
    ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH AN', 'PHÒNG KINH TẾ', 'KẾ HOẠCH', 'Cải cách hành chính năm 2026'],
    'Phòng Kinh tế xã Bình An',
    undefined,
  ],
  [
    'the police, whose name ends in the kind of unit',
    ['UBND XÃ BÌNH AN', 'CÔNG AN XÃ', 'KẾ HOẠCH', 'Bảo đảm an ninh năm 2026'],
    'Công an xã Bình An',
    undefined,
  ],
  [
    'what is planned is no letterhead',
    ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH AN', 'KẾ HOẠCH', 'CỦA PHÒNG KINH TẾ', 'năm 2026'],
    'UBND xã Bình An',
    undefined,
  ],
  [
    'the province stands in the bases; a neighbour that is visited is not it',
    [
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2026 trên địa bàn xã Bình An',
      '',
      'Học tập kinh nghiệm tại tỉnh Lâm Đồng;',
      'Thực hiện Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND tỉnh Đồng Nai;',
    ],
    'UBND xã Bình An',
    'tỉnh Đồng Nai',
  ],
  ['nobody said whose', ['KẾ HOẠCH', 'Cải cách hành chính năm 2026'], 'Xã Bình An', undefined],
])('%s', (_, lines, unit, province) => {
  const part = partOf('thu-muc/Xã Bình An.xlsx'.normalize('NFD'), lines);
  expect(part.unit).toBe(unit);
  expect(part.province).toBe(province);
});

import { expect, test } from '@jest/globals';

import { createAgencyReader } from '../agencies/agency-reader';
import { agencyNames } from './agency-text';

const reader = createAgencyReader();
const names = (text: string): readonly string[] =>
  agencyNames({ text, cells: [], mentions: reader.readCell(text) });

test.each([
  ['Phòng VH&TT; UBND phường 12', ['Phòng Văn hóa và Thông tin', 'Ủy ban nhân dân phường 12']],
  ['các phòng chuyên môn', ['Các phòng chuyên môn']],
  ['Các cơ quan chuyên môn; UBND các xã, phường', ['Các cơ quan chuyên môn', 'UBND các phường, xã']],
  ['các đoàn thể chính trị - xã hội', ['Các đoàn thể chính trị - xã hội']],
  ['Phòng Tư phap', ['Phòng Tư phap']],
  ['Sở Nội vụ; sở nội vụ', ['Sở Nội vụ']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

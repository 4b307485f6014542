import { expect, test } from '@jest/globals';

import { createAgencyReader } from '../../agencies/agency-reader';
import { isOfBodyBefore } from './single-bodies';

const reader = createAgencyReader({ decisions: [] });

test.each([
  [
    'people and offices to be called at a body',
    'Sở Công Thương\n - PGĐ Sở: Trần Văn Nam\n - Phòng Quản lý thương mại\n SĐT: 0912.345.678',
    ['Sở Công Thương'],
  ],
  [
    'a second body of the directory among them',
    'Sở Công Thương\n - PGĐ Sở: SĐT 0912.345.678\n - Sở Tài chính',
    ['Sở Công Thương', 'Sở Tài chính'],
  ],
  ['bodies in lines of their own', '- Sở Công Thương\n- Hội Xưa', ['Sở Công Thương', 'Hội Xưa']],
  [
    'the branch of a body',
    'Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) – Chi nhánh Đà Nẵng',
    ['Liên đoàn Thương mại và Công nghiệp Việt Nam'],
  ],
])('%s', (_, cell, expected) => {
  const names = reader.readCell(cell).filter((mention) => !isOfBodyBefore(cell, mention));
  expect(names.map(({ text }) => text)).toEqual(expected);
});

import { expect, test } from '@jest/globals';

import { agencyCapitals } from './agency-capitals';

test.each([
  ['Phòng Tư Pháp', 'Phòng Tư pháp'],
  ['phòng Nội Vụ thị xã', 'Phòng Nội vụ thị xã'],
  ['Phòng Văn hóa và thông tin', 'Phòng Văn hóa và Thông tin'],
  ['Phòng Văn hóa - xã hội', 'Phòng Văn hóa - Xã hội'],
  ['Ủy ban nhân dân Tỉnh', 'Ủy ban nhân dân Tỉnh'],
  ['các cơ quan chuyên môn', 'các cơ quan chuyên môn'],
  ['PHÒNG TƯ PHÁP', 'PHÒNG TƯ PHÁP'],
  ['Hội yêu Sách', 'Hội yêu Sách'],
])('%s → %s', (written, expected) => {
  expect(agencyCapitals(written)).toBe(expected);
});

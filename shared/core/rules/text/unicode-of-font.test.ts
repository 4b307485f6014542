import { expect, test } from '@jest/globals';

import { unicodeOfFont } from './unicode-of-font';

test.each([
  ['Phßng T­ ph¸p', '.VnTime', 'Phòng Tư pháp'],
  ['kÕ ho¹ch', '.VnTimeH', 'KẾ HOẠCH'],
  ['Phoøng Tö phaùp', 'VNI-Times', 'Phòng Tư pháp'],
  ['Phòng Tư pháp', '.VnTime', 'Phòng Tư pháp'],
  ['Phßng', 'Times New Roman', 'Phßng'],
  ['Phßng', undefined, 'Phßng'],
])('%s in %s is %s', (text, font, shown) => {
  expect(unicodeOfFont(text, font)).toBe(shown);
});

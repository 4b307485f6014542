import { expect, test } from '@jest/globals';

import { agencyCapitals, mentionCapitals } from './agency-capitals';
import { createAgencyReader } from './agency-reader';
import { observedCells } from './observed-cells.fixture';

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

test('the capitals of a mention are those of its whole text, its place set aside or not', () => {
  const reader = createAgencyReader({ place: 'xã Tân Lộc', level: 'commune' });
  const places = ['', ' xã An Tiến', ' phường 2', ' tỉnh Bắc Ninh', ' khu vực XII'];
  const ways = [
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.replace(/\S+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
    (text: string) => text.toUpperCase(),
  ];
  const mentions = observedCells.flatMap((cell) =>
    places.flatMap((place) => ways.flatMap((way) => reader.readCell(way(cell) + place))),
  );
  const placed = mentions.filter(({ text, match }) => 'place' in match && text !== match.place);
  expect(placed.length).toBeGreaterThan(500);
  expect(mentions.filter((mention) => mentionCapitals(mention) !== agencyCapitals(mention.text))).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';

import { agencyText } from './agency-text';
import { isUnitName, levelOfPlace, placeEnd, unitLength } from './find-place';

const expanded = (text: string) => agencyText(text).expanded;

test.each([
  ['thị xã Bình Long', 2],
  ['TX Bình Long', 2],
  ['TP. Huế', 2],
  ['xã Tân Lộc', 1],
  ['tỉnh ủy', 2],
  ['tỉnh UBND', 1],
  ['thành Vinh', 0],
  ['thị, xã', 0],
  ['thôn 2', 0],
])('kind of unit at the start of "%s": %d syllables', (text, length) => {
  expect(unitLength(expanded(text), 0)).toBe(length);
});

test.each([
  ['xã Tân Lộc chủ trì', 'xã Tân Lộc'],
  ['thành phố Hồ Chí Minh và', 'thành phố Hồ Chí Minh'],
  ['của Ủy ban nhân dân tỉnh Đồng Nai giao', 'của Ủy ban nhân dân tỉnh Đồng Nai'],
  ['khu vực XII', 'khu vực XII'],
  ['cấp xã', 'cấp xã'],
  ['Đồng Nai', 'Đồng Nai'],
  ['UBND', ''],
])('the place that "%s" starts with', (cell, place) => {
  const text = agencyText(cell);
  const end = text.expanded.syllables[placeEnd(text.expanded, 0) - 1];
  expect(end === undefined ? '' : cell.slice(0, text.words[end.last]?.end)).toBe(place);
});

describe('levels', () => {
  test.each([
    ['tỉnh Đồng Tháp', 'province'],
    ['TP. Đà Nẵng', 'province'],
    ['thành phố Biên Hòa', 'any'],
    ['thị xã Bình Long', 'district'],
    // written short it is the same place
    ['TX Bình Long', 'district'],
    ['đặc khu Phú Quốc', 'commune'],
    ['Trung ương', 'central'],
    ['Bình Long', 'any'],
  ])('%s', (place, level) => {
    expect(levelOfPlace(place)).toBe(level);
  });

  test('a part of a commune is no unit', () => {
    expect(['xã', 'quận ủy', 'thôn', 'xã hội'].map(isUnitName)).toEqual([true, true, false, false]);
  });
});

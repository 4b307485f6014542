import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { provinces } from '../../data/provinces';
import { agencyText, syllablesOf } from './agency-text';
import { isUnitName, levelOfPlace, placeEnd, properNameEnd, unitLength } from './find-place';

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

describe('provinces', () => {
  const names = Object.entries(provinces).flatMap(([now, before]) => [now, ...before]);
  const cut = fc
    .tuple(fc.constantFrom(...names), fc.nat(2), fc.nat(4))
    .map(([name, from, to]) => name.split(' ').slice(from, from + to));
  /** Whole names and torn ones, one behind the other. */
  const words = fc
    .array(
      fc.oneof(
        cut,
        fc.constantFrom(...names).map((name) => name.split(' ')),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((parts) => parts.flat())
    .filter(({ length }) => length > 0);

  test('a name ends where a look at every name of a province says', () => {
    let found = 0;
    fc.assert(
      fc.property(words, (given) => {
        const text = expanded(given.join(' '));
        const folded = text.syllables.map((syllable) => syllable.folded).join(' ');
        const fitting = names
          .map(syllablesOf)
          .filter((parts) => `${folded} `.startsWith(`${parts.join(' ')} `));
        const longest = Math.max(0, ...fitting.map(({ length }) => length));
        if (longest > 0) found += 1;
        // why: what is no province is a proper name of five words at most
        expect(properNameEnd(text, 0)).toBe(longest || Math.min(5, text.syllables.length));
      }),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(300);
  });
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

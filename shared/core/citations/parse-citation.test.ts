import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { calendarDate } from '../model/calendar-date';
import { formatCitation } from './format-citation';
import { parseCitation } from './parse-citation';

test.each([
  'Nghị định số 61/2018/NĐ-CP',
  'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa',
  'Luật Tổ chức chính quyền địa phương năm 2025',
])('%s is one citation in canonical writing', (text) => {
  const citation = parseCitation(text);
  expect(citation && formatCitation(citation)).toBe(text);
});

test.each([
  '',
  'Kế hoạch năm 2026',
  'theo Nghị định số 61/2018/NĐ-CP',
  '5/KH-UBND, 6/KH-UBND',
  '5/KH-UBND và hơn thế',
])('"%s" is more or less than one citation', (text) => {
  expect(parseCitation(text)).toBeUndefined();
});

test('writing and reading again gives the same document', () => {
  const series = fc.constantFrom(
    { type: 'Kế hoạch', tail: '/KH-UBND', issuer: 'Ủy ban nhân dân xã Bình An' },
    { type: 'Chỉ thị', tail: '-CT/TU', issuer: 'Ban Thường vụ Tỉnh ủy' },
    { type: 'Nghị quyết', tail: '/NQ-CP', issuer: 'Chính phủ' },
  );
  const day = fc.record({
    year: fc.integer({ min: 2000, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(
      series,
      fc.integer({ min: 1, max: 99_999 }),
      day,
      ({ type, tail, issuer }, number, { year, month, day: d }) => {
        const date = calendarDate(year, month, d)!;
        const symbol = String(number) + tail;
        const text = formatCitation({
          form: 'symbol',
          text: '',
          offset: 0,
          type,
          symbol,
          number: String(number),
          issuer,
          date,
          spans: {},
        });
        expect(parseCitation(text)).toMatchObject({ type, symbol, number: String(number), issuer, date });
      },
    ),
  );
});

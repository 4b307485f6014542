import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { Period } from '../model/period';
import { foldRemark } from './fold-remark.fixture';
import { noTimes, publishedCells } from './period-cells.fixture';
import { periodExpressions } from './period-expressions.fixture';
import { createPeriodReader } from './period-reader';

const options = { planYears: { from: 2024, to: 2024 } };
const reader = createPeriodReader(options);
const all = [...periodExpressions, ...publishedCells].map(([text, kind, from, to, lent]) => ({
  text,
  kind,
  from,
  to,
  lent,
}));

describe('time cells as published', () => {
  test.each(all.slice(periodExpressions.length))('$text is $kind from $from to $to', (row) => {
    const period = reader.readText(row.text);
    expect(period.kind).toBe(row.kind);
    if ('from' in period) {
      expect([period.from, period.to]).toEqual([row.from, row.to]);
      expect(period.implied ?? []).toEqual(row.lent === undefined ? [] : [row.lent]);
    }
  });
});

test.each(noTimes)('%s is no time', (text) => {
  expect(reader.readText(text)).toEqual({ kind: 'unparsed' });
});

describe('laws of reading', () => {
  test.each(all)('$text: decomposed letters, case and spacing do not matter', ({ text }) => {
    // why: a remark is kept as it is written, so only its words can be the same
    const read = (written: string): Period => foldRemark(reader.readText(written));
    const period = read(text);
    expect(read(text.normalize('NFD'))).toEqual(period);
    expect(read(`  ${text.replace(/ /g, ' \u00a0')} `)).toEqual(period);
    // why: a capital L is no look-alike of the Roman I any more
    if (period.kind !== 'invalid') expect(read(text.toUpperCase())).toEqual(period);
  });

  test('no text makes it throw, nor reads in two ways', () => {
    const words = fc.constantFrom(
      ...'từ đến trước tháng quý năm ngày 3 15 2024 / - , ; ( ) và hằng cuối I … \n'.split(' '),
    );
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(createPeriodReader(options).readText(text)).toEqual(reader.readText(text));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    '1',
    ' ',
    '-',
    'tháng ',
    '1/',
    'và ',
    '(',
    ', ',
    '\n',
    '; ',
    'trình 1 ',
    'từ 1 đến ',
    '.',
    'định kỳ ',
  ])('a hundred thousand characters of %j are read to the end', (piece) => {
    const texts = [100_000, 1400, 380, 155].map((length) => piece.repeat(Math.ceil(length / piece.length)));
    for (const text of texts) expect(createPeriodReader(options).readText(text).kind).toBeDefined();
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { documentNumber } from './document-number';

describe('documentNumber', () => {
  test.each([
    ['Số: 12/KH-UBND', '12/KH-UBND'],
    ['Số:     /KH-UBND', undefined],
    ['SỐ 05 / KH-BCĐ ngày 5', '05/KH-BCĐ'],
    ['Số - KH/TU', '-KH/TU'],
    ['số: 7/kh-ubnd, ngày 5', '7/kh-ubnd'],
    ['Số: 12/КН-UBND', '12/КН-UBND'],
    ['Số lượng: 12/KH-UBND', undefined],
    ['Kế hoạch số 12/KH-UBND', undefined],
  ])('%s', (line, number) => {
    expect(documentNumber(line)).toBe(number);
  });

  test('what is tried first says the same as the pattern for any letters', () => {
    const any =
      /^số(?: ?:)? ?(\d{0,5} ?(?:\/ ?[\p{Lu}\d]+(?:-[\p{Lu}\d&]+)+|- ?\p{Lu}{1,5} ?\/ ?[\p{Lu}\d]+(?:-[\p{Lu}\d&]+)*))/iu;
    const pieces = [
      ...[
        'số',
        'Số',
        'SỐ',
        ':',
        ' ',
        ' ',
        '/',
        '/',
        '-',
        '-',
        '1',
        '26',
        'KH',
        'đ',
        'Đ',
        'UBND',
        '&',
        ',',
        '.',
      ],
      ...['К', 'ſ', 'K', 'é', 'ß', '\n', '\u00a0', 'ố', '\u0301', 'ngày'],
    ];
    const line = fc
      .tuple(
        fc.constantFrom('số', 'Số: ', 'SỐ ', 'số:', ''),
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
      )
      .map(([start, rest]) => start + rest.join(''));
    fc.assert(
      fc.property(line, (text) => {
        expect(documentNumber(text)).toBe(any.exec(text)?.[1]?.replace(/\s/g, ''));
      }),
      { numRuns: 5000 },
    );
  });
});

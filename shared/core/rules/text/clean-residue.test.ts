import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { scanText } from '../../text/scan-text';
import type { ResidueKind } from './clean-residue';
import { cleanResidue, RESIDUE_CLEANERS } from './clean-residue';

const cleanAll = (text: string): string => RESIDUE_CLEANERS.reduce((rest, { clean }) => clean(rest), text);

describe('residue cleaners', () => {
  test.each([
    [
      'theo [15/KH-UBND](#) và [cổng](https://vi-du.test/a)',
      'theo 15/KH-UBND và cổng (https://vi-du.test/a)',
    ],
    ['gửi **trước ngày 05/12** hằng năm', 'gửi trước ngày 05/12 hằng năm'],
    ['một &amp; hai&nbsp;ba', 'một & hai ba'],
    ['dòng<br/>hai <b>ba</b>', 'dòng hai ba'],
    ['Công\u00a0an\u200b tỉnh\u202e', 'Công an tỉnh'],
    ['Số: 26 /KH-UBND', 'Số: 26/KH-UBND'],
    ['Số: /KH-UBND', 'Số: /KH-UBND'],
    ['Số:      /KH-UBND', 'Số:      /KH-UBND'],
    ['Kế hoạch số      /KH-UBND ngày    /6/2026', 'Kế hoạch số      /KH-UBND ngày    /6/2026'],
    ['An, ngày    tháng   năm 2026', 'An, ngày    tháng   năm 2026'],
    ['ngày  05  tháng 3, trong  tháng  6', 'ngày 05 tháng 3, trong tháng 6'],
    ['Số: 36 /KH - UBND', 'Số: 36/KH-UBND'],
    ['Quyết định số 5 / 2026 / QĐ - TTg ngày', 'Quyết định số 5/2026/QĐ-TTg ngày'],
    ['Nghị quyết số 17 - NQ / TW về', 'Nghị quyết số 17-NQ/TW về'],
    ['trực 24/7 - UBND xã', 'trực 24/7 - UBND xã'],
    ['mục 3 - KH Ban', 'mục 3 - KH Ban'],
    ['một  hai , ba .', 'một hai, ba.'],
    ['Ðài truyền hình', 'Đài truyền hình'],
    ['Москва', 'Москва'],
    ['rà soát thủ\ntục hành chính', 'rà soát thủ tục hành chính'],
    ['Các việc:\na) một\n- hai', 'Các việc:\na) một\n- hai'],
    ['(*) ghi chú 2*3', '(*) ghi chú 2*3'],
    ['các mạng ...', 'các mạng ...'],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanAll(text)).toBe(expected);
  });

  test('come to an end', () => {
    const piece = fc.constantFrom(
      '**',
      ' ',
      '  ',
      'a',
      'Ð',
      ',',
      '\u00a0',
      '&amp;',
      'nbsp;',
      '[x](#)',
      '\n',
      '1',
      '/KH',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        let text = pieces.join('');
        for (let round = 0; round < 20 && cleanAll(text) !== text; round++) text = cleanAll(text);
        expect(cleanAll(text)).toBe(text);
      }),
    );
  });
});

test('a cleaner leaves each text without its sign as it is', () => {
  const piece = fc.constantFrom(
    ...[
      '[x](#)',
      '[',
      '](',
      '**',
      '## ',
      '<b>',
      '\n',
      ' ',
      '  ',
      ' ,',
      '.',
      '/',
      ' - ',
      'số 5',
      '/KH',
      '-UBND',
      '(19',
      'Hà',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      for (const { clean, sign } of RESIDUE_CLEANERS)
        if (sign?.test(text) === false) expect(clean(text)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

describe('cleaning by flags', () => {
  const clean = (text: string) => cleanResidue(text, scanText(text), () => false);

  test.each<[string, string, readonly ResidueKind[]]>([
    // what one cleaner makes is what the next is there for
    ['Công&#8203;an', 'Côngan', ['entity', 'invisible']],
    ['một&nbsp;<b>hai</b>', 'một hai', ['markup', 'entity']],
    ['[  ](#)', '', ['link', 'edge']],
    // in decomposed text no flag but the mark's own can be relied on, and one mark cannot be seen
    ['a\u034fb', 'ab', ['invisible']],
    ['Ðài truyền hình'.normalize('NFD'), 'Đài truyền hình'.normalize('NFD'), ['lookAlike']],
  ])('%j becomes %j', (text, expected, kinds) => {
    expect(clean(text)).toEqual({ text: expected, kinds });
  });

  test('is what all cleaners make one after the other', () => {
    const piece = fc.constantFrom(
      ...[
        '**',
        ' ',
        '  ',
        'a',
        'Ð',
        'аb',
        ',',
        '\u00a0',
        '\t',
        '\u200b',
        '\u034f',
        '\u0301',
        '\u00ad',
        '\ufeff',
      ],
      ...[
        '&amp;',
        '&#8203;',
        '&#9;',
        '&#1072;',
        'nbsp;',
        '[x](#)',
        '](',
        '\n',
        '\r\n',
        '1',
        '/KH',
        ' - UBND',
        '<b>',
      ],
      ...[
        '## ',
        'hoà',
        'Ð'.normalize('NFD'),
        'ế'.normalize('NFD'),
        '😀',
        '17 - NQ/ TW',
        ' .',
        '\u3000',
        'Ａ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(clean(text).text).toBe(cleanAll(text));
      }),
      { numRuns: 2000 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';

import { fromLocaleFormula, toLocaleFormula, usesDecimalComma } from './locale-formula';

const PAIRS: readonly (readonly [string, string])[] = [
  ['=SUM(D3:D7)', '=SUM(D3:D7)'],
  ['=IF(A1>0.5,"có, đủ","không")', '=IF(A1>0,5;"có, đủ";"không")'],
  ['=COUNTIF(\'Kế hoạch, 2026\'!$A$1:$A$9,"x")', '=COUNTIF(\'Kế hoạch, 2026\'!$A$1:$A$9;"x")'],
  ['=SUM({1,2;3.5,4})', '=SUM({1\\2;3,5\\4})'],
  ['="Hôm nay; ""a"", b"&TEXT(B2,"dd/mm")', '="Hôm nay; ""a"", b"&TEXT(B2;"dd/mm")'],
];

describe('formulas in the locale of the spreadsheet', () => {
  test.each(PAIRS)('%s ↔ %s', (english, local) => {
    expect(toLocaleFormula(english, true)).toBe(local);
    expect(fromLocaleFormula(local, true)).toBe(english);
  });

  test('a spreadsheet with decimal points keeps the English notation', () => {
    for (const [english] of PAIRS) expect(toLocaleFormula(english, false)).toBe(english);
  });

  test.each([
    ['vi_VN', true],
    ['fr_FR', true],
    ['en_US', false],
    ['en_GB', false],
    ['ja_JP', false],
  ])('%s: decimal comma %s', (locale, expected) => {
    expect(usesDecimalComma(locale)).toBe(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { scanText } from './scan-text';
import { TextFlag } from './text-flag';

const namesOf = (flags: number): readonly string[] =>
  Object.entries(TextFlag).flatMap(([name, bit]) => ((flags & bit) === 0 ? [] : [name]));

describe('scanText', () => {
  test.each<[string, readonly string[]]>([
    ['Rà soát toàn bộ thủ tục, kết quả', []],
    ['Quý giá, giữ gìn, quyết liệt', []],
    ['Văn hóa', ['ToneChoice']],
    ['thuỷ lợi', ['ToneChoice']],
    ['hòan thành', ['OddVowels', 'OnlyLatin1Accents']],
    ['đựơc', ['OddVowels']],
    ['số số', ['DoubledWord']],
    ['Hành hành', ['DoubledWord', 'OnlyLatin1Accents']],
    ['số sốt', []],
    ['Đường đường', ['DoubledWord']],
    ['Ấp ấp', ['DoubledWord']],
    // the scan once took b and c for one letter in two cases, and every "báo cáo" was looked at word by word
    ['báo cáo số', []],
    ['UBND xã', ['Capitals', 'OnlyLatin1Accents']],
    ['26/KH', ['Digit', 'Capitals', 'SymbolSlash']],
    ['26 /kh', ['Digit', 'LooseSpace']],
    [' x', ['LooseSpace']],
    ['x ', ['LooseSpace']],
    ['a  b', ['LooseSpace']],
    ['a ,b', ['LooseSpace', 'TightComma']],
    ['a\nb', ['LineBreak']],
    ['a\u00a0b', ['UnusualSpace']],
    ['a\u200bb', ['UnusualSpace']],
    ['**đậm**', ['Markup']],
    ['(*đậm*)', ['Markup']],
    ['# Mục', ['Markup']],
    ['(*) số liệu', []],
    ['[x](#)', ['Markup']],
    ['a &nbsp; b', ['Markup']],
    ['=a', ['FormulaStart']],
    ['- Nội dung', []],
    ['-1', ['Digit', 'FormulaStart']],
    ['số'.normalize('NFD'), ['CombiningMark']],
    ['Ðà', ['Capitals', 'LookAlike', 'OnlyLatin1Accents']],
    ['Phßng', ['Latin1', 'OnlyLatin1Accents']],
    ['video online', []],
    ['', []],
  ])('%j has %j', (text, expected) => {
    expect([...namesOf(scanText(text))].sort()).toEqual([...expected].sort());
  });

  test('tells of two capitals in a row, whatever their script', () => {
    const capitals = Array.from({ length: 0x10000 }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => /\p{Lu}/u.test(letter),
    );
    const missed = [...capitals, '\u{1d400}'].filter((letter) =>
      [`${letter}${letter}`, `A${letter}`, `${letter}Đ`].some(
        (text) => (scanText(text) & TextFlag.Capitals) === 0,
      ),
    );
    expect(missed).toEqual([]);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => scanText(text) >= 0));
  });
});

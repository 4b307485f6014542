import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { foldText } from './fold-vietnamese';

describe('foldText', () => {
  test.each([
    ['Phòng Văn hoá', 'phòng văn hóa'],
    ['UỶ BAN  NHÂN DÂN ', 'ủy ban nhân dân'],
    ['sức khoẻ', 'sức khỏe'],
    ['toàn quốc, hoàn thành, loại', 'toàn quốc, hoàn thành, loại'],
    ['Quý II, quà', 'quý ii, quà'],
    ['kĩ thuật, quí IV, kí kết', 'kỹ thuật, quý iv, ký kết'],
    ['túi và túy', 'túi và túy'],
    ['Công\u00a0an\u200b tỉnh', 'công an tỉnh'],
    ['Ðài truyền hình', 'đài truyền hình'],
    ['dòng\r\nhai\ttab', 'dòng hai tab'],
    ['СОP', 'cop'],
    ['', ''],
    ['  ', ''],
  ])('folds %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
    expect(foldText(text.normalize('NFD'))).toBe(expected);
  });

  test('folds what is folded to itself, composed or not', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom('hoá', 'UỶ', 'quí', 'kĩ', ' ', '\u200b', '\u0301', 'Ð', 'uý', 'о', 'oạ.'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(folded);
      }),
    );
  });
});

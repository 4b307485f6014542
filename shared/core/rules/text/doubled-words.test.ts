import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { findDoubledWords } from './doubled-words';
import { findTightCommas, insertSpaces } from './tight-commas';

describe('findDoubledWords', () => {
  test.each([
    ['thủ tục tục hành chính', ['tục']],
    ['Số số 15/KH-UBND', ['số']],
    ['ngày ngày, nhà nhà, dần dần, xa xa', []],
    ['người dân trực tiếp tiếp xúc', []],
    ['trình Ủy ban ban hành', []],
    ['của xã hội hội nhập', []],
    ['Đại hội Hội Cựu chiến binh phường', []],
    ['Hội hội Cựu chiến binh phường', ['hội']],
    ['Quyết định định giá đất, Nghị quyết quyết định chủ trương, Kế hoạch hoạch định', []],
    ['Tờ trình trình HĐND xã, Tờ trình trình UBND; Quy chế chế độ, trình Hội đồng, Văn bản bản sao', []],
    ['Thông tư tư vấn, Quyết định quyết toán, Chương trình trình diễn', []],
    ['tuân thủ thủ tục hành chính, nâng cấp cấp doanh nghiệp', []],
    ['tỷ lệ giải ngân ngân sách, khai thác tài sản sản xuất, đề xuất xuất bản', []],
    ['Tờ trình trình Thường trực Thành ủy, Tờ trình trình TTTU', []],
    ['Quyết định trình trình TTTU, ngân ngân sách', ['trình', 'ngân']],
    ['Quyết định định số 5, Tờ trình trình số 6', ['định', 'trình']],
    ['hai, hai', []],
    ['12 12', []],
  ])('in %j', (text, expected) => {
    expect(findDoubledWords(text).map((token) => token.text)).toEqual(expected);
    expect(findDoubledWords(text.normalize('NFD'))).toHaveLength(expected.length);
  });
});

describe('findTightCommas', () => {
  test.each([
    ['công cộng,chú trọng', 'công cộng, chú trọng'],
    ['một,hai;ba', 'một, hai; ba'],
    ['1,5 và a@b.test,c@d.test', '1,5 và a@b.test,c@d.test'],
    ['một, hai', 'một, hai'],
  ])('in %j', (text, expected) => {
    expect(insertSpaces(text, findTightCommas(text))).toBe(expected);
  });
});

test('the look before finds every text that words cut whole would find something in', () => {
  const word = fc.constantFrom(
    'tục',
    'Tục',
    'TỤC',
    'thủ',
    'ủ',
    'à',
    'Hội',
    'hội',
    'số',
    '15',
    'trình',
    '-',
    ',',
    '(',
    ';',
    '',
  );
  const piece = fc.tuple(
    word,
    fc.constantFrom('NFC', 'NFD'),
    fc.constantFrom(' ', '  ', '', ', ', '/', '\n'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.map(([one, form, gap]) => one.normalize(form) + gap).join('');
      // why: behind a pair that is surely doubled every text is cut into words
      const whole = findDoubledWords(`${text}; qxz qxz`).slice(0, -1);
      expect(findDoubledWords(text)).toEqual(whole);
    }),
    { numRuns: 3000 },
  );
});

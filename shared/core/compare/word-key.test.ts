import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { wordKey } from './word-key';

describe('words whatever their writing', () => {
  test.each([
    ['hoá đơn, Uỷ ban', 'hóa đơn Ủy ban'],
    ['kĩ năng quản lí theo qui định', 'kỹ năng quản lý theo quy định'],
    ['Rà soát TTHC của UBND các xã', 'rà soát thủ tục hành chính của Ủy ban nhân dân các xã'],
    ['Mở 02 lớp, ngày 05/03/2026', 'Mở 2 lớp ngày 5/3/2026'],
    ['tại các phường, xã', 'tại các xã và phường'],
    ['các thị trấn, đặc khu, xã', 'các xã, thị trấn và đặc khu'],
    ['Hàng quý báo cáo NQ 02', 'hằng quý báo cáo Nghị quyết 02'],
    ['Trường THCS, công tác CCHC', 'trường trung học cơ sở; công tác cải cách hành chính'],
    ['Giảm 1,5% hồ sơ', 'giảm 1.5 % hồ sơ'],
  ])('%s = %s', (one, two) => {
    expect(wordKey(one)).toBe(wordKey(two));
    expect(wordKey(one.normalize('NFD'))).toBe(wordKey(one));
  });

  test.each([
    ['UBND thành phố Phú Mỹ', 'UBND thị xã Phú Mỹ'],
    ['tại các phường, xã', 'tại các phường'],
    ['xã Tân Phú, phường Long Hương', 'phường Tân Phú, xã Long Hương'],
    ['Mở 2 lớp', 'Mở 20 lớp'],
    ['Giảm 2,5%', 'Giảm 2; 5%'],
    ['Trên >= 90%', 'Trên <= 90%'],
    ['Loại A+', 'Loại A'],
    ['hàng hóa', 'hằng hóa'],
    ['quy định', 'quỷ định'],
  ])('%s is not %s', (one, two) => {
    expect(wordKey(one)).not.toBe(wordKey(two));
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('các', 'xã', 'phường', 'và', 'UBND', '02', 'Bình An')),
        (words) => {
          const key = wordKey(words.join(' '));
          expect(wordKey(key)).toBe(key);
        },
      ),
    );
  });
});

import { expect, test } from '@jest/globals';

import { findCitations } from '../../citations/find-citations';
import { inconsistencies } from './inconsistencies';

const found = (...lines: readonly string[]): readonly (readonly [string, number, string])[] =>
  inconsistencies(
    lines.flatMap((line, row) =>
      findCitations(line).map((citation) => ({ sheet: 'S', row, column: 0, citation })),
    ),
  ).map(({ what, placed, expected }) => [what, placed.row, expected]);

const CIRCULAR = 'Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ';

test('an office in place of its head', () => {
  const office = 'Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ';
  const expected = [['issuer-of-symbol', 0, 'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ']];
  expect(found(office)).toEqual(expected);
  expect(found(office, CIRCULAR)).toEqual(expected);
  expect(found('Chỉ thị số 13/CT-TTg ngày 10/6/2015 của Thủ tướng về thi đua')).toEqual([]);
  expect(found(CIRCULAR.replace('Văn phòng Chính phủ', 'VPCP'))).toEqual([]);
});

test('one issuer in two spellings is one issuer, its chairman is another', () => {
  const decision = (issuer: string): string => `Quyết định số 15/QĐ-UBND ngày 05/01/2026 của ${issuer}`;
  expect(found(decision('Ủy ban nhân dân tỉnh Đắk Lắk'), decision('UBND tỉnh'))).toEqual([]);
  expect(found(decision('UBND Tỉnh'), decision('Uỷ ban nhân dân tỉnh'))).toEqual([]);
  expect(found(decision('UBND tỉnh'), decision('Chủ tịch UBND tỉnh'))).toEqual([['issuer', 1, 'UBND tỉnh']]);
});

test('blanks inside a symbol', () => {
  expect(found('Kế hoạch số 36/KH - UBND của xã')).toEqual([['spelling', 0, 'Kế hoạch số 36/KH-UBND']]);
  expect(found('Số: 36/KH - UBND')).toEqual([['spelling', 0, '36/KH-UBND']]);
  expect(found('Kế hoạch số 36/KH - Ban chỉ đạo')).toEqual([]);
  expect(found('Kế hoạch số 36 /KH - UBND')).toEqual([]);
});

test('one number in two writings', () => {
  expect(found('Kế hoạch số 07/KH-UBND ngày 02/3/2026', 'Kế hoạch số 7/KH-UBND ngày 02/3/2026')).toEqual([
    ['symbol', 1, '07/KH-UBND'],
  ]);
});

test('a title that goes on or is cut short is the same title, another one is not', () => {
  const title = 'Kế hoạch số 7/KH-UBND ngày 02/3/2026 của UBND xã về chuyển đổi số';
  expect(found(`${title} năm 2026`, title.replace('về', 'về việc'))).toEqual([]);
  expect(found(title, title.replace('chuyển đổi số', 'cải cách hành chính')).map(([what]) => what)).toEqual([
    'title',
  ]);
});

test('a word that may be a verb is left alone', () => {
  expect(found('báo cáo 12/KH-UBND cho tỉnh')).toEqual([]);
});

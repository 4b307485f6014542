import { expect, test } from '@jest/globals';

import { findCitations } from './find-citations';
import { isSameDocument } from './same-document';

const compare = (a: string, b: string, oneText: boolean): boolean =>
  isSameDocument(findCitations(a)[0]!, findCitations(b)[0]!, oneText);

test.each([
  ['02/NQ-CP ngày 01/01/2019', '02/NQ-CP ngày 01/01/2020', false],
  ['02/NQ-CP ngày 01/01/2019', '2/NQ-CP ngày 03/01/2019', true],
  ['Thông tư số 02/2017/TT-VPCP ngày 30/10/2017', '02/2017/TT-VPCP', true],
  ['17-NQ/TW ngày 01/8/2007', '17/NQ-TW ngày 01/8/2007', true],
  ['07/2018/QĐ-UBND', '07/QĐ-UBND ngày 02/3/2018', false],
  ['5/KH-UBND ngày 02/3/2026 của UBND tỉnh', '5/KH-UBND ngày 02/3/2026 của UBND xã Bình An', false],
  ['5/KH-UBND ngày 02/3/2026 của UBND xã', '5/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân xã Bình An', true],
  ['số /KH-UBND', 'số /KH-UBND', false],
])('in one text: %s and %s', (a, b, same) => {
  expect(compare(a, b, true)).toBe(same);
});

test.each([
  ['02/2017/TT-VPCP ngày 30/10/2017', '02/2017/TT-VPCP ngày 31/10/2017', true],
  ['07/2018/QĐ-UBND của UBND tỉnh', '07/2018/QĐ-UBND của UBND tỉnh', false],
  ['07/2018/QĐ-UBND của UBND tỉnh Trà Vinh', '07/2018/QĐ-UBND của Ủy ban nhân dân tỉnh Trà Vinh', true],
  ['02/NQ-CP', '02/NQ-CP ngày 01/01/2019', false],
])('between texts: %s and %s', (a, b, same) => {
  expect(compare(a, b, false)).toBe(same);
});

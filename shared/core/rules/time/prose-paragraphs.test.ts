import { expect, test } from '@jest/globals';

import { proseParagraphs } from './prose-paragraphs';

const LONG =
  'Các cơ quan, đơn vị, địa phương tổng hợp kết quả thực hiện kế hoạch này của đơn vị mình, gửi về';

const lines = (...texts: readonly string[]) =>
  proseParagraphs(texts.map((text, index) => ({ at: { row: index * 2, column: 0 }, text })));

test('a line torn by a page break is one paragraph over its cells', () => {
  expect(lines(LONG, 'Ủy ban nhân dân xã để tổng hợp.', 'Nơi nhận:')).toEqual([
    { text: `${LONG} Ủy ban nhân dân xã để tổng hợp.`, range: { top: 0, left: 0, bottom: 2, right: 0 } },
    { text: 'Nơi nhận:', range: { top: 4, left: 0, bottom: 4, right: 0 } },
  ]);
});

test.each([
  ['a heading', 'IV. TỔ CHỨC THỰC HIỆN', 'Ủy ban nhân dân xã chỉ đạo.'],
  ['a finished sentence', `${LONG} cấp trên.`, 'Ủy ban nhân dân xã chỉ đạo.'],
  ['a list item after it', LONG, '- Văn phòng theo dõi.'],
])('%s is not joined', (_name, first, second) => {
  expect(lines(first, second)).toHaveLength(2);
});

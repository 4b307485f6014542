import { expect, test } from '@jest/globals';

import { explainCitations } from './explain-citations';

test('tells each part, what is lent and what is missing', () => {
  const [first] = explainCitations('theo nghị định 63/2010/NĐ-CP');
  expect(first?.canonical).toBe('Nghị định số 63/2010/NĐ-CP');
  expect(first?.steps.map(({ name, value, remark }) => [name.vi, value, remark?.vi])).toEqual([
    ['Tên loại', 'Nghị định', undefined],
    ['Số, ký hiệu', '63/2010/NĐ-CP', 'viết chưa đúng thể thức'],
    ['Năm', '2010', undefined],
    ['Ngày ban hành', '', 'chưa ghi; lần viện dẫn đầu tiên phải có'],
    ['Cơ quan ban hành', '', 'chưa ghi; lần viện dẫn đầu tiên phải có'],
  ]);
});

test('a text without a citation has nothing to tell', () => {
  expect(explainCitations('Tháng 12/2026')).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';

import { explainPeriod } from './explain-period';

const plan = { from: 2026, to: 2026 };

describe('explainPeriod', () => {
  test.each([
    ['Trước ngày 20/11/2026', 'Chậm nhất 19/11/2026'],
    ['hoàn thành trong Quý I', 'Từ 01/01/2026 đến hết 31/3/2026 (năm lấy theo kế hoạch)'],
    ['Thường xuyên', 'Việc thường xuyên, không có hạn'],
    ['3-5/2026', 'Hiểu được nhiều cách: Từ 01/3/2026 đến hết 31/5/2026; Từ 03/5/2026 đến hết 03/5/2026'],
    ['Quý V/2026', 'Một năm chỉ có quý I đến quý IV'],
    ['Từ quý II/2026', 'Từ 01/4/2026 trở đi'],
    ['Hằng quý', 'Lặp lại: Hằng quý'],
    ['61/2018/NĐ-CP', 'Không đọc được như một thời gian'],
  ])('%s: %s', (text, meaning) => {
    expect(explainPeriod(text, plan).meaning.vi).toBe(meaning);
  });

  test('tells its steps in order', () => {
    const { steps } = explainPeriod('Hoàn thành trước ngày 20/11/2026.', plan);
    expect(steps.map(({ step, text }) => [step.vi, text])).toEqual([
      ['Chuẩn hóa chữ', 'hoàn thành trước ngày 20/11/2026'],
      ['Bỏ từ dẫn', 'trước ngày 20/11/2026'],
      ['Từ chỉ giới hạn và ngày', 'ngày 20/11/2026'],
      ['Viết theo Nghị định 30/2020/NĐ-CP', 'Hoàn thành trước ngày 20/11/2026'],
    ]);
  });
});

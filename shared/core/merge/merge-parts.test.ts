import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { mergeParts } from './merge-parts';
import type { PlanPart } from './plan-part';
import { partOf, unitPart } from './trial-part.fixture';

const A = unitPart('xã Bình An', [
  ['Niêm yết thủ tục', 'Phòng Kinh tế', 'Sở Nội vụ; UBND xã Tân Phú', 'Tháng 3/2026'],
  ['Báo cáo quý', 'Văn phòng HĐND và UBND', 'phòng Kinh tế', 'Quý I/2026'],
]);
const B = unitPart('xã Tân Phú', [['Tập huấn công chức', 'Phòng Kinh tế', 'Sở Nội vụ', 'Quý II/2026']]);
const PROSE = unitPart('phường Lộc Tiến', [], 'Giao Văn phòng HĐND và UBND phường theo dõi, đôn đốc.');

describe('a consolidation', () => {
  test('has every task with its unit and its own number, and names who sent no table', () => {
    const { units, tasks } = mergeParts([PROSE, B, A]);
    expect(units).toEqual([
      { unit: 'UBND phường Lộc Tiến', file: 'phường Lộc Tiến.xlsx', tasks: 0, prose: true },
      { unit: 'UBND xã Bình An', file: 'xã Bình An.xlsx', tasks: 2, prose: false },
      { unit: 'UBND xã Tân Phú', file: 'xã Tân Phú.xlsx', tasks: 1, prose: false },
    ]);
    expect(tasks.map(({ unit, number, content }) => [unit, number, content])).toEqual([
      ['UBND xã Bình An', '1', 'Niêm yết thủ tục'],
      ['UBND xã Bình An', '2', 'Báo cáo quý'],
      ['UBND xã Tân Phú', '1', 'Tập huấn công chức'],
    ]);
  });

  test('offices of two communes are two, the province’s is one, a neighbour is itself', () => {
    const { agencies } = mergeParts([A, B]);
    const of = (name: string) => agencies.filter(({ agency }) => agency === name);
    expect(of('Phòng Kinh tế')).toEqual([
      {
        agency: 'Phòng Kinh tế',
        scope: 'unit',
        spellings: ['Phòng Kinh tế', 'phòng Kinh tế'],
        units: ['UBND xã Bình An'],
      },
      { agency: 'Phòng Kinh tế', scope: 'unit', spellings: ['Phòng Kinh tế'], units: ['UBND xã Tân Phú'] },
    ]);
    expect(of('Sở Nội vụ')).toEqual([
      {
        agency: 'Sở Nội vụ',
        scope: 'shared',
        spellings: ['Sở Nội vụ'],
        units: ['UBND xã Bình An', 'UBND xã Tân Phú'],
      },
    ]);
    expect(agencies.filter(({ spellings }) => spellings.includes('UBND xã Tân Phú'))).toMatchObject([
      { scope: 'shared' },
    ]);
  });

  test('the province’s own plan and those of its communes mean one office', () => {
    const province = unitPart('tỉnh Đồng Nai', [['Tập huấn', 'Sở Nội vụ', 'Phòng Kinh tế', 'Quý I/2026']]);
    const { agencies } = mergeParts([A, province]);
    expect(agencies.filter(({ agency }) => agency === 'Sở Nội vụ')).toMatchObject([
      { scope: 'shared', units: ['UBND tỉnh Đồng Nai', 'UBND xã Bình An'] },
    ]);
    expect(agencies.filter(({ agency }) => agency === 'Phòng Kinh tế')).toHaveLength(2);
  });

  test('communes of one name in two provinces are two, and so are the offices above them', () => {
    const row = [['Tập huấn', 'Phòng Kinh tế', 'Sở Nội vụ; Bộ Nội vụ', 'Quý I/2026']];
    const basis = (province: string) => `Căn cứ Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND ${province};`;
    const { units, agencies } = mergeParts([
      unitPart('xã Tân Phú', row, basis('tỉnh Đồng Nai'), 'a.xlsx'),
      unitPart('xã Tân Phú', row, basis('tỉnh Vĩnh Long'), 'b.xlsx'),
    ]);
    expect(units.map(({ unit }) => unit)).toEqual([
      'UBND xã Tân Phú, tỉnh Vĩnh Long',
      'UBND xã Tân Phú, tỉnh Đồng Nai',
    ]);
    expect(agencies.map(({ agency, scope, units: of }) => [agency, scope, of.length])).toEqual([
      ['Bộ Nội vụ', 'shared', 2],
      ['Phòng Kinh tế', 'unit', 1],
      ['Phòng Kinh tế', 'unit', 1],
      ['Sở Nội vụ', 'shared', 1],
      ['Sở Nội vụ', 'shared', 1],
    ]);
  });

  test.each<[string, string, string, number]>([
    [
      'one decision of the province',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh;',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh;',
      1,
    ],
    [
      'decisions of two provinces',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Đồng Nai;',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 09/01/2026 của UBND tỉnh Vĩnh Long;',
      0,
    ],
    [
      'one number of nobody said whose',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026;',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 09/01/2026;',
      0,
    ],
    [
      'a resolution of two councils of communes',
      'Căn cứ Nghị quyết số 02/NQ-HĐND ngày 05/01/2026 của Hội đồng nhân dân xã;',
      'Căn cứ Nghị quyết số 02/NQ-HĐND ngày 09/01/2026 của HĐND xã;',
      0,
    ],
    [
      'a decree whose symbol bears its year',
      'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ;',
      'Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2019 của Chính phủ;',
      1,
    ],
    [
      'a decision of a ministry',
      'Căn cứ Quyết định số 45/QĐ-BNV ngày 05/01/2026 của Bộ Nội vụ;',
      'Căn cứ Quyết định số 45/QĐ-BNV ngày 06/01/2026 của Bộ Nội vụ;',
      1,
    ],
    [
      'one circular with two dates',
      'Căn cứ Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ;',
      'Căn cứ Thông tư số 01/2020/TT-VPCP ngày 12/10/2020 của Văn phòng Chính phủ;',
      1,
    ],
    [
      'one number of two communes',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND xã;',
      'Thực hiện Quyết định số 12/QĐ-UBND ngày 09/01/2026 của UBND xã;',
      0,
    ],
    [
      'one number of two years',
      'Căn cứ Nghị quyết số 02/NQ-CP ngày 01/01/2019 của Chính phủ;',
      'Căn cứ Nghị quyết số 02/NQ-CP ngày 01/01/2020 của Chính phủ;',
      0,
    ],
  ])('%s', (_, one, two, count) => {
    const row = [['Niêm yết thủ tục', 'Phòng Kinh tế', '', 'Quý I/2026']];
    const { findings } = mergeParts([unitPart('xã Bình An', row, one), unitPart('xã Tân Phú', row, two)]);
    expect(findings).toHaveLength(count);
    for (const { places } of findings)
      expect(places).toEqual([
        { file: 'xã Bình An.xlsx', sheet: 'Kế hoạch', cell: 'A5', line: 5 },
        { file: 'xã Tân Phú.xlsx', sheet: 'Kế hoạch', cell: 'A5', line: 5 },
      ]);
  });
});

describe('a plan in prose', () => {
  const DUTIES = partOf('b.txt', [
    'ỦY BAN NHÂN DÂN',
    'PHƯỜNG LỘC TIẾN',
    'KẾ HOẠCH',
    'Cải cách hành chính năm 2026 trên địa bàn phường Lộc Tiến',
    'I. TỔ CHỨC THỰC HIỆN',
    '1. Phòng Kinh tế',
    '- Niêm yết công khai thủ tục hành chính trước ngày 31/3/2026.',
    '- Phối hợp với Sở Nội vụ tổ chức tập huấn trong quý II/2026.',
  ]);

  test('gives drafted tasks, which say so, and its bodies', () => {
    const { units, tasks, agencies } = mergeParts([DUTIES, A]);
    expect(units[0]).toEqual({ unit: 'UBND phường Lộc Tiến', file: 'b.txt', tasks: 2, prose: true });
    expect(tasks.map(({ drafted, rows, lead }) => [drafted, rows, lead.map(({ text }) => text)])).toEqual([
      [true, [7], ['Phòng Kinh tế']],
      [true, [8], ['Phòng Kinh tế']],
      [undefined, [7], ['Phòng Kinh tế']],
      [undefined, [8], ['Văn phòng HĐND và UBND']],
    ]);
    expect(agencies.filter(({ agency }) => agency === 'Phòng Kinh tế')).toHaveLength(2);
  });

  test('that gives no task is named all the same', () => {
    expect(mergeParts([PROSE]).units).toMatchObject([{ tasks: 0, prose: true }]);
  });
});

describe('laws', () => {
  const stock = [
    A,
    B,
    PROSE,
    unitPart('xã Bình An', [['Họp giao ban', 'Trạm Y tế', '', 'Hằng tháng']], '', 'b.xlsx'),
  ];

  test('whatever the order, and through JSON, the answer is the same', () => {
    const whole = mergeParts(stock);
    fc.assert(
      fc.property(fc.shuffledSubarray(stock, { minLength: stock.length }), (shuffled) => {
        expect(mergeParts(JSON.parse(JSON.stringify(shuffled)) as PlanPart[])).toEqual(whole);
      }),
    );
  });

  test('no task is lost and none comes twice', () => {
    fc.assert(
      fc.property(fc.subarray(stock), (some) => {
        const { tasks, units } = mergeParts(some);
        expect(tasks).toHaveLength(some.reduce((sum, { tasks: own }) => sum + own.length, 0));
        expect(units).toHaveLength(some.length);
      }),
    );
  });
});

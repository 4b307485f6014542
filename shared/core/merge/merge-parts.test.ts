import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { mergeParts } from './merge-parts';
import type { PlanPart } from './plan-part';
import { planPart } from './plan-part';

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành';

/** A plan of a commune; each row is content, lead, coordinators, end. */
const part = (
  place: string,
  rows: readonly (readonly string[])[],
  basis = '',
  file = `${place}.xlsx`,
): PlanPart =>
  planPart(
    file,
    readPlan(
      snapshotFromText(
        [
          'ỦY BAN NHÂN DÂN',
          place.toUpperCase(),
          'KẾ HOẠCH',
          `Cải cách hành chính năm 2026 trên địa bàn ${place}`,
          basis,
          ...(rows.length === 0
            ? []
            : [HEADER, ...rows.map((row, index) => [String(index + 1), ...row].join('\t'))]),
        ].join('\n'),
        { today: '2026-03-02' as CalendarDate },
      ),
    ),
  );

const A = part('xã Bình An', [
  ['Niêm yết thủ tục', 'Phòng Kinh tế', 'Sở Nội vụ; UBND xã Tân Phú', 'Tháng 3/2026'],
  ['Báo cáo quý', 'Văn phòng HĐND và UBND', 'phòng Kinh tế', 'Quý I/2026'],
]);
const B = part('xã Tân Phú', [['Tập huấn công chức', 'Phòng Kinh tế', 'Sở Nội vụ', 'Quý II/2026']]);
const PROSE = part('phường Lộc Tiến', [], 'Giao Văn phòng HĐND và UBND phường theo dõi, đôn đốc.');

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

  test.each<[string, string, string, number]>([
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
    const { findings } = mergeParts([part('xã Bình An', row, one), part('xã Tân Phú', row, two)]);
    expect(findings).toHaveLength(count);
    for (const { places } of findings)
      expect(places).toEqual([
        { file: 'xã Bình An.xlsx', sheet: 'Kế hoạch', cell: 'A5', line: 5 },
        { file: 'xã Tân Phú.xlsx', sheet: 'Kế hoạch', cell: 'A5', line: 5 },
      ]);
  });
});

describe('laws', () => {
  const stock = [
    A,
    B,
    PROSE,
    part('xã Bình An', [['Họp giao ban', 'Trạm Y tế', '', 'Hằng tháng']], '', 'b.xlsx'),
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

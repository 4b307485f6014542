import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { findCitations } from '../citations/find-citations';
import type { CalendarDate } from '../model/calendar-date';
import { edited } from '../model/text-edit';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { moveYears } from './move-years';
import type { RenewOptions } from './renew-plan';
import { renewPlan } from './renew-plan';

const PLAN = [
  'ỦY BAN NHÂN DÂN',
  'XÃ BÌNH AN',
  'Số: 17/KH-UBND',
  'Bình An, ngày 20 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026 trên địa bàn xã Bình An',
  'Căn cứ Kế hoạch số 05/KH-UBND ngày 05/01/2026 của UBND tỉnh về cải cách hành chính năm 2026;',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian bắt đầu\tThời gian hoàn thành\tKết quả\tTình trạng',
  '1\tBáo cáo năm 2026 theo Nghị định số 61/2018/NĐ-CP\tPhòng Nội vụ\tQuý I/2026\tTrước ngày 15/12/2026\tBáo cáo\tĐang làm',
  '2\tRà soát chương trình giai đoạn 2021-2025\tPhòng Nội vụ\tTháng 01\t31.3.2026\tVăn bản\t',
  '3\tKiện toàn Tổ công nghệ số\tPhòng Nội vụ\t29/02/2028\tThường xuyên\tQuyết định\tXong',
].join('\n');

const renew = (options: RenewOptions, text = PLAN) => {
  const renewal = renewPlan(
    readPlan(snapshotFromText(text, { today: '2026-11-02' as CalendarDate })),
    options,
  );
  if (!renewal) throw new Error('no years');
  return renewal;
};
const cells = (options: RenewOptions, text = PLAN) =>
  Object.fromEntries(renew(options, text).changes.map(({ before, after }) => [before, after]));

describe('a plan of another year', () => {
  test('its own years move, those of documents and programmes stay, its number and date are blank', () => {
    expect(cells({ year: 2027 })).toEqual({
      'Số: 17/KH-UBND': 'Số:      /KH-UBND',
      'Bình An, ngày 20 tháng 01 năm 2026': 'Bình An, ngày      tháng      năm 2027',
      'Cải cách hành chính năm 2026 trên địa bàn xã Bình An':
        'Cải cách hành chính năm 2027 trên địa bàn xã Bình An',
      'Báo cáo năm 2026 theo Nghị định số 61/2018/NĐ-CP': 'Báo cáo năm 2027 theo Nghị định số 61/2018/NĐ-CP',
      'Quý I/2026': 'Quý I/2027',
      'Trước ngày 15/12/2026': 'Trước ngày 15/12/2027',
      '31.3.2026': '31.3.2027',
    });
  });

  test('what nobody but a person knows is asked', () => {
    expect(renew({ year: 2027 }).questions.map(({ kind, text }) => [kind, text.slice(0, 30)])).toEqual([
      ['basis', 'Căn cứ Kế hoạch số 05/KH-UBND '],
      ['body', 'Phòng Nội vụ'],
      ['phase', 'giai đoạn 2021-2025'],
      ['one-off', 'Kiện toàn Tổ công nghệ số'],
      ['other-year', '29/02/2028'],
    ]);
  });

  test('what was reached is emptied only where it is asked', () => {
    expect(cells({ year: 2027 })).not.toHaveProperty('Đang làm');
    expect(cells({ year: 2027, clear: ['status'] })).toMatchObject({ 'Đang làm': '', Xong: '' });
  });

  test('a day that the new year lacks stays and is asked', () => {
    const plan = PLAN.replaceAll('2026', '2028');
    const { changes, questions } = renew({ year: 2029 }, plan);
    expect(changes.some(({ before }) => before === '29/02/2028')).toBe(false);
    expect(questions).toContainEqual(expect.objectContaining({ kind: 'no-such-day', text: '29/02/2028' }));
  });

  test('a document stays however it is named, and what stands behind it is asked', () => {
    const moved = (text: string) => {
      const { edits, left } = moveYears(text, { from: 2026, to: 2026 }, 1, findCitations(text));
      return [edited(text, edits), ...left.map(({ why }) => why)];
    };
    for (const kept of [
      'Luật Đất đai 2026',
      'Luật Lưu trữ năm 2026',
      'NQ 02 năm 2026',
      'Chỉ thị số 05-CT/TW năm 2026',
    ])
      expect(moved(`Thực hiện ${kept}; báo cáo năm 2026`)).toEqual([`Thực hiện ${kept}; báo cáo năm 2027`]);
    const behind = 'Báo cáo theo Nghị định số 61/2018/NĐ-CP trước ngày 15/12/2026';
    expect(moved(behind)).toEqual([behind, 'cited']);
  });

  test('the title of a document that a page break tore stays', () => {
    const torn = [
      'Thực hiện Kế hoạch số 5/KH-UBND ngày 05/01/2026 của UBND tỉnh về',
      'công tác dân vận năm 2026.',
    ];
    expect(
      cells(
        { year: 2027 },
        [...PLAN.split('\n').slice(0, 6), ...torn, ...PLAN.split('\n').slice(7)].join('\n'),
      ),
    ).not.toHaveProperty([torn[1] ?? '']);
  });

  test('no time is moved by half: a year next to the plan moves along, a farther one keeps the whole', () => {
    const plan = (time: string): string => PLAN.replace('31.3.2026', time);
    expect(cells({ year: 2027 }, plan('Từ 15/12/2025 đến 14/12/2026'))).toMatchObject({
      'Từ 15/12/2025 đến 14/12/2026': 'Từ 15/12/2026 đến 14/12/2027',
    });
    const { changes, questions } = renew({ year: 2027 }, plan('Năm 2026 - 2030'));
    expect(changes.some(({ before }) => before === 'Năm 2026 - 2030')).toBe(false);
    expect(questions).toContainEqual(
      expect.objectContaining({ kind: 'other-year', text: 'Năm 2026 - 2030' }),
    );
  });

  test('headers, section titles and the document that issues the plan follow; last year and next year are asked', () => {
    const plan = [
      'KẾ HOẠCH',
      'Chuyển đổi số năm 2026 trên địa bàn tỉnh Bình An',
      '(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2026 của UBND tỉnh)',
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tKinh phí năm 2026\tTình trạng',
      'I\tHoàn thiện thể chế năm 2026\t\t\t\t',
      '1\tXây dựng kế hoạch năm 2027\tSở Nội vụ\tTháng 12/2026\t\tHoàn thành',
    ].join('\n');
    const { changes, questions } = renew({ year: 2027 }, plan);
    expect(changes.map(({ after }) => after)).toEqual([
      'Chuyển đổi số năm 2027 trên địa bàn tỉnh Bình An',
      '(Ban hành kèm theo Quyết định số      /QĐ-UBND ngày      tháng      năm 2027 của UBND tỉnh)',
      'Kinh phí năm 2027',
      'Hoàn thiện thể chế năm 2027',
      'Tháng 12/2027',
    ]);
    expect(questions.map(({ kind, text }) => [kind, text])).toEqual([
      ['other-year', 'Xây dựng kế hoạch năm 2027'],
      ['done', 'Xây dựng kế hoạch năm 2027'],
    ]);
  });

  test('a body that ended is replaced where the law names one successor, and asked where it names several', () => {
    const plan = [
      'KẾ HOẠCH',
      'Chuyển đổi số năm 2024 trên địa bàn tỉnh Bình An',
      'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành',
      '1\tRà soát quy hoạch\tSở Kế hoạch và Đầu tư\tSở Y tế; Sở Giao thông vận tải\tTháng 3/2024',
      '2\tTập huấn\tSở Thông tin và Truyền thông\tSở Xây dựng, Sở Giao thông vận tải\tTháng 4/2024',
    ].join('\n');
    const { changes, questions } = renew({ year: 2027 }, plan);
    const bodies = changes.filter(({ kind }) => kind === 'body');
    expect(bodies.map(({ before, after }) => [before, after])).toEqual([
      ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
      ['Sở Y tế; Sở Giao thông vận tải', 'Sở Y tế; Sở Xây dựng'],
    ]);
    expect(bodies[0]?.reason.vi).toContain('đã kết thúc hoạt động từ 01/3/2025');
    // a successor that the cell names already is not written twice
    expect(questions.map(({ kind, text }) => [kind, text])).toEqual([
      ['body', 'Sở Thông tin và Truyền thông'],
      ['body', 'Sở Giao thông vận tải'],
    ]);
  });

  test('a table without a title is renewed where a person says its year', () => {
    const bare =
      'STT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tBáo cáo\tPhòng Kinh tế\tQuý I/2025\n2\tTập huấn\tPhòng Kinh tế\tNăm 2025 - 2026';
    expect(cells({ year: 2027, from: 2025 }, bare)).toEqual({
      'Quý I/2025': 'Quý I/2027',
      'Năm 2025 - 2026': 'Năm 2027 - 2028',
    });
  });

  test('a plan that says nothing of its year is not guessed at', () => {
    const bare = 'STT\tNội dung\tCơ quan chủ trì\tThời gian\n1\tBáo cáo\tPhòng Nội vụ\tQuý I';
    expect(
      renewPlan(readPlan(snapshotFromText(bare, { today: '2026-11-02' as CalendarDate })), { year: 2027 }),
    ).toBeUndefined();
  });
});

const pieces = fc.constantFrom(
  'năm 2026',
  'quý I/2026',
  'ngày 05/3/2026',
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
  'Quyết định số 12/QĐ-UBND ngày 12/01/2026',
  'giai đoạn 2026-2030',
  'nhiệm kỳ 2025 - 2030',
  '1.250 hồ sơ',
  '20.260 lượt',
  'năm 2024',
  'xã Bình An',
);

describe('laws', () => {
  test('documents and programmes are word for word what they were, and back again nothing differs', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (words) => {
        const text = words.join('; ');
        const after = edited(text, moveYears(text, { from: 2026, to: 2026 }, 1, findCitations(text)).edits)!;
        expect(after).toHaveLength(text.length);
        for (const kept of [
          '30/2020/NĐ-CP ngày 05/3/2020',
          '12/QĐ-UBND ngày 12/01/2026',
          'giai đoạn 2026-2030',
          'nhiệm kỳ 2025 - 2030',
          '20.260',
          'năm 2024',
        ])
          expect(after.includes(kept)).toBe(text.includes(kept));
        const back = edited(
          after,
          moveYears(after, { from: 2027, to: 2027 }, -1, findCitations(after)).edits,
        );
        expect(back).toBe(text);
      }),
    );
  });

  test('a number that is no time, or a formula without its result, is asked about; the hour of a day stays', () => {
    const [sheet, ...others] = snapshotFromText(PLAN, { today: '2026-11-02' as CalendarDate }).sheets;
    const values = sheet!.values.map((row, index) =>
      index === 8
        ? row.map((value, column) => (column === 3 ? 1.2026 : column === 4 ? 46_112.75 : value))
        : index === 9
          ? row.map((value, column) => (column === 4 ? null : value))
          : row,
    );
    const formulas = [{ row: 9, column: 4, formula: '=DATE(2026,3,31)' }];
    const snapshot = {
      sheets: [{ ...sheet!, values, formulas }, ...others],
      today: '2026-11-02' as CalendarDate,
    };
    const renewal = renewPlan(readPlan({ ...snapshot, dateSystem: 1900 }), { year: 2027 });
    const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
    expect(
      renewal?.questions.filter(({ at: { range } }) => range.top < 10 && range.left > 2 && range.top > 7),
    ).toMatchObject([
      {
        at: { range: at(8, 3) },
        kind: 'other-year',
        reason: { vi: expect.stringContaining('Chưa đọc được') },
      },
      { at: { range: at(9, 4) }, kind: 'formula', text: '=DATE(2026,3,31)' },
    ]);
    expect(renewal?.patch.ops).toContainEqual(
      expect.objectContaining({ at: { row: 8, column: 4 }, after: { kind: 'value', value: 46_477.75 } }),
    );
  });
});

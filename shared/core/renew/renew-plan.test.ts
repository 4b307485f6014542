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
});

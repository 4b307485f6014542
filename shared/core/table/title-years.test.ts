import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import { titleYears } from './title-years';

const ISSUED = '2026-01-15' as CalendarDate;

describe('titleYears', () => {
  test.each<[title: string, years: string]>([
    ['KẾ HOẠCH công tác năm 2026', '2026-2026'],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026', '2026-2026'],
    ['CHƯƠNG TRÌNH CÔNG TÁC 2026', '2026-2026'],
    ['LỊCH CÔNG TÁC QUÝ I NĂM 2026', '2026-2026'],
    ['LỊCH CÔNG TÁC QUÝ I/2026', '2026-2026'],
    ['PHÂN CÔNG NHIỆM VỤ THÁNG 3/2026', '2026-2026'],
    ['NHIỆM VỤ 6 THÁNG CUỐI NĂM 2026', '2026-2026'],
    ['KẾ HOẠCH chuyển đổi số GIAI ĐOẠN 2026-2030', '2026-2030'],
    ['KẾ HOẠCH 5 năm 2026 – 2030', '2026-2030'],
    ['KẾ HOẠCH từ năm 2026 đến năm 2030', '2026-2030'],
    ['KẾ HOẠCH đầu tư năm 2026 và năm 2027', '2026-2027'],
    ['KẾ HOẠCH năm học 2025-2026', '2025-2026'],
    ['KẾ HOẠCH thực hiện Đề án mẫu giai đoạn 2021-2030 năm 2026', '2026-2026'],
    ['KẾ HOẠCH năm 2026 thực hiện Đề án mẫu giai đoạn 2021-2030', '2026-2026'],
    ['KẾ HOẠCH giai đoạn 2026-2030, tầm nhìn đến năm 2045', '2026-2030'],
    ['KẾ HOẠCH năm 2026, định hướng đến năm 2030', '2026-2026'],
    ['Kết quả năm 2025 và phương hướng nhiệm vụ năm 2026', '2026-2026'],
    ['KẾ HOẠCH thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', ''],
    ['KẾ HOẠCH thực hiện Nghị quyết ngày 22 tháng 12 năm 2024 năm 2026', '2026-2026'],
    ['KẾ HOẠCH triển khai thi hành Luật Đất đai năm 2024', ''],
    ['KẾ HOẠCH triển khai Luật Lưu trữ năm 2024 trong năm 2026', '2026-2026'],
    ['KẾ HOẠCH thực hiện Quyết định số 2025/QĐ-UBND', ''],
    ['KẾ HOẠCH thực hiện Nghị định 45/2020/NĐ-CP năm 2026', '2026-2026'],
    ['KẾ HOẠCH cấp 2000 thẻ năm 2026', '2026-2026'],
    ['KẾ HOẠCH bầu cử đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031', ''],
    ['KẾ HOẠCH bầu cử đại biểu HĐND các cấp, nhiệm kỳ 2026–2031, năm 2025', '2025-2025'],
    ['KẾ HOẠCH thực hiện Nghị quyết Đại hội nhiệm kỳ 2025-2030 trong năm 2026', '2026-2026'],
    ['CHƯƠNG TRÌNH công tác cả nhiệm kỳ 2025-2030', '2025-2030'],
    ['KẾ HOẠCH thi đua', ''],
  ])('%s', (title, expected) => {
    const years = titleYears(title);
    expect(years ? `${String(years.from)}-${String(years.to)}` : '').toBe(expected);
  });

  test('a lone target runs from the year of issue, where that is known', () => {
    expect(titleYears('KẾ HOẠCH chuyển đổi số đến năm 2030', ISSUED)).toEqual({ from: 2026, to: 2030 });
    expect(titleYears('KẾ HOẠCH chuyển đổi số đến năm 2030')).toBeUndefined();
    expect(titleYears('KẾ HOẠCH tổng kết đến năm 2020', ISSUED)).toBeUndefined();
  });
});

describe('laws', () => {
  const openings = fc.constantFrom(
    'KẾ HOẠCH',
    'PHỤ LỤC',
    'CHƯƠNG TRÌNH CÔNG TÁC',
    'Danh mục',
    'LỊCH',
    'Phân công',
  );
  const subjects = fc.constantFrom(
    'chuyển đổi số',
    'NHIỆM VỤ TRỌNG TÂM',
    'thi đua, khen thưởng',
    'quý I',
    '06 tháng đầu',
  );
  const noise = fc.constantFrom(
    '',
    ' thực hiện Quyết định số 12/QĐ-UBND ngày 05/3/2024',
    ' thực hiện Nghị quyết số 5/2023/NQ-HĐND',
    ' theo Luật Mẫu năm 2019',
    ' trên địa bàn xã',
  );
  const years = fc.integer({ min: 2020, max: 2040 });

  test('one year is read from every heading, whatever else it cites', () => {
    fc.assert(
      fc.property(openings, subjects, noise, years, fc.boolean(), (opening, subject, more, year, shout) => {
        const title = `${opening} ${subject} năm ${String(year)}${more}`;
        expect(titleYears(shout ? title.toUpperCase() : title)).toEqual({ from: year, to: year });
      }),
    );
  });

  test('a span is read with every dash and blank', () => {
    const dash = fc.constantFrom('-', ' - ', '–', ' – ', '—', ' đến ', ' đến năm ');
    fc.assert(
      fc.property(
        openings,
        dash,
        years,
        fc.integer({ min: 1, max: 10 }),
        (opening, between, from, length) => {
          const to = from + length;
          const title = `${opening} mẫu giai đoạn ${String(from)}${between}${String(to)}`;
          expect(titleYears(title)).toEqual({ from, to });
        },
      ),
    );
  });

  test('any text is read without fault, and what is read is a span of years', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const found = titleYears(text);
        if (found) expect(found.from <= found.to && found.from > 1899).toBe(true);
      }),
    );
  });
});

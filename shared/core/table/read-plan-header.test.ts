import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { PlanHeader } from '../model/plan';
import { sheetView } from '../model/sheet-view';
import { readPlanHeader } from './read-plan-header';
import { snapshotFromText } from './snapshot-from-text';

const read = (...lines: readonly string[]): PlanHeader =>
  readPlanHeader(
    snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate }).sheets.map((sheet) =>
      sheetView(sheet),
    ),
  );

/** The head of a letter as Word and Excel lay it out: two texts side by side. */
const LETTERHEAD = [
  'ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'PHƯỜNG BẾN THÀNH\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND\tBến Thành, ngày 05 tháng 01 năm 2026',
];

describe('readPlanHeader', () => {
  test('reads number, date, issuer, place, level and year of a plan', () => {
    expect(read(...LETTERHEAD, '', 'KẾ HOẠCH', 'Làm sạch kênh mẫu năm 2026')).toEqual({
      title: 'KẾ HOẠCH Làm sạch kênh mẫu năm 2026',
      years: { from: 2026, to: 2026 },
      place: 'phường Bến Thành',
      level: 'commune',
      issuer: 'Ủy ban nhân dân phường Bến Thành',
      symbol: '12/KH-UBND',
      date: '2026-01-05',
    });
  });

  test('reads the same from a letterhead in two cells with line breaks', () => {
    const [left, right] = [0, 1].map((side) => LETTERHEAD.map((line) => line.split('\t')[side]).join('\n'));
    const sheet = {
      ...snapshotFromText('', { today: '2026-03-02' as CalendarDate }).sheets[0]!,
      values: [[left!, right!], ['KẾ HOẠCH\nLàm sạch kênh mẫu năm 2026']],
    };
    const lines = [...LETTERHEAD, '', 'KẾ HOẠCH', 'Làm sạch kênh mẫu năm 2026'];
    expect(readPlanHeader([sheetView(sheet)])).toEqual(read(...lines));
  });

  test('reads the same from decomposed letters and Markdown', () => {
    const lines = [...LETTERHEAD, '', '## **KẾ HOẠCH**', '**Làm sạch kênh mẫu năm 2026**'];
    expect(read(...lines.map((line) => line.normalize('NFD')))).toEqual(read(...lines));
    expect(read(...lines).years).toEqual({ from: 2026, to: 2026 });
  });

  test.each([
    ['Chuyển đổi số giai đoạn 2026-2030', { from: 2026, to: 2030 }],
    ['Chuyển đổi số giai đoạn 2026 – 2030', { from: 2026, to: 2030 }],
    ['Thực hiện Đề án mẫu giai đoạn 2021-2030 năm 2026', { from: 2026, to: 2026 }],
    ['Năm học 2025-2026', { from: 2025, to: 2026 }],
    ['Thi đua không nêu năm', undefined],
  ])('reads the years of “%s”', (title, years) => {
    expect(read('KẾ HOẠCH', title).years).toEqual(years);
  });

  test.each([
    ['KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI NĂM 2026 TRÊN ĐỊA BÀN XÃ HÒA PHÚ', 'xã Hòa Phú'],
    ['KẾ HOẠCH XÃ HỘI HÓA GIÁO DỤC NĂM 2026', undefined],
    ['KẾ HOẠCH CỦA XÃ HỘI SƠN NĂM 2026', 'xã Hội Sơn'],
    ['BẢNG THEO DÕI NHIỆM VỤ UBND TỈNH GIAO NĂM 2026', undefined],
    ['NHIỆM VỤ CỦA TỈNH BÀ RỊA - VŨNG TÀU THỰC HIỆN NĂM 2024', 'tỉnh Bà Rịa - Vũng Tàu'],
    ['KẾ HOẠCH CỦA TP.HCM NĂM 2026', 'thành phố Hồ Chí Minh'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA ĐẢNG ỦY XÃ NĂM 2026', undefined],
    ['KẾ HOẠCH GIÁM SÁT CỦA HĐND PHƯỜNG NĂM 2026', undefined],
    ['KẾ HOẠCH CỦA UBND XÃ NĂM CĂN NĂM 2026', 'xã Năm Căn'],
    ['KẾ HOẠCH CỦA CÁC XÃ TRÊN ĐỊA BÀN TỈNH', undefined],
  ])('reads the place of the title “%s”', (title, place) => {
    expect(read(title).place).toBe(place);
  });

  test('reads the head of a Party text', () => {
    const head = ['ĐẢNG BỘ TỈNH ĐỒNG NAI', 'ĐẢNG ỦY PHƯỜNG PHƯỚC LONG', '*', 'Số 15-KH/ĐU'];
    expect(read(...head, '', 'KẾ HOẠCH', 'Học tập nghị quyết năm 2026')).toMatchObject({
      place: 'phường Phước Long',
      level: 'commune',
      symbol: '15-KH/ĐU',
    });
  });

  test.each([
    [['PHỤ LỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026'], 'PHỤ LỤC NHIỆM VỤ TRỌNG TÂM NĂM 2026'],
    [['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026'], 'CHƯƠNG TRÌNH CÔNG TÁC NĂM 2026'],
    [['DANH MỤC', 'NHIỆM VỤ QUÝ I NĂM 2026'], 'DANH MỤC NHIỆM VỤ QUÝ I NĂM 2026'],
    [['Lịch công tác 6 tháng cuối năm 2026'], 'Lịch công tác 6 tháng cuối năm 2026'],
    [['PHÂN CÔNG NHIỆM VỤ', 'NĂM 2026'], 'PHÂN CÔNG NHIỆM VỤ NĂM 2026'],
    [
      ['Phụ lục II', 'Các việc của xã năm 2026', '(Kèm theo Kế hoạch số 5/KH-UBND năm 2025)'],
      'Phụ lục II Các việc của xã năm 2026',
    ],
    [['PHỤ LỤC', '', 'BẢNG PHÂN CÔNG NĂM 2026', '', 'Đơn vị tính: hồ sơ'], 'PHỤ LỤC BẢNG PHÂN CÔNG NĂM 2026'],
  ])('takes any heading for a title: %j', (lines, title) => {
    expect(read(...lines, '', 'STT\tNội dung\tChủ trì', '1\tViệc\tVăn phòng')).toMatchObject({
      title,
      years: { from: 2026, to: 2026 },
    });
  });

  test.each([
    ['UBND TỈNH ĐỒNG NAI', 'tỉnh Đồng Nai', 'province'],
    ['UBND THÀNH PHỐ ĐÀ NẴNG', 'thành phố Đà Nẵng', 'province'],
    ['UBND thành phố Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'province'],
    ['UBND TP. CẦN THƠ', 'thành phố Cần Thơ', 'province'],
    ['UBND TP Đồng Nai', 'thành phố Đồng Nai', 'province'],
    ['UBND THÀNH PHỐ VŨNG TÀU', 'thành phố Vũng Tàu', 'district'],
    ['UBND XÃ TÂN AN', 'xã Tân An', 'commune'],
    ['UBND QUẬN 3', 'quận 3', 'district'],
    ['UBND THỊ XÃ DUYÊN HẢI', 'thị xã Duyên Hải', 'district'],
    ['UBND ĐẶC KHU CÔN ĐẢO', 'đặc khu Côn Đảo', 'commune'],
  ])('reads the place of “%s”', (issuer, place, level) => {
    expect(read(issuer, 'KẾ HOẠCH', 'Việc mẫu năm 2026')).toMatchObject({
      place,
      level,
      issuer: `Ủy ban nhân dân ${place}`,
    });
  });

  test('leaves out what is not written', () => {
    expect(read('Số:      /KH-UBND\t…, ngày    tháng 01 năm 2026', 'KẾ HOẠCH', 'Việc mẫu')).toEqual({
      title: 'KẾ HOẠCH Việc mẫu',
      symbol: '/KH-UBND',
      issued: 2026,
    });
    expect(read('STT\tNội dung\tCơ quan chủ trì', '1\tViệc số 1\tVăn phòng')).toEqual({});
    expect(read('')).toEqual({});
  });

  test.each([
    ['Bến Thành, ngày 05 tháng 01 năm 2026', '2026-01-05'],
    ['Số: 12/KH-UBND Bến Thành, ngày 05 tháng 01 năm 2026', '2026-01-05'],
    ['(Kèm theo Kế hoạch số 36/KH-UBND ngày 12/01/2026 của UBND xã)', '2026-01-12'],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025', undefined],
    ['Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', undefined],
    ['Số liệu tính đến ngày 28/02/2026', undefined],
    ['Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024', undefined],
    ['Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị', undefined],
  ])('the date of “%s”', (line, date) => {
    expect(read('KẾ HOẠCH', 'Việc mẫu', '', line).date).toBe(date);
  });

  test('takes no date that the calendar does not have', () => {
    expect(read('Bến Thành, ngày 31 tháng 02 năm 2026', 'KẾ HOẠCH').date).toBeUndefined();
  });

  test('takes no cell of a table and no prose for the title', () => {
    const header = read(
      'KẾ HOẠCH',
      'Việc mẫu',
      'Căn cứ Luật mẫu năm 2015;',
      'I. MỤC ĐÍCH',
      'Năm 2020 là mẫu.',
    );
    expect(header).toEqual({ title: 'KẾ HOẠCH Việc mẫu' });
  });
});

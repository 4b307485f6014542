import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { annexRows } from './annex-rows';

const TABLE = [
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
  '1\tRà soát thủ tục\tPhòng Nội vụ\tQuý I/2026',
];

const annexOf = (above: readonly string[], below: readonly string[] = [], signed = false) =>
  annexRows(
    readPlan(
      snapshotFromText([...above, '', ...TABLE, '', ...below].join('\n'), {
        today: '2026-03-02' as CalendarDate,
      }),
    ),
    { signed },
  );

const texts = ({ head }: ReturnType<typeof annexOf>) => head.map((row) => [row.role, ...row.texts]);

describe('the head of an annex', () => {
  test('has national header beside issuer, name and subject on two lines, and what it goes with', () => {
    const annex = annexOf([
      'ỦY BAN NHÂN DÂN',
      'XÃ BÌNH AN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/KH-UBND',
      'Bình An, ngày 05 tháng 3 năm 2026',
      'KẾ HOẠCH',
      'Chuyển đổi số năm 2026',
    ]);
    expect(texts(annex)).toEqual([
      ['letterhead', 'ỦY BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['letterhead', 'XÃ BÌNH AN', 'Độc lập - Tự do - Hạnh phúc'],
      ['annex', 'Phụ lục'],
      ['title', 'BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH'],
      ['title', 'Chuyển đổi số năm 2026'],
      [
        'subtitle',
        '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Bình An)',
      ],
    ]);
    expect(annex.blanks).toEqual([]);
  });

  test('keeps the line that the plan itself has, torn lines joined, and names its blanks', () => {
    const annex = annexOf([
      'KẾ HOẠCH',
      'Chuyển đổi số năm 2026',
      '(Ban hành kèm theo Quyết định số       /QĐ-UBND ngày     tháng 3 năm 2026',
      'của UBND xã Bình An)',
    ]);
    expect(texts(annex).slice(-1)).toEqual([
      ['subtitle', '(Ban hành kèm theo Quyết định số /QĐ-UBND ngày tháng 3 năm 2026 của UBND xã Bình An)'],
    ]);
    expect(annex.blanks.map(({ vi }) => vi)).toEqual(['số', 'ngày']);
  });

  test('leaves blank what the plan does not say, and makes nothing up', () => {
    const annex = annexOf(['UBND XÃ BÌNH AN', 'Số:       /KH-UBND', 'KẾ HOẠCH', 'Chuyển đổi số năm 2026']);
    expect(texts(annex).slice(-1)).toEqual([
      [
        'subtitle',
        '(Kèm theo Kế hoạch số ……/KH-UBND ngày …… tháng …… năm …… của Ủy ban nhân dân xã Bình An)',
      ],
    ]);
    expect(annex.blanks.map(({ vi }) => vi)).toEqual(['số', 'ngày']);
    expect(texts(annexOf([]))).toEqual([
      ['annex', 'Phụ lục'],
      ['title', 'BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH'],
    ]);
  });

  test('reads letters that are composed of parts as the plan’s head does', () => {
    const { head } = annexOf(
      ['**ỦY BAN NHÂN DÂN**', 'XÃ BÌNH AN', 'KẾ HOẠCH', 'Chuyển đổi số'].map((line) => line.normalize('NFD')),
    );
    expect(head.map((row) => row.texts[0])).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ BÌNH AN',
      'Phụ lục',
      'BẢNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH',
      'Chuyển đổi số',
    ]);
  });

  test('keeps number and name of an annex that the plan already is', () => {
    expect(texts(annexOf(['PHỤ LỤC II', 'DANH MỤC NHIỆM VỤ TRỌNG TÂM']))).toEqual([
      ['annex', 'Phụ lục II'],
      ['title', 'DANH MỤC NHIỆM VỤ TRỌNG TÂM'],
    ]);
  });
});

describe('below the table', () => {
  test('receivers stand beside the signature, with room for it', () => {
    const { close } = annexOf(
      ['KẾ HOẠCH', 'Chuyển đổi số năm 2026'],
      ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Thị Hoa'],
    );
    expect(close.map((row) => row.texts)).toEqual([
      ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên;', 'CHỦ TỊCH'],
      ['- Lưu: VT.', ''],
      ['', ''],
      ['', ''],
      ['', 'Lê Thị Hoa'],
    ]);
  });

  test('leaves blank what is asked for and the plan does not have, and names it', () => {
    const { close, blanks } = annexOf(['KẾ HOẠCH', 'Chuyển đổi số năm 2026'], [], true);
    expect(close.map((row) => row.texts)).toEqual([
      ['Nơi nhận:', '……'],
      ['- ……', ''],
      ['', ''],
      ['', ''],
      ['', '……'],
    ]);
    expect(blanks.map(({ vi }) => vi)).toEqual(['nơi nhận', 'chức vụ người ký', 'họ tên người ký']);
  });

  test('adds only the name where the plan has all but that', () => {
    const { close, blanks } = annexOf(
      ['KẾ HOẠCH', 'Chuyển đổi số năm 2026'],
      ['Nơi nhận:', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
      true,
    );
    expect(close[0]?.texts).toEqual(['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN']);
    expect(close[close.length - 1]?.texts).toEqual(['', '……']);
    expect(blanks.map(({ vi }) => vi)).toEqual(['họ tên người ký']);
  });

  test('is nothing where the plan has neither', () => {
    expect(annexOf(['KẾ HOẠCH', 'Chuyển đổi số năm 2026'], ['Ghi chú cuối bảng.']).close).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import { buildDocx, cell, paragraph, row, run, table } from './docx/fixtures/build-docx';
import { readPlanInput } from './text-input';

const TODAY = '2026-03-02' as CalendarDate;
const RULES = ['duty-in-table', 'report-has-deadline', 'report-order'];

type Block = string | readonly (readonly string[])[];

const HEAD: readonly Block[] = [
  'ỦY BAN NHÂN DÂN',
  'XÃ MINH HÒA',
  'Số: 14/KH-UBND',
  'Minh Hòa, ngày 12 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Phòng, chống đuối nước cho trẻ em năm 2026',
  'I. NHIỆM VỤ',
];
const TABLE: Block = [
  ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Dạy bơi cho 300 học sinh tiểu học', 'Phòng Văn hóa - Xã hội', 'Tháng 8/2026'],
  ['2', 'Cắm biển cảnh báo tại các ao, hồ', 'Phòng Kinh tế', 'Tháng 5/2026'],
];
const PROSE: readonly Block[] = [
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Văn hóa - Xã hội',
  '- Chủ trì, phối hợp với Đoàn Thanh niên dạy bơi cho học sinh tiểu học trong dịp hè.',
  '- Kiểm tra các bể bơi tư nhân, hoàn thành trước ngày 30/5/2026.',
  '- Tổng hợp, báo cáo UBND tỉnh hằng quý, trước ngày 15 của tháng cuối quý.',
  '2. Trưởng các thôn báo cáo Phòng Văn hóa - Xã hội hằng quý, trước ngày 20 của tháng cuối quý.',
  '3. Trạm Y tế định kỳ báo cáo UBND xã theo quy định.',
  '4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát việc dạy bơi.',
  'Trên đây là Kế hoạch phòng, chống đuối nước năm 2026; có vướng mắc, các đơn vị báo cáo UBND xã./.',
];

const FORMS: Readonly<Record<string, (blocks: readonly Block[]) => Uint8Array>> = {
  'ke-hoach.txt': (blocks) =>
    bytes(
      blocks
        .flatMap((block) =>
          typeof block === 'string' ? [block] : [...block.map((cells) => cells.join('\t')), ''],
        )
        .join('\n'),
    ),
  'ke-hoach.html': (blocks) =>
    bytes(
      `<html><body>${blocks
        .map((block) =>
          typeof block === 'string'
            ? `<p>${block}</p>`
            : `<table>${block.map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
        )
        .join('')}</body></html>`,
    ),
  'ke-hoach.docx': (blocks) =>
    buildDocx(
      blocks
        .map((block) =>
          typeof block === 'string'
            ? paragraph(run(block))
            : table(...block.map((cells) => row(...cells.map((text) => cell(paragraph(run(text))))))),
        )
        .join(''),
    ),
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the rules of prose say of a file: the rule, and how the cell begins. */
function told(fileName: string, blocks: readonly Block[]): readonly string[] {
  const input = readPlanInput(FORMS[fileName]!(blocks), { fileName, today: TODAY });
  if (!input.ok) throw new Error(input.problem.en);
  const { findings, faults, reading } = analyse(input.snapshot);
  expect(faults).toEqual([]);
  const [sheet] = reading.sheets;
  return findings
    .filter(({ rule }) => RULES.includes(rule))
    .flatMap(({ rule, places }) =>
      places.map(({ range }) => `${rule}: ${sheet?.view.textAt(range.top, range.left).slice(0, 24) ?? ''}`),
    )
    .sort();
}

describe.each(Object.keys(FORMS))('the prose of %s', (fileName) => {
  test('beside a table', () => {
    expect(told(fileName, [...HEAD, TABLE, ...PROSE])).toEqual([
      'duty-in-table: - Kiểm tra các bể bơi tư',
      'duty-in-table: - Tổng hợp, báo cáo UBND',
      'duty-in-table: 2. Trưởng các thôn báo c',
      'duty-in-table: 3. Trạm Y tế định kỳ báo',
      'report-has-deadline: 3. Trạm Y tế định kỳ báo',
      'report-order: - Tổng hợp, báo cáo UBND',
    ]);
  });

  test('without a table: its reports are judged, its duties are no table’s', () => {
    expect(told(fileName, [...HEAD, ...PROSE])).toEqual([
      'report-has-deadline: 3. Trạm Y tế định kỳ báo',
      'report-order: - Tổng hợp, báo cáo UBND',
    ]);
  });
});

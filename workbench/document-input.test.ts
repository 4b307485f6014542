import { describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import { readDocument } from './document-input';
import { buildDocx, cell, list, paragraph, row, table, use } from './docx/fixtures/build-docx';
import { unreadableKind } from './file-kinds';
import { readPlanInput } from './text-input';

const today = '2031-03-03' as CalendarDate;

describe('a plan whose tasks stand in a table of Word', () => {
  const numbering = list(1, [{ format: 'decimal', text: '%1' }]) + use(1, 1);
  const number = paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const bytes = buildDocx(
    paragraph('KẾ HOẠCH') +
      paragraph('Trồng cây xanh năm 2031') +
      table(
        row(...['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời gian'].map((text) => cell(text))),
        row(cell('I. Chuẩn bị', '<w:gridSpan w:val="4"/>')),
        row(cell(number), cell('Mở lớp tập huấn cho cán bộ'), cell('Phòng Nội vụ'), cell('Quý I')),
        row(cell(number), cell('Chọn giống cây phù hợp'), cell('Phòng Kinh tế', '<w:vMerge w:val="restart"/>'), cell('Quý II')),
        row(cell(number), cell('Chăm sóc cây đã trồng'), cell('', '<w:vMerge/>'), cell('Quý III')),
      ) +
      paragraph('Nơi nhận: Lưu VT.'),
    { numbering },
  ); // prettier-ignore

  test('is read as a table, joined cells and drawn numbers included', () => {
    const input = readPlanInput(bytes, { fileName: 'ke-hoach.docx', today });
    if (!input.ok) throw new Error(input.problem.en);
    const [sheet] = analyse(input.snapshot).reading.sheets;
    const [found] = sheet?.tables ?? [];
    expect(found?.sections.map(({ title }) => title)).toEqual(['Chuẩn bị']);
    expect(found?.tasks.map((task) => [task.number.text, task.lead.text, task.end.text])).toEqual([
      ['1', 'Phòng Nội vụ', 'Quý I'],
      ['2', 'Phòng Kinh tế', 'Quý II'],
      ['3', 'Phòng Kinh tế', 'Quý III'],
    ]);
  });
});

describe('a file of another kind', () => {
  test.each(['kh.doc', 'KH.PDF', 'kh.odt', 'anh.JPG'])('%s: a word on what to do', (name) => {
    expect(unreadableKind(name).vi).toMatch(/Đề nghị .*\.docx/);
  });

  test('is not taken for text', () => {
    expect(readDocument(Uint8Array.from([1, 0, 2, 0, 0, 3]), 'a.txt')).toMatchObject({ ok: false });
    expect(readDocument(new TextEncoder().encode('<p> </p>'), 'a.html')).toMatchObject({
      ok: false,
      problem: { code: 'no-text' },
    });
  });
});

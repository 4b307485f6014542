import { describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import { readTextInput } from './text-input';

const TODAY = '2026-03-02' as CalendarDate;

function valuesOf(content: string | Uint8Array, fileName: string): unknown {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const input = readTextInput(bytes, { fileName, today: TODAY });
  return input.ok ? input.snapshot.sheets[0]?.values : input.problem.code;
}

describe('text inputs', () => {
  test('lines and tabs of plan text', () => {
    expect(valuesOf('KẾ HOẠCH\r\n1\tViệc\n', 'kh.txt')).toEqual([['KẾ HOẠCH'], ['1', 'Việc'], [null]]);
  });

  test.each([
    ['commas', 'STT,Nội dung\n1,"Việc, lớn"\n'],
    ['semicolons', 'STT;Nội dung\n1;Việc, lớn\n'],
    ['tabs', 'STT\tNội dung\n1\tViệc, lớn'],
  ])('%s are found out', (_, text) => {
    expect(valuesOf(text, 'kh.csv')).toEqual([
      ['STT', 'Nội dung'],
      ['1', 'Việc, lớn'],
    ]);
  });

  test('quotes, doubled quotes and line breaks in a cell', () => {
    expect(valuesOf('a,"b ""c""\nd"\ne,f', 'kh.csv')).toEqual([
      ['a', 'b "c"\nd'],
      ['e', 'f'],
    ]);
  });

  test('a ditto mark swallows no rows, and an unclosed mark is told', () => {
    const rows = [
      ['1', 'Việc', 'Văn phòng'],
      ['2', 'Việc', '"'],
      ['3', 'Việc', '"'],
    ];
    expect(valuesOf(rows.map((row) => row.join('\t')).join('\n'), 'kh.tsv')).toEqual(rows);
    expect(valuesOf(rows.map((row) => row.join(',')).join('\n'), 'kh.csv')).toEqual(rows);
    // a cell with line breaks, as Excel saves it; a ditto in the row above joins nothing
    expect(valuesOf('STT\tViệc\tChủ trì\n1\tA\t"\n2\t"một\nhai"\tB\n3\t"\tC', 'kh.tsv')).toEqual([
      ['STT', 'Việc', 'Chủ trì'],
      ['1', 'A', '"'],
      ['2', 'một\nhai', 'B'],
      ['3', '"', 'C'],
    ]);
    expect(valuesOf('1\t"Việc ""lớn"", mới"\n2\t"', 'kh.tsv')).toEqual([
      ['1', 'Việc "lớn", mới'],
      ['2', '"'],
    ]);
    const input = readTextInput(new TextEncoder().encode('1,"Việc\n2,Việc'), {
      fileName: 'kh.csv',
      today: TODAY,
    });
    expect(input.ok && input.warning?.vi).toContain('dòng 1');
    expect(input.ok && input.snapshot.sheets[0]?.values).toEqual([
      ['1', '"Việc'],
      ['2', 'Việc'],
    ]);
  });

  test('numbers of a text file are no numbers stored as text, a line break in a cell or not', () => {
    const rows = [
      'STT,Nội dung,Chủ trì,Thời hạn',
      '1,"Việc\nmột",Sở Nội vụ,Quý II/2026',
      '2,Việc hai,Sở Y tế,Quý II/2026',
    ];
    const input = readTextInput(new TextEncoder().encode(rows.join('\n')), {
      fileName: 'kh.csv',
      today: TODAY,
    });
    if (!input.ok) throw new Error(input.problem.code);
    const { reading, findings } = analyse(input.snapshot);
    expect(reading.sheets[0]?.tables[0]?.tasks).toHaveLength(2);
    expect(findings.map(({ rule }) => rule)).not.toContain('consistent-numbering');
  });

  test('UTF-8 with a mark, UTF-16 and Windows Vietnamese', () => {
    const expected = [['Kế hoạch', '1']];
    expect(valuesOf('\uFEFFKế hoạch\t1', 'kh.tsv')).toEqual(expected);
    expect(valuesOf(Uint8Array.from(Buffer.from('\uFEFFKế hoạch\t1', 'utf16le')), 'kh.tsv')).toEqual(
      expected,
    );
    expect(valuesOf(Uint8Array.from(Buffer.from('Kế hoạch\t1', 'utf16le')), 'kh.tsv')).toEqual(expected);
    const windows = [0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x09, 0x31];
    expect(valuesOf(Uint8Array.from(windows), 'kh.tsv')).toEqual(expected);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n', 'empty'],
    ['a line of a million characters', 'a'.repeat(1_000_000), 'cell-too-long'],
    ['no text', 'abcdefghij\u0000klmnopqrstu', 'not-text'],
  ])('%s is told', (_, text, code) => {
    expect(valuesOf(text, 'kh.txt')).toBe(code);
  });
});

test('the marks of a Markdown file are its form, those of a plain text are residue', () => {
  const bytes = new TextEncoder().encode('## **KẾ HOẠCH**\n\nGửi báo cáo **trước ngày 05/12**');
  const residue = (fileName: string): number => {
    const input = readTextInput(bytes, { fileName, today: '2026-03-02' as CalendarDate });
    if (!input.ok) throw new Error(input.problem.en);
    return analyse(input.snapshot).findings.filter(({ rule }) => rule === 'no-residue').length;
  };
  expect(residue('kế hoạch.md')).toBe(0);
  expect(residue('kế hoạch.txt')).toBe(1);
});

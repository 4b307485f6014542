import { describe, expect, test } from '@jest/globals';

import { documentFromText } from './document-from-text';

describe('a text file as a document', () => {
  test('counts lines from 1 and leaves blank ones out', () => {
    expect(documentFromText('\uFEFFKẾ HOẠCH\r\n\r\nNăm 2031\n').blocks).toEqual([
      { kind: 'paragraph', line: 1, text: 'KẾ HOẠCH' },
      { kind: 'paragraph', line: 3, text: 'Năm 2031' },
    ]);
  });

  test('takes rows parted by tabs as one table, over blank lines too', () => {
    const text = 'Danh mục:\nSTT\tViệc\tCơ quan\n1\tMở lớp\tPhòng Nội vụ\n\n\tcho công chức\t\nHết';
    expect(documentFromText(text).blocks).toEqual([
      { kind: 'paragraph', line: 1, text: 'Danh mục:' },
      {
        kind: 'table',
        line: 2,
        rows: [
          { line: 2, cells: ['STT', 'Việc', 'Cơ quan'] },
          { line: 3, cells: ['1', 'Mở lớp', 'Phòng Nội vụ'] },
          { line: 5, cells: ['', 'cho công chức', ''] },
        ],
      },
      { kind: 'paragraph', line: 6, text: 'Hết' },
    ]);
  });

  test('takes pipe tables', () => {
    const [table] = documentFromText('| Việc | Đơn vị |\n|---|---|\n| Mở lớp | Phòng Nội vụ |').blocks;
    expect(table).toMatchObject({ kind: 'table', rows: [{ cells: ['Việc', 'Đơn vị'] }, {}, { line: 3 }] });
  });

  test.each([
    '1.\tMục đích',
    'a)\tMở lớp',
    '-\tMở lớp',
    '\tMở lớp',
    '1.1.\tNội dung',
    'II.\tNhiệm vụ',
    'Mở lớp\t',
  ])('takes %j as a paragraph', (line) => {
    expect(documentFromText(line).blocks).toMatchObject([
      { kind: 'paragraph', line: 1, text: expect.stringMatching(/^\S+ \S|^\t?Mở/) },
    ]);
  });
});

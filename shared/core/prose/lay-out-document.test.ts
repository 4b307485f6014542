import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { DocumentBlock, ProseDocument } from '../model/document';
import { documentFromText } from './document-from-text';
import { documentOfText } from './document-of-text';
import { layOutDocument } from './lay-out-document';

const DOCUMENT: ProseDocument = {
  blocks: [
    { kind: 'paragraph', line: 4, text: 'Tổ chức thực hiện', heading: true },
    { kind: 'paragraph', line: 9, lines: [9, 10], number: '1.', text: 'Phòng Nội vụ mở lớp' },
    {
      kind: 'table',
      line: 12,
      rows: [
        { line: 12, cells: ['Việc', 'Thời gian', ''] },
        { line: 15, cells: ['Mở\nlớp', 'Quý I', 'Quý II'] },
      ],
      merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
    },
    { kind: 'paragraph', line: 20, text: 'Hết' },
  ],
};

describe('a document laid out as text', () => {
  test('has a line for each paragraph and each row, and is counted by them', () => {
    const { text, document } = layOutDocument(DOCUMENT);
    expect(text).toBe(
      'Tổ chức thực hiện\n1. Phòng Nội vụ mở lớp\nViệc\tThời gian\t\nMở lớp\tQuý I\tQuý II\nHết',
    );
    expect(document.blocks).toEqual([
      { kind: 'paragraph', line: 1, text: 'Tổ chức thực hiện', heading: true },
      { kind: 'paragraph', line: 2, number: '1.', text: 'Phòng Nội vụ mở lớp' },
      {
        kind: 'table',
        line: 3,
        rows: [
          { line: 3, cells: ['Việc', 'Thời gian', ''] },
          { line: 4, cells: ['Mở\nlớp', 'Quý I', 'Quý II'] },
        ],
        merges: [{ top: 0, left: 1, bottom: 0, right: 2 }],
      },
      { kind: 'paragraph', line: 5, text: 'Hết' },
    ]);
  });

  test('comes back whole while nobody changes it; changed, each untouched line keeps what was known of it', () => {
    const laid = layOutDocument(DOCUMENT);
    expect(documentOfText(laid.text, [laid])).toBe(laid.document);
    const changed = `Lời dẫn\n${laid.text.replace('Hết', 'Trên đây là kế hoạch')}`;
    expect(documentOfText(changed, [laid]).blocks).toEqual([
      { kind: 'paragraph', line: 1, text: 'Lời dẫn' },
      { kind: 'paragraph', line: 2, text: 'Tổ chức thực hiện', heading: true },
      { kind: 'paragraph', line: 3, number: '1.', text: 'Phòng Nội vụ mở lớp' },
      expect.objectContaining({ kind: 'table', line: 4 }),
      { kind: 'paragraph', line: 6, text: 'Trên đây là kế hoạch' },
    ]);
  });

  const words = fc.constantFrom('Mở lớp', 'Phòng Nội vụ', 'a', 'Tháng 3', 'x  y', ' z');
  const paragraph = fc.record({ kind: fc.constant('paragraph' as const), line: fc.nat(), text: words });
  const table = fc
    .array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((rows): DocumentBlock => ({
      kind: 'table',
      line: 0,
      rows: rows.map((cells) => ({ line: 0, cells })),
    }));

  test('loses no word, and each line is where the document says', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraph, table)), (blocks) => {
        const { text, document } = layOutDocument({ blocks });
        const lines = text === '' ? [] : text.split('\n');
        const said = document.blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? [[block.line, block.text] as const]
            : block.rows.map(({ line, cells }) => [line, cells.join(' ')] as const),
        );
        expect(said.map(([line]) => line)).toEqual(lines.map((_, index) => index + 1));
        const bare = (words: string): string => words.replace(/\s+/g, ' ').trim();
        expect(said.map(([, words]) => bare(words))).toEqual(lines.map(bare));
      }),
    );
  });

  test('text without a laid out part is read as a text file', () => {
    fc.assert(
      fc.property(fc.array(words), (lines) => {
        const text = lines.join('\n');
        expect(documentOfText(text, [])).toEqual(documentFromText(text));
      }),
    );
  });
});

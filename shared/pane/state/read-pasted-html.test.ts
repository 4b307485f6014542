/** @jest-environment jsdom */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { ProseDocument } from '../../core/model/document';
import { layOutDocument } from '../../core/prose/lay-out-document';
import { readHtml } from '../../../workbench/html/read-html';
import { TIDY_PIECES } from '../testing/html-pieces';
import { WORD_PLAN } from '../testing/word-plan';
import { readPastedHtml } from './read-pasted-html';

/** The same document, whatever lines it was counted by. */
const plain = (document: ProseDocument) => layOutDocument(document);

describe('what is pasted', () => {
  test('from Word keeps headings, drawn numbers and the table, and loses furniture of the file', () => {
    const { text, document } = plain(readPastedHtml(WORD_PLAN));
    expect(text.split('\n').slice(8)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '- Giữ mảng xanh ở khu dân cư, trường học và công sở.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Kinh tế, Hạ tầng và Đô thị',
      '- Chủ trì, phối hợp với Phòng Văn hóa - Xã hội lập danh mục tuyến đường trồng cây, hoàn thành trước ngày 15/3/2026.',
      '- Hằng quý kiểm tra tỷ lệ cây sống, thay cây chết.',
      '2. Phòng Văn hóa - Xã hội',
      '- Tuyên truyền trên hệ thống truyền thanh của phường trong tháng 4 năm 2026.',
      'Trên đây là Kế hoạch trồng cây xanh năm 2026, các đơn vị nghiêm túc thực hiện./.',
      'Tuyến đường\tSố cây\t',
      '\tQuý I\tQuý II',
      'Đường Lê Lợi\t40\t25',
    ]);
    expect(document.blocks[11]).toEqual({
      kind: 'paragraph',
      line: 12,
      text: 'Phòng Kinh tế, Hạ tầng và Đô thị',
      number: '1.',
      heading: true,
    });
  });

  test('runs no program and fetches nothing', () => {
    readPastedHtml(
      '<img src="http://example.invalid/x" onerror="window.hacked=1"><script>window.hacked=1</script>',
    );
    expect(window).not.toHaveProperty('hacked');
    expect(document.querySelector('img, script')).toBeNull();
  });

  test('is the same document as on the command line', () => {
    expect(plain(readPastedHtml(WORD_PLAN))).toEqual(plain(readHtml(WORD_PLAN)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TIDY_PIECES), { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        expect(plain(readPastedHtml(html))).toEqual(plain(readHtml(html)));
      }),
      { numRuns: 300 },
    );
  });
});

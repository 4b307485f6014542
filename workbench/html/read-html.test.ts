import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { cpuOf } from '../growth/growth';
import type { DocumentBlock } from '../../shared/core/model/document';
import { oddText } from '../fuzz/fixtures/odd-input';
import { readHtml } from './read-html';

const seen = (html: string): readonly string[] =>
  readHtml(html).blocks.map((block: DocumentBlock) =>
    block.kind === 'table'
      ? `${String(block.line)}| ${block.rows.map(({ cells }) => cells.join(' ¦ ')).join(' / ')}`
      : `${String(block.line)}${block.heading ? '#' : ''} ${[block.number, block.text].filter(Boolean).join(' ')}`,
  );

describe('a web page', () => {
  test('gives its paragraphs with their lines, without menus, programs and what is hidden', () => {
    const html = `<!doctype html>
<html><head><title>Trang</title><style>p{}</style></head><body>
<nav><ul><li>Trang chủ</li></ul></nav>
<h2>Kế hoạch
  trồng cây</h2>
<p>Phòng Nội vụ &amp; các
 đơn vị<br>thực hiện.</p>
<p style="display:none">ẩn</p><script>var a = '<p>x</p>';</script>
<div><b>Tổ chức thực hiện</b></div> chữ rời
</body></html>`;
    expect(seen(html)).toEqual([
      '1# Kế hoạch trồng cây',
      '2 Phòng Nội vụ & các đơn vị',
      '3 thực hiện.',
      '4# Tổ chức thực hiện',
      '5 chữ rời',
    ]);
  });

  test('counts empty paragraphs and lines, as they part what is written', () => {
    const html =
      '<p>một</p><p>&nbsp;</p><div><p><br></p></div><p>hai<br><br>ba</p><pre>bốn\n\nnăm</pre><table><tr><td><p></p><p>sáu</p></table><p>bảy';
    expect(seen(html)).toEqual(['1 một', '4 hai', '6 ba', '7 bốn', '9 năm', '11 sáu', '12 bảy']);
  });

  test('numbers its lists as the page shows them', () => {
    const html =
      '<ol type="I" start="3"><li>Nội dung<ol><li>Mở lớp<ol style="list-style-type: lower-alpha"><li>Chọn nơi</li>' +
      '<li><p>Mời</p><p>thêm</p></li></ol></li><li>Thi</li></ol></li><li value="9">Hết</li></ol>' +
      '<ul><li>- Gạch sẵn</li><li>Không gạch</li></ul><ul style="list-style:none"><li>Trơn</li></ul>';
    expect(seen(html).map((line) => line.slice(line.indexOf(' ') + 1))).toEqual([
      'III. Nội dung',
      '1. Mở lớp',
      'a) Chọn nơi',
      'b) Mời',
      'thêm',
      '2. Thi',
      'IX. Hết',
      '- Gạch sẵn',
      '- Không gạch',
      'Trơn',
    ]);
  });

  test('keeps tables with joined cells', () => {
    const html =
      '<table><tr><th>STT<th>Việc<th colspan=2>Thời gian<tr><td rowspan=2>1<td>Mở lớp<td rowspan=2>Tháng 3<td>x' +
      '<tr><td><p>Thi</p><p>và chấm</p><td>y</table>';
    expect(readHtml(html).blocks).toMatchObject([
      {
        kind: 'table',
        rows: [
          { cells: ['STT', 'Việc', 'Thời gian', ''] },
          { cells: ['1', 'Mở lớp', 'Tháng 3', 'x'] },
          { cells: ['', 'Thi\nvà chấm', '', 'y'] },
        ],
        merges: [
          { top: 0, left: 2, bottom: 0, right: 3 },
          { top: 1, left: 0, bottom: 2, right: 0 },
          { top: 1, left: 2, bottom: 2, right: 2 },
        ],
      },
    ]);
  });
});

describe('what is pasted from Word', () => {
  const item = (number: string, text: string): string =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}</p>`;

  test('keeps the numbers that Word drew', () => {
    expect(
      seen(
        [
          item('1.', 'Mở lớp'),
          item('a)', 'Chọn nơi'),
          item('-', 'Mời'),
          item('·', 'Thi'),
          item('o', 'Chấm'),
        ].join('\n'),
      ),
    ).toEqual(['1 1. Mở lớp', '2 a) Chọn nơi', '3 - Mời', '4 • Thi', '5 • Chấm']);
  });

  test('leaves footnotes and what a tracked change took out', () => {
    expect(
      seen(
        '<p>Theo quy định<a href="#_ftn1" name="_ftnref1">[1]</a> <ins>mới</ins><del>cũ</del>.</p>' +
          "<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p>[1] Chú thích</p></div></div>",
      ),
    ).toEqual(['1 Theo quy định mới.']);
  });
});

describe('a page of any kind', () => {
  test('is read in time that grows with its length, however deep it goes', () => {
    const took = cpuOf(() => {
      readHtml('<div>'.repeat(5_000) + 'sâu');
      readHtml('<table><tr><td>'.repeat(1_000) + 'sâu');
      readHtml('<p>Chủ trì, phối hợp với các đơn vị liên quan.</p>\n'.repeat(4_000));
      readHtml('<table>' + '<tr><td rowspan=9999 colspan=9999>a'.repeat(1_000));
    });
    expect(took).toBeLessThan(8_000);
  });

  test('never throws, and loses no word of a paragraph', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            oddText,
            fc.constantFrom(
              '<p>',
              '</p>',
              '<li>',
              '<ol>',
              '<td>',
              '<table>',
              '<tr>',
              '<b>',
              '<br>',
              '</table>',
            ),
          ),
        ),
        (pieces) => {
          readHtml(pieces.join(''));
        },
      ),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mở', 'lớp', 'thi', '<b>', '</b>', '<i>', ' ', '<span>', '<br>', '<p>')),
        (pieces) => {
          const words = (text: string): string => text.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
          const read = readHtml(pieces.join('')).blocks.map((block) =>
            block.kind === 'paragraph' ? block.text : '',
          );
          expect(words(read.join(''))).toBe(words(pieces.join('')));
        },
      ),
    );
  });
});

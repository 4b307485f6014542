import { describe, expect, test } from '@jest/globals';

import type { DocumentBlock, ProseDocument } from '../../shared/core/model/document';
import {
  buildDocx,
  cell,
  inList,
  list,
  paragraph,
  row,
  run,
  styled,
  table,
  use,
} from './fixtures/build-docx';
import type { DocxParts } from './fixtures/build-docx';
import { readDocx } from './read-docx';

function read(body: string, parts?: DocxParts): ProseDocument {
  const reading = readDocx(buildDocx(body, parts));
  if (!reading.ok) throw new Error(reading.problem.en);
  return reading.document;
}

/** Paragraphs as a person sees them, with their index. */
const seen = (blocks: readonly DocumentBlock[]): readonly string[] =>
  blocks.map((block) =>
    block.kind === 'table'
      ? `${String(block.line)}| ${block.rows.map(({ cells }) => cells.join(' ¦ ')).join(' / ')}`
      : `${String(block.line)} ${[block.number, block.text].filter(Boolean).join(' ')}`,
  );

const WORDS = { format: 'bullet', text: '-' };

describe('a Word document', () => {
  test('gives its paragraphs with their index, blank ones counted and left out', () => {
    const body = [paragraph('KẾ HOẠCH'), paragraph(''), paragraph('Trồng cây năm 2031')].join('');
    expect(seen(read(body).blocks)).toEqual(['1 KẾ HOẠCH', '3 Trồng cây năm 2031']);
  });

  test('tells headings by style, outline or bold from end to end', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:basedOn w:val="Goc"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>';
    const body = [
      styled('Muc', 'Tổ chức thực hiện'),
      paragraph('Yêu cầu', '<w:outlineLvl w:val="0"/>'),
      paragraph(run('Phòng ', '<w:b/>') + run('Nội vụ', '<w:b w:val="1"/>')),
      paragraph(run('Lưu ý: ', '<w:b/>') + run('nộp đúng hạn.')),
      styled('Vong', 'Nội dung khác'),
      styled('Muc', 'Nội dung thường', '<w:outlineLvl w:val="9"/>'),
    ].join('');
    const { blocks } = read(body, { styles });
    expect(blocks.map((block) => block.kind === 'paragraph' && block.heading === true)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('numbers that Word draws', () => {
  test('count by level, start again below and go on behind other text', () => {
    const numbering =
      list(1, [
        { format: 'upperRoman', text: '%1.' },
        { format: 'decimal', text: '%2.' },
        { format: 'lowerLetter', text: '%3)' },
        WORDS,
      ]) + use(5, 1);
    const body = [
      inList(5, 0, 'Nội dung'),
      inList(5, 1, 'Trồng cây'),
      inList(5, 2, 'Chọn giống'),
      inList(5, 2, 'Đào hố'),
      paragraph('Lời giữa.'),
      inList(5, 3, 'Mỗi hố sâu'),
      inList(5, 1, 'Chăm sóc'),
      inList(5, 2, 'Tưới nước'),
      inList(5, 0, 'Tổ chức thực hiện'),
    ].join('');
    expect(seen(read(body, { numbering }).blocks)).toEqual([
      '1 I. Nội dung',
      '2 1. Trồng cây',
      '3 a) Chọn giống',
      '4 b) Đào hố',
      '5 Lời giữa.',
      '6 - Mỗi hố sâu',
      '7 2. Chăm sóc',
      '8 a) Tưới nước',
      '9 II. Tổ chức thực hiện',
    ]);
  });

  test('join the upper levels, in figures where the law wants it', () => {
    const numbering =
      list(1, [
        { format: 'upperRoman', text: '%1.' },
        { format: 'decimal', text: '%1.%2.', more: '<w:isLgl/>' },
        { format: 'decimal', text: '%1.%2.%3' },
      ]) + use(1, 1);
    const body = [inList(1, 0, 'a'), inList(1, 0, 'b'), inList(1, 1, 'c'), inList(1, 2, 'd')].join('');
    expect(seen(read(body, { numbering }).blocks)).toEqual(['1 I. a', '2 II. b', '3 2.1. c', '4 II.1.1 d']);
  });

  test('start where the list says, and a second list of the kind goes on or begins anew', () => {
    const numbering =
      list(1, [{ format: 'decimal', text: '%1.', start: 4 }]) +
      use(1, 1) +
      use(2, 1) +
      use(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [1, 1, 2, 3, 3, 2].map((id) => inList(id, 0, 'việc')).join('');
    expect(seen(read(body, { numbering }).blocks).map((line) => line.split(' ')[1])).toEqual([
      '4.',
      '5.',
      '6.',
      '1.',
      '2.',
      '3.',
    ]);
  });

  test('restart only where the level wants it', () => {
    const numbering =
      list(1, [
        { format: 'decimal', text: '%1.' },
        { format: 'decimal', text: 'Điều %2.', more: '<w:lvlRestart w:val="0"/>' },
      ]) + use(1, 1);
    const body = [inList(1, 0, 'x'), inList(1, 1, 'x'), inList(1, 0, 'x'), inList(1, 1, 'x')].join('');
    expect(seen(read(body, { numbering }).blocks).at(-1)).toBe('4 Điều 2. x');
  });

  test('come from the style, at the level that is bound to it; list 0 takes them off', () => {
    const numbering =
      list(1, [
        { format: 'decimal', text: '%1.', more: '<w:pStyle w:val="Muc1"/>' },
        { format: 'lowerLetter', text: '%2)', more: '<w:pStyle w:val="Muc2"/>' },
      ]) + use(7, 1);
    const inStyle = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>';
    const styles =
      `<w:style w:type="paragraph" w:styleId="Muc1">${inStyle}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="Muc2">${inStyle}</w:style>`;
    const body = [
      styled('Muc1', 'Một'),
      styled('Muc2', 'Hai'),
      styled('Muc2', 'Ba', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('Muc2', 'Bốn'),
    ].join('');
    expect(seen(read(body, { numbering, styles }).blocks)).toEqual([
      '1 1. Một',
      '2 a) Hai',
      '3 Ba',
      '4 b) Bốn',
    ]);
  });

  test('come from a list style', () => {
    const numbering =
      list(1, [{ format: 'decimal', text: '%1/' }], '<w:styleLink w:val="DanhSo"/>') +
      list(2, [], '<w:numStyleLink w:val="DanhSo"/>') +
      use(1, 1) +
      use(2, 2);
    expect(seen(read(inList(1, 0, 'a') + inList(2, 0, 'b'), { numbering }).blocks)).toEqual([
      '1 1/ a',
      '2 2/ b',
    ]);
  });

  test.each([
    ['\uF0B7', '•'],
    ['o', '•'],
    ['–', '-'],
    ['+', '+'],
  ])('draw the bullet %j as %s', (sign, drawn) => {
    const numbering = list(1, [{ format: 'bullet', text: sign }]) + use(1, 1);
    expect(seen(read(inList(1, 0, 'việc'), { numbering }).blocks)).toEqual([`1 ${drawn} việc`]);
  });
});

describe('what is in the text and what is beside it', () => {
  test.each([
    ['tracked changes as accepted', `${run('Nộp ')}<w:ins>${run('trước ')}</w:ins><w:del><w:r><w:delText>sau </w:delText></w:r></w:del>${run('ngày 05/3')}`, 'Nộp trước ngày 05/3'],
    ['moved words where they are now', `<w:moveFrom>${run('cũ ')}</w:moveFrom><w:moveTo>${run('mới ')}</w:moveTo>${run('đây')}`, 'mới đây'],
    ['footnotes left out', `${run('Theo quy định')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('.')}`, 'Theo quy định.'],
    ['links by their words', `<w:hyperlink>${run('Cổng thông tin')}</w:hyperlink>`, 'Cổng thông tin'],
    ['results of fields, not their code', '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>MÃ</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run('12') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run(' trang'), '12 trang'],
    ['soft hyphens, tabs, hard hyphens', '<w:r><w:t>Số:</w:t><w:tab/><w:t>12/KH</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t></w:r>', 'Số: 12/KH-UBND'],
    ['hidden words left out', run('Thấy') + run(' không thấy', '<w:vanish/>'), 'Thấy'],
    ['content controls', `<w:sdt><w:sdtPr><w:t>mẫu</w:t></w:sdtPr><w:sdtContent>${run('điền rồi')}</w:sdtContent></w:sdt>`, 'điền rồi'],
  ])('%s', (_, content, text) => {
    expect(seen(read(paragraph(content)).blocks)).toEqual([`1 ${text}`]);
  }); // prettier-ignore

  test('a paragraph whose end was deleted goes on with the next', () => {
    const gone = '<w:rPr><w:del/></w:rPr>';
    const body = paragraph('Các phòng ', gone) + paragraph('chuyên môn.') + paragraph('Hết ', gone);
    expect(seen(read(body).blocks)).toEqual(['1 Các phòng chuyên môn.', '3 Hết']);
  });

  test('lines inside a paragraph are paragraphs of the same index', () => {
    const body = paragraph('<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Trồng cây</w:t><w:br w:type="page"/></w:r>');
    expect(seen(read(body).blocks)).toEqual(['1 KẾ HOẠCH', '1 Trồng cây']);
  });

  test('a field that never ends swallows no word behind it', () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>';
    const whole =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:t>MÃ</w:t></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('12')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { blocks } = read(paragraph(begin) + paragraph('Rà soát hồ sơ') + paragraph(whole + run(' trang')));
    expect(blocks).toMatchObject([{ text: 'Rà soát hồ sơ' }, { text: '12 trang' }]);
  });

  test('what a control says to type there is no text; what was typed is', () => {
    const control = (properties: string, content: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const empty = '<w:showingPlcHdr/>';
    const { blocks } = read(
      paragraph(`${run('Đơn vị: ')}${control(empty, run('Bấm vào đây để nhập'))}${run('.')}`) +
        control('<w:showingPlcHdr w:val="0"/>', paragraph('Rà soát hồ sơ')) +
        table(row(control(empty, cell('Nhập nội dung')), cell('Phòng Nội vụ'))),
    );
    expect(blocks).toMatchObject([
      { text: 'Đơn vị: .' },
      { text: 'Rà soát hồ sơ' },
      { rows: [{ cells: ['', 'Phòng Nội vụ'] }] },
    ]);
  });

  test.each(['altChunk', 'subDoc'])('another file put in as %s is told', (name) => {
    const { blocks, told } = read(`${paragraph('Rà soát hồ sơ')}<w:${name} w:id="rId7"/>`);
    expect(blocks).toMatchObject([{ text: 'Rà soát hồ sơ' }]);
    expect(told).toMatchObject([{ vi: expect.stringContaining('chèn 1 tệp khác') }]);
  });

  test('text boxes are told, once for both their drawings', () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const body = paragraph(
      `${run('Thân bài')}<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box('DỰ THẢO')}</wps:txbx></mc:Choice>` +
        `<mc:Fallback><v:textbox>${box('DỰ THẢO')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r>`,
    );
    const { blocks, told } = read(body);
    expect(seen(blocks)).toEqual(['1 Thân bài']);
    expect(told).toMatchObject([{ vi: expect.stringMatching(/có 1 khung chữ.*“DỰ THẢO”/) }]);
  });
});

describe('tables of Word', () => {
  test('keep joined cells, numbered columns and paragraphs inside cells', () => {
    const numbering = list(1, [{ format: 'decimal', text: '%1' }]) + use(1, 1);
    const number = paragraph('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const body =
      paragraph('Danh mục') +
      table(
        row(cell('STT'), cell('Việc'), cell('Thời gian', '<w:gridSpan w:val="2"/>')),
        row(cell(number), cell('Mở lớp'), cell('Tháng 3', '<w:vMerge w:val="restart"/>'), cell('x')),
        row(cell(number), cell(paragraph('Thi') + paragraph('và chấm')), cell('', '<w:vMerge/>'), cell('y')),
      );
    const [, grid] = read(body, { numbering }).blocks;
    expect(grid).toEqual({
      kind: 'table',
      line: 2,
      rows: [
        { line: 2, cells: ['STT', 'Việc', 'Thời gian', ''] },
        { line: 5, cells: ['1', 'Mở lớp', 'Tháng 3', 'x'] },
        { line: 9, cells: ['2', 'Thi\nvà chấm', '', 'y'] },
      ],
      merges: [
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 1, left: 2, bottom: 2, right: 2 },
      ],
    });
  });

  test('drop deleted rows, keep free columns and flatten what is nested', () => {
    const body = table(
      row('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', cell('Việc'), cell('Ai')),
      row('<w:trPr><w:del/></w:trPr>', cell('x'), cell('bỏ'), cell('bỏ')),
      row(cell('1'), cell(table(row(cell('gồm'), cell('hai'))) + paragraph('phần')), cell('Phòng A')),
    );
    expect(seen(read(body).blocks)).toEqual(['1|  ¦ Việc ¦ Ai / 1 ¦ gồm hai\nphần ¦ Phòng A']);
  });

  test('that only set text side by side are paragraphs', () => {
    const body = table(
      row(
        cell(paragraph('ỦY BAN NHÂN DÂN') + paragraph('XÃ AN HÒA')),
        cell(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
      ),
      row(cell('Số: 12/KH-UBND'), cell('An Hòa, ngày 05 tháng 01 năm 2031')),
    );
    expect(seen(read(body).blocks)).toEqual([
      '1 ỦY BAN NHÂN DÂN',
      '2 XÃ AN HÒA',
      '3 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '4 Số: 12/KH-UBND',
      '5 An Hòa, ngày 05 tháng 01 năm 2031',
    ]);
  });
});

describe('fonts of the time before Unicode', () => {
  const NAMED = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>';

  test('the run, its style, the style of the paragraph or the document itself may name one', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="VNI-Times"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${NAMED}</w:rPr></w:style>` +
      '<w:style w:type="paragraph" w:styleId="Moi"><w:rPr><w:rFonts w:ascii="Times New Roman"/></w:rPr></w:style>';
    const body =
      paragraph(run('Phßng T­ ph¸p', NAMED)) +
      paragraph(run('kÕ ho¹ch', '<w:rFonts w:ascii=".VnTimeH"/>')) +
      styled('Cu', 'Phßng Néi vô') +
      styled('Moi', 'Phòng Kinh tế') +
      paragraph('Phoøng Tö phaùp');
    const texts = read(body, { styles }).blocks.map((block) =>
      block.kind === 'paragraph' ? block.text : '',
    );
    expect(texts).toEqual(['Phòng Tư pháp', 'KẾ HOẠCH', 'Phòng Nội vụ', 'Phòng Kinh tế', 'Phòng Tư pháp']);
  });
});

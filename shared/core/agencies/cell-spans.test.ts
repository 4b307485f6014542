import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { createAgencyReader } from './agency-reader';
import { agencyText } from './agency-text';
import { cellMentions } from './cell-mentions';
import { cellSpans } from './cell-spans';
import { lexName } from './lex-name';
import { observedCells } from './observed-cells.fixture';
import { readCellItems } from './read-cell-items';
import { shippedIndex } from './agency-index';

const reader = createAgencyReader();
const JOINING = new Set(['và', 'cùng', 'với']);

/** Pieces of the grammar: names, groups, duties, brackets, headings, numbers, signs and stray words. */
const pieces = fc.constantFrom(
  ...[
    'Sở Nội vụ',
    'Phòng Kinh tế',
    'Công an phường',
    'UBND các xã, phường',
    'các sở, ngành',
    'Xã đoàn',
    'Trường THPT A',
  ],
  ...[
    'UBND xã Tân Lộc',
    'Phú Mỹ',
    'Thành phố Hồ Chí Minh',
    'Tài chính',
    'CNTT',
    'Các Cục',
    'các Sở',
    'Giám đốc',
  ],
  ...[
    'chủ trì',
    'phối hợp',
    'phối hợp với',
    'thực hiện',
    'cùng',
    'với',
    'và',
    'báo cáo quý',
    'nếu cần',
    'đơn vị',
  ],
  ...[
    '(trừ đặc khu Côn Đảo)',
    '(PC06',
    ')',
    '(bao gồm',
    '1.',
    '2)',
    'a)',
    'Chủ trì:',
    'về phát triển hạ tầng:',
    ':',
  ],
  ...[
    ',',
    ', ',
    ';',
    '; ',
    ' ',
    '\n',
    '\n- ',
    ' / ',
    '/',
    ' & ',
    ' + ',
    '.',
    '-',
    '  ',
    '•',
    '',
    'ubnd',
    'Ủy ban',
  ],
);
const built = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 24 })
  .map((parts) => parts.map((part) => part.join('')).join(''));
const cells = fc.oneof(
  { weight: 6, arbitrary: built },
  { weight: 2, arbitrary: fc.constantFrom(...observedCells) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** What a reading must keep: all of the text, in order, and every word in a span that is no separator. */
function expectLossless(cell: string): void {
  const spans = reader.readSpans(cell);
  expect(spans.map(({ text }) => text).join('')).toBe(cell);
  for (const { text, offset } of spans) expect(cell.slice(offset, offset + text.length)).toBe(text);
  const lost = spans
    .filter(({ kind }) => kind === 'separator')
    .flatMap(({ text }) => lexName(text).words)
    .filter(({ folded }) => !JOINING.has(folded));
  expect(lost.map(({ raw }) => raw)).toEqual([]);
  const named = spans.filter(({ kind }) => kind === 'mention');
  expect(named.map(({ text, offset }) => [text, offset])).toEqual(
    reader.readCell(cell).map(({ text, offset }) => [text, offset]),
  );
  expect(named.map(({ mention }) => mention)).toEqual(named.map((_, index) => index));
}

describe('a cell is read without loss', () => {
  test('spans joined are the cell, and no word stands outside them', () => {
    fc.assert(fc.property(cells, expectLossless), { numRuns: 3000 });
  });

  test.each(observedCells)('%s', (cell) => {
    expectLossless(cell);
  });

  test('a plain list read part by part reads as it does whole', () => {
    const index = shippedIndex();
    const whole = (cell: string): unknown => {
      const text = agencyText(cell);
      return cellMentions(text, readCellItems(index, text), (name) => reader.match(name));
    };
    const lists = fc
      .array(built, { minLength: 2, maxLength: 4 })
      .map((parts) => parts.join('; ').replace(/[:()[\]]/g, ' '));
    fc.assert(
      fc.property(lists, (cell) => {
        const fresh = createAgencyReader();
        expect(fresh.readCell(cell)).toEqual(whole(cell));
        const text = agencyText(cell);
        expect(fresh.readSpans(cell)).toEqual(cellSpans(text, readCellItems(index, text)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('remarks belong to the name before them', () => {
  test.each([
    ['UBND các xã, phường (trừ đặc khu Côn Đảo)', 'UBND các xã, phường', ['(trừ đặc khu Côn Đảo)']],
    ['Sở Nội vụ (Phòng Cải cách hành chính)', 'Sở Nội vụ', ['(Phòng Cải cách hành chính)']],
    ['Công an tỉnh (PC06); Sở Y tế', 'Công an tỉnh', ['(PC06)']],
    ['Sở Y tế (nếu cần), Sở Nội vụ', 'Sở Y tế', ['(nếu cần)']],
    [
      'Các cơ quan chuyên môn (bao gồm Phòng Kinh tế; Công an xã)',
      'Các cơ quan chuyên môn',
      ['(bao gồm Phòng Kinh tế; Công an xã)'],
    ],
    [
      'Sở Khoa học và Công nghệ thúc đẩy, theo dõi, báo cáo chỉ tiêu',
      'Sở Khoa học và Công nghệ',
      ['thúc đẩy, theo dõi, báo cáo chỉ tiêu'],
    ],
    ['Công an xã (ngoài giờ hành chính', 'Công an xã', ['(ngoài giờ hành chính']],
    ['Sở Nội vụ: tham mưu kế hoạch', 'Sở Nội vụ', ['tham mưu kế hoạch']],
  ])('%s', (cell, name, remarks) => {
    const first = reader.readSpans(cell).filter(({ mention }) => mention === 0);
    expect(first[0]?.text).toBe(name);
    expect(first.slice(1).map(({ text }) => text)).toEqual(remarks);
  });
});

/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { documentOfText } from '../../../core/prose/document-of-text';
import { withPasted, withText } from './edit-prose';
import type { ProseState, ReadProse } from './prose-state';
import { NO_PROSE } from './prose-state';

const HTML = '<h2>II. Tổ chức thực hiện</h2><ol><li>Mở lớp</li><li>Thi</li></ol>';
const typed = (text: string): ProseState => withText(NO_PROSE, text);
const fail = (): never => {
  throw new Error('nothing was pasted');
};

const READ: ReadProse = {
  sheet: null,
  sheets: [],
  document: { blocks: [] },
  facts: {
    ...{ title: null, issuer: null, number: null, date: null, place: null, signer: null },
    ...{ years: [], legalBases: [], recipients: [] },
  },
  sections: [],
  left: [],
};

test('what is pasted comes as lines, and is understood as what it was', () => {
  const { prose, caret } = withPasted(NO_PROSE, HTML, { from: 0, to: 0 }) ?? fail();
  expect(prose.text).toBe('II. Tổ chức thực hiện\n1. Mở lớp\n2. Thi');
  expect(caret).toBe(prose.text.length);
  expect(documentOfText(prose.text, prose.laid).blocks).toEqual([
    { kind: 'paragraph', line: 1, text: 'II. Tổ chức thực hiện', heading: true },
    { kind: 'paragraph', line: 2, number: '1.', text: 'Mở lớp' },
    { kind: 'paragraph', line: 3, number: '2.', text: 'Thi' },
  ]);
});

test('lines stand by themselves in a text; a word and a picture are left to the browser', () => {
  const lines = withPasted(typed('Trước\nSau'), HTML, { from: 5, to: 6 }) ?? fail();
  expect(lines.prose.text).toBe('Trước\nII. Tổ chức thực hiện\n1. Mở lớp\n2. Thi\nSau');
  expect(lines.prose.text.slice(lines.caret)).toBe('\nSau');
  for (const html of ['<b>Nội </b>', '<img src=x>', ''])
    expect(withPasted(typed('Phòng vụ'), html, { from: 6, to: 6 })).toBeUndefined();
});

test('nothing outside of the selection is touched, whatever is pasted', () => {
  const pieces = fc.constantFrom('<p>Mở lớp</p>', '<b>a</b>', '\n', '<td>', '<script>x</script>', '');
  const text = fc.array(fc.constantFrom('a', 'b', '\n', ' ')).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, fc.array(pieces), fc.nat(), fc.nat(), (own, html, one, other) => {
      const [from = 0, to = 0] = [one, other].map((at) => at % (own.length + 1)).sort((a, b) => a - b);
      const pasted = withPasted(typed(own), html.join(''), { from, to });
      if (!pasted) return;
      const { prose, caret } = pasted;
      expect(prose.text.startsWith(own.slice(0, from))).toBe(true);
      expect(prose.text.endsWith(own.slice(to))).toBe(true);
      expect(caret).toBeGreaterThan(from);
      expect(caret).toBeLessThanOrEqual(prose.text.length - (own.length - to));
    }),
  );
});

test('rows of the box go with the text they were read of, those of a sheet stay', () => {
  const own = { ...typed('cũ'), read: READ };
  expect(withText(own, 'mới').read).toBeNull();
  expect(withText(own, 'cũ').read).toBe(READ);
  const ofSheet = { ...own, read: { ...READ, sheet: 'Kế hoạch' } };
  expect(withText(ofSheet, 'mới').read?.sheet).toBe('Kế hoạch');
});

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { visibleParts } from './visible-text';

const written = (text: string): string =>
  visibleParts(text)
    .map((part) => (part.kind === 'plain' ? part.text : `[${part.name}]`))
    .join('');

test('names what cannot be seen or turns text around', () => {
  expect(written('Rà soát \u202Ethủ tục\u200B\u00A0mới\n')).toBe('Rà soát [RLO]thủ tục[ZWSP][NBSP]mới[↵]');
  expect(written('a\u0000b')).toBe('a[U+0000]b');
});

test('leaves plain text and emoji alone', () => {
  expect(written('Phòng Văn hóa - Xã hội')).toBe('Phòng Văn hóa - Xã hội');
  expect(written('👩‍💻 ❤️')).toBe('👩‍💻 ❤️');
});

test('loses no plain text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = visibleParts(text).flatMap((part) => (part.kind === 'plain' ? [part.text] : []));
      let from = 0;
      for (const piece of plain) {
        const at = text.indexOf(piece, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + piece.length;
      }
    }),
  );
});

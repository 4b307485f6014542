import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { tokenize } from './tokenize';

describe('tokenize', () => {
  test('gives words with their places', () => {
    expect(tokenize('Số 26/KH-UBND, ngày')).toEqual([
      { text: 'Số', start: 0, end: 2 },
      { text: '26', start: 3, end: 5 },
      { text: 'KH', start: 6, end: 8 },
      { text: 'UBND', start: 9, end: 13 },
      { text: 'ngày', start: 15, end: 19 },
    ]);
  });

  test('keeps decomposed letters and letters beyond the basic plane whole', () => {
    expect(tokenize('số 𝐀b'.normalize('NFD')).map(({ text }) => text.normalize('NFC'))).toEqual(['số', '𝐀b']);
  });

  test('places fit the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
      }),
    );
  });
});

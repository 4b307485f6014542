import { describe, expect, test } from '@jest/globals';

import { decodeHtml, decodeText } from './decode-text';

/** One byte a letter, as in the one-byte encodings. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const page = (label: string, body: string): string =>
  `<html><head><meta http-equiv=Content-Type content="text/html; charset=${label}"></head><p>${body}`;

describe('a page that is not UTF-8', () => {
  test('is read in the encoding that it names', () => {
    expect(decodeHtml(bytesOf(page('windows-1252', 'b\xecnh \xfd x\xe3')))).toContain('<p>bình ý xã');
    expect(decodeHtml(bytesOf(page('windows-1252', '2026 \x96 2031 \x93a\x94 \x85')))).toContain(
      '2026 – 2031 “a” …',
    );
    // Windows-1258: the tone is a letter of its own
    expect(decodeHtml(bytesOf(page('windows-1258', 'ba\xcc')))).toContain('<p>bà');
  });

  test.each(['khong-co', 'utf-8', 'utf-16', ''])('is read as Vietnamese where it says “%s”', (label) => {
    expect(decodeHtml(bytesOf(page(label, 'ba\xcc')))).toContain('<p>bà');
  });

  test('says so within its head only', () => {
    const late = `${' '.repeat(1100)}${page('windows-1252', 'ba\xcc')}`;
    expect(decodeHtml(bytesOf(late))).toContain('<p>bà');
  });
});

test('UTF-8 is read as such, whatever the page says', () => {
  const page1252 = new TextEncoder().encode(page('windows-1252', 'bình'));
  expect(decodeHtml(page1252)).toContain('<p>bình');
});

test('plain text names no encoding', () => {
  expect(decodeText(bytesOf(page('windows-1252', 'ba\xcc')))).toContain('<p>bà');
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x62, 0, 0xec, 0]))).toBe('bì');
});

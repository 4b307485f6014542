import { expect, test } from '@jest/globals';

import { inflateEntry } from '../xlsx/zip/inflate-entry';
import { deflateEntry } from '../xlsx/zip/write-zip';
import { inflateRaw } from './inflate-raw';

const bytes = new TextEncoder().encode('Rà soát thủ tục hành chính '.repeat(2000));
const entry = { ...deflateEntry('a.xml', bytes), inflate: inflateRaw };

test('gives the very bytes', () => {
  expect(inflateEntry(entry)).toEqual(inflateEntry(deflateEntry('a.xml', bytes)));
  expect(Buffer.from(inflateEntry(entry)).equals(Buffer.from(bytes))).toBe(true);
  const empty = deflateEntry('b.xml', new Uint8Array(0));
  expect(inflateEntry({ ...empty, inflate: inflateRaw })).toHaveLength(0);
});

test.each([
  ['more than the directory says', { size: bytes.length - 1 }],
  ['less than the directory says', { size: bytes.length + 1 }],
  ['other bytes than their checksum', { crc: entry.crc + 1 }],
  ['broken off', { packed: entry.packed.subarray(0, 20) }],
  ['nothing that was packed', { packed: new Uint8Array(40).fill(0xff) }],
])('refuses what holds %s', (_, change) => {
  expect(() => inflateEntry({ ...entry, ...change })).toThrow(
    expect.objectContaining({ problem: expect.anything() }),
  );
});

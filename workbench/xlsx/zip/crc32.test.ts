import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { crc32 } from './crc32';

/** The definition, bit by bit. */
function plainCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

test('is the checksum of its definition, at once and piece by piece', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.uint8Array({ maxLength: 100 }), (one, two) => {
      expect(crc32(one)).toBe(plainCrc(one));
      expect(crc32(two, crc32(one))).toBe(plainCrc(new Uint8Array([...one, ...two])));
    }),
  );
});

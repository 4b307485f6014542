/** Eight tables of 256, one behind the other: the rest of a byte, and of a byte with up to seven zero bytes behind it. */
const TABLES = new Uint32Array(8 * 256);
const entry = (index: number): number => TABLES[index] ?? 0;
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  TABLES[byte] = rest;
}
for (let index = 256; index < TABLES.length; index++) {
  const rest = entry(index - 256);
  TABLES[index] = entry(rest & 255) ^ (rest >>> 8);
}

/** The checksum that zip archives carry for each entry; `before` is that of the bytes in front of these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  // why: eight bytes at once run several times as fast over hundreds of megabytes
  for (const last = bytes.length - 7; at < last; at += 8) {
    const low = crc ^ word(bytes, at);
    const high = word(bytes, at + 4);
    crc =
      entry(1792 + (low & 255)) ^
      entry(1536 + ((low >>> 8) & 255)) ^
      entry(1280 + ((low >>> 16) & 255)) ^
      entry(1024 + (low >>> 24)) ^
      entry(768 + (high & 255)) ^
      entry(512 + ((high >>> 8) & 255)) ^
      entry(256 + ((high >>> 16) & 255)) ^
      entry(high >>> 24);
  }
  while (at < bytes.length) crc = entry((crc ^ (bytes[at++] ?? 0)) & 255) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Four bytes, the first one lowest. */
const word = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) |
  ((bytes[at + 1] ?? 0) << 8) |
  ((bytes[at + 2] ?? 0) << 16) |
  ((bytes[at + 3] ?? 0) << 24);

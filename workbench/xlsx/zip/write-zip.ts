import { Deflate, deflateSync } from 'fflate';

import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x800;
/** 1 January 1980, so that equal contents give equal files. */
const DATE = 0x0021;

/** From this size on a part is packed in half the time for a tenth more bytes. */
const LARGE = 1_000_000;

/** Packs one part. */
export function deflateEntry(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: bytes.length > LARGE ? 4 : 6 });
  return { name, method: 8, crc: crc32(bytes), size: bytes.length, packed };
}

/** Packs one part that comes in pieces; only the piece at hand is held. */
export function deflatePieces(name: string, pieces: Iterable<string>): ZipEntry {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 4 }, (chunk) => chunks.push(chunk));
  const encoder = new TextEncoder();
  let [crc, size] = [0, 0];
  for (const piece of pieces) {
    const bytes = encoder.encode(piece);
    crc = crc32(bytes, crc);
    size += bytes.length;
    deflate.push(bytes);
  }
  deflate.push(new Uint8Array(0), true);
  return { name, method: 8, crc, size, packed: joinBytes(chunks) };
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** The archive of `entries` in their order; packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const length = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = named.map(({ entry, name }) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    writeFields(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
    return start;
  });
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, DIRECTORY, true);
    view.setUint16(at + 4, 20, true);
    writeFields(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  writeEnd(view, at, { count: entries.length, directory });
  return bytes;
}

/** The fields that an entry's local header and its directory line share. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(
  view: DataView,
  at: number,
  { count, directory }: { count: number; directory: number },
): void {
  view.setUint32(at, END, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}

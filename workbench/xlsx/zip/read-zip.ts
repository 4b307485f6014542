import { UnusableFile } from '../xlsx-problem';
import type { Inflate, ZipEntry } from './zip-entry';
import { ZIP_LIMITS } from './zip-entry';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENCRYPTED = 1;
const ALL_ONES = 0xffffffff;
const COMPOUND_FILE = 0xd0cf11e0;
/** The name of the stream that holds a workbook or document behind a password (MS-OFFCRYPTO 2.3.4.4), as UTF-16. */
const ENCRYPTED_PACKAGE = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);

interface PlacedEntry extends ZipEntry {
  readonly from: number;
  readonly to: number;
}

/** The entries of an archive in the order of its directory; throws `UnusableFile` on anything unsafe. */
export function readZip(bytes: Uint8Array, inflate?: Inflate): readonly ZipEntry[] {
  if (bytes.length === 0) throw new UnusableFile('empty');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 8 && view.getUint32(0) === COMPOUND_FILE)
    throw new UnusableFile(holds(bytes, ENCRYPTED_PACKAGE) ? 'encrypted' : 'old-format');
  const end = findEndOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  // why: all ones say that the true figure stands in a ZIP64 record, which spreadsheets never need
  if (count === 0xffff || view.getUint32(end + 16, true) === ALL_ONES) throw new UnusableFile('zip64');
  if (count > ZIP_LIMITS.entries) throw new UnusableFile('unsafe');
  let at = view.getUint32(end + 16, true);
  const entries: PlacedEntry[] = [];
  for (let index = 0; index < count; index++) {
    const { entry, next } = readDirectoryEntry(bytes, view, at);
    entries.push(inflate ? { ...entry, inflate } : entry);
    at = next;
  }
  checkTogether(entries, bytes.length);
  return entries;
}

/** Names stand in the directory of a compound file, which may lie anywhere in it. */
function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

function findEndOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  const isZip = view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
  throw new UnusableFile(isZip ? 'damaged' : 'not-a-workbook');
}

function readDirectoryEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: PlacedEntry; readonly next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
    throw new UnusableFile('damaged');
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const from = view.getUint32(at + 42, true);
  // why: some old producers part folders as Windows does
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
  if ([packedSize, size, from].includes(ALL_ONES)) throw new UnusableFile('zip64', name);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new UnusableFile('encrypted');
  if (method !== 0 && method !== 8) throw new UnusableFile('damaged', name);
  if (isUnsafeName(name)) throw new UnusableFile('unsafe', name);
  checkSize(name, size, packedSize);
  if (from + 30 > bytes.length) throw new UnusableFile('damaged', name);
  const data = from + 30 + view.getUint16(from + 26, true) + view.getUint16(from + 28, true);
  if (data + packedSize > bytes.length) throw new UnusableFile('damaged', name);
  const packed = bytes.subarray(data, data + packedSize);
  const entry = {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    packed,
    from,
    to: data + packedSize,
  };
  const tail = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry: { ...entry, method }, next: at + 46 + nameLength + tail };
}

const isUnsafeName = (name: string): boolean =>
  name === '' || name.startsWith('/') || name.split('/').includes('..');

function checkSize(name: string, size: number, packedSize: number): void {
  const isBomb = size > ZIP_LIMITS.ratioFromBytes && size / Math.max(packedSize, 1) > ZIP_LIMITS.ratio;
  if (isBomb || size > ZIP_LIMITS.entryBytes) throw new UnusableFile('too-large', name);
}

function checkTogether(entries: readonly PlacedEntry[], packedSize: number): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new UnusableFile('unsafe');
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  // why: many parts of a size that each alone would pass are a bomb too
  const isBomb = total > ZIP_LIMITS.ratioFromBytes && total / packedSize > ZIP_LIMITS.ratio;
  if (isBomb || total > ZIP_LIMITS.totalBytes) throw new UnusableFile('too-large');
  const sorted = [...entries].sort((a, b) => a.from - b.from);
  sorted.forEach((entry, index) => {
    const previous = sorted[index - 1];
    // why: entries that share bytes unpack to far more than their file (David Fifield's zip bomb)
    if (previous && entry.from < previous.to) throw new UnusableFile('unsafe', entry.name);
  });
}

import { inflateSync } from 'fflate';

import { UnusableFile } from '../xlsx-problem';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';

/** The bytes of an entry; never more than its directory says, and only when size and checksum agree. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new UnusableFile('damaged', entry.name);
  return bytes;
}

function unpack({ name, method, packed, size }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    throw new UnusableFile('damaged', name);
  }
}

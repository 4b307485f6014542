import { inflateSync } from 'fflate';

import { UnusableFile } from '../xlsx-problem';
import { crc32 } from './crc32';
import type { Inflate, ZipEntry } from './zip-entry';

/** The bytes of an entry; never more than its directory says, and only when size and checksum agree. */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new UnusableFile('damaged', entry.name);
  return bytes;
}

const inflateAnywhere: Inflate = (packed, size) => inflateSync(packed, { out: new Uint8Array(size) });

function unpack({ name, method, packed, size, inflate = inflateAnywhere }: ZipEntry): Uint8Array {
  if (method === 0) return packed;
  try {
    return inflate(packed, size);
  } catch {
    throw new UnusableFile('damaged', name);
  }
}

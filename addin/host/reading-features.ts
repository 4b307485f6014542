import type { ExcelClient } from './excel-client';
import { hostFault } from './explain-fault';
import type { ReadingFeatures } from './read-block';

/** What this Excel can say of a sheet; throws a `HostError` when it cannot carry the add-in at all. */
export function readingFeatures({ supports }: ExcelClient): ReadingFeatures {
  if (!supports('1.7')) throw hostFault('unsupported');
  return { merges: supports('1.13'), rowProperties: supports('1.9'), spills: supports('1.12') };
}

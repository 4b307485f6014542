import type { PeriodReader } from '../model/reading';
import type { DateSystem } from '../model/snapshot';

export interface PeriodReaderOptions {
  /** Lent to periods without a year, marked implied. */
  readonly planYears?: { readonly from: number; readonly to: number };
  readonly dateSystem?: DateSystem;
}

/** A reader of time cells for one plan. */
export function createPeriodReader(_options: PeriodReaderOptions = {}): PeriodReader {
  return { readText: () => ({ kind: 'unparsed' }), readSerial: () => ({ kind: 'unparsed' }) };
}

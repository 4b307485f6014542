import type { PeriodReader } from '../model/reading';
import type { DateSystem } from '../model/snapshot';
import { memo } from '../work/memo';
import { readPeriod } from './read-period';
import { readSerial } from './read-serial';
import type { PlanYears } from './reading-context';

export interface PeriodReaderOptions {
  /** Lent to periods without a year, marked implied. */
  readonly planYears?: PlanYears;
  readonly dateSystem?: DateSystem;
}

/** A reader of time cells for one plan; each distinct text is read once. */
export function createPeriodReader(options: PeriodReaderOptions = {}): PeriodReader {
  const { planYears, dateSystem = 1900 } = options;
  const context = planYears === undefined ? {} : { planYears };
  return {
    readText: memo((text) => readPeriod(text, context), { longest: Infinity }),
    readSerial: (serial, format) => readSerial(serial, dateSystem, format),
  };
}

import type { Period } from '../model/period';
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

/** A reader of time cells for one plan; each distinct text and each distinct date is read once. */
export function createPeriodReader(options: PeriodReaderOptions = {}): PeriodReader {
  const { planYears, dateSystem = 1900 } = options;
  const context = planYears === undefined ? {} : { planYears };
  return {
    readText: memo((text) => readPeriod(text, context), { longest: Infinity }),
    readSerial: readSerials(dateSystem),
  };
}

/** why: a column of true dates repeats them row by row, and equal times that are one object are judged once */
function readSerials(system: DateSystem): PeriodReader['readSerial'] {
  const byFormat = new Map<string | undefined, (serial: string) => Period>();
  return (serial, format) => {
    let read = byFormat.get(format);
    if (!read) byFormat.set(format, (read = memo((text) => readSerial(Number(text), system, format))));
    return read(String(serial));
  };
}

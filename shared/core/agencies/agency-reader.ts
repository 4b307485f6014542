import type { AgencyLevel } from '../model/agency';
import type { AgencyReader } from '../model/reading';
import type { AgencyDecision } from './agency-decisions';

export interface AgencyReaderOptions {
  /** The plan's own place, "thành phố Vũng Tàu". */
  readonly place?: string;
  readonly level?: AgencyLevel;
  readonly decisions?: readonly AgencyDecision[];
}

/** A reader over the shipped directory and the workbook's decisions. */
export function createAgencyReader(_options: AgencyReaderOptions = {}): AgencyReader {
  return {
    readCell: () => [],
    findInProse: () => [],
    match: () => ({ kind: 'unknown' }),
  };
}

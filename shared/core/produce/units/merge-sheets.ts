import type { DrawnSheet, SheetDraft } from '../../model/sheet-draft';
import type { MergeSource } from './merge-source';
import { drawnMergedTable, mergedTableSheet } from './merged-table-sheet';
import { officesSheet } from './offices-sheet';
import { reviewSheet } from './review-sheet';
import { unitsSheet } from './units-sheet';

/** The sheets of a consolidation, the leader's first. Linear. */
export const mergeSheets = (source: MergeSource): readonly SheetDraft[] => [
  ...comparisons(source),
  mergedTableSheet(source),
];

/** The same for a new file; the rows of the merged table are made as they are written. */
export const drawnMergeSheets = (source: MergeSource): readonly DrawnSheet[] => [
  ...comparisons(source),
  drawnMergedTable(source),
];

function comparisons(source: MergeSource): readonly SheetDraft[] {
  const review = reviewSheet(source);
  return [unitsSheet(source), officesSheet(source), ...(review === undefined ? [] : [review])];
}

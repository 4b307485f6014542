import type { Consolidation } from '../../merge/merge-parts';
import type { CalendarDate } from '../../model/calendar-date';
import type { SheetDraft } from '../../model/sheet-draft';
import { mergedTableSheet } from './merged-table-sheet';
import { officesSheet } from './offices-sheet';
import { reviewSheet } from './review-sheet';
import { unitsSheet } from './units-sheet';

/** A plan that could not be read, and why. */
export interface UnreadablePlan {
  readonly file: string;
  readonly reason: string;
}

/** What the sheets of a consolidation are made of. */
export interface MergeSource {
  readonly merged: Consolidation;
  readonly unreadable?: readonly UnreadablePlan[];
  /** Units that should have sent a plan and have not; left out where nobody said who should. */
  readonly missing?: readonly string[];
  readonly today: CalendarDate;
}

/** The sheets of a consolidation, the leader's first. Linear. */
export function mergeSheets(source: MergeSource): readonly SheetDraft[] {
  const review = reviewSheet(source);
  return [
    unitsSheet(source),
    officesSheet(source),
    ...(review === undefined ? [] : [review]),
    mergedTableSheet(source.merged.tasks),
  ];
}

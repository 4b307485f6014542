import type { Place } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { WorkbookPatch } from '../model/patch';
import type { PlanYears } from './move-years';

/** One cell as it was and as it will be. */
export interface RenewChange {
  readonly at: Place;
  readonly kind: 'time' | 'text' | 'own-document' | 'cleared' | 'body';
  readonly before: string;
  readonly after: string;
  readonly reason: LocalText;
}

/** What only a person can decide for the new year. */
export interface RenewQuestion {
  readonly at: Place;
  readonly kind:
    | 'phase'
    | 'other-year'
    | 'cited-year'
    | 'one-off'
    | 'done'
    | 'body'
    | 'basis'
    | 'no-such-day'
    | 'formula'
    | 'sheet-name';
  readonly text: string;
  readonly reason: LocalText;
}

/** A plan made over for another year: every change before it is made, and what is asked. */
export interface Renewal {
  readonly from: PlanYears;
  readonly to: PlanYears;
  readonly changes: readonly RenewChange[];
  readonly questions: readonly RenewQuestion[];
  /** Writes all changes. */
  readonly patch: WorkbookPatch;
}

/** Columns that start the new year empty, where it is asked. */
export const CLEARABLE_FIELDS = ['status', 'progress', 'completed', 'result'] as const;
export type ClearableField = (typeof CLEARABLE_FIELDS)[number];

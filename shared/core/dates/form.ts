import type { Period } from '../model/period';
import type { ReadingContext } from './reading-context';

/**
 * One way of writing a time, as a value without state. It reads a whole period key or declines (`undefined`), in linear
 * time; a form that is listed is read, explained and tested.
 */
export interface Form<Reading> {
  readonly id: string;
  /** Texts, and the days (`first..last`) or the kind of time that they mean in a plan of 2026. */
  readonly examples: Readonly<Record<string, string>>;
  readonly read: (key: string, context: ReadingContext) => Reading | undefined;
}

export type PeriodForm = Form<Period>;

export type ReadTime = PeriodForm['read'];

/** What the first form that does not decline reads. */
export const firstOf =
  (forms: readonly PeriodForm[]): ReadTime =>
  (key, context) => {
    for (const form of forms) {
      const period = form.read(key, context);
      if (period) return period;
    }
    return undefined;
  };

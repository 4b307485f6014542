import type { LocalText } from '../model/local-text';
import type { Period } from '../model/period';
import { describePeriod } from './format/describe-period';
import { formatPeriod } from './format/format-period';
import { readPeriod } from './read-period';
import type { PlanYears } from './reading-context';

/** One step of a reading: what was done, and the text it led to. */
export interface ReadingStep {
  readonly step: LocalText;
  readonly text: string;
}

export interface PeriodExplanation {
  readonly period: Period;
  readonly steps: readonly ReadingStep[];
  /** What the text means, as a sentence for the person. */
  readonly meaning: LocalText;
}

/** How a text is read as a time, step by step. */
export function explainPeriod(text: string, planYears?: PlanYears): PeriodExplanation {
  const steps: ReadingStep[] = [];
  const period = readPeriod(text, {
    ...(planYears === undefined ? {} : { planYears }),
    note: (step, result) => steps.push({ step, text: result }),
  });
  const written = formatPeriod(period);
  if (written !== undefined) {
    steps.push({
      step: { vi: 'Viết theo Nghị định 30/2020/NĐ-CP', en: 'In its canonical writing' },
      text: written,
    });
  }
  return { period, steps, meaning: describePeriod(period) };
}

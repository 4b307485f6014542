import type { LocalText } from '../model/local-text';

export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

/** What a reading may lean on, and where it tells its steps. */
export interface ReadingContext {
  readonly planYears?: PlanYears;
  /** Told of each step that led somewhere; only an explanation listens. */
  readonly note?: (step: LocalText, text: string) => void;
}

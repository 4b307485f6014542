import type { LocalText } from './local-text';
import type { PatchOp } from './patch';
import type { CellRange } from './range';

export type Severity = 'error' | 'warning' | 'hint';

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface RelatedPlace extends Place {
  readonly note: LocalText;
}

/** A mend with a stated safety: `safe` may be applied for all at once, a `suggestion` needs a person each time. */
export interface Fix {
  readonly title: LocalText;
  readonly applicability: 'safe' | 'suggestion';
  readonly ops: readonly PatchOp[];
}

/** One thing wrong at one place. JSON-safe. No fix means that a person must act; the message says how. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: LocalText;
  readonly at: Place;
  readonly related: readonly RelatedPlace[];
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly fixes: readonly Fix[];
  /** Survives sorting and inserting; changes with the text, so that an ignored finding comes back. */
  readonly fingerprint: string;
}

/** A rule that threw: the tool's own fault, told as such. */
export interface RuleFault {
  readonly rule: string;
  readonly reason: string;
}

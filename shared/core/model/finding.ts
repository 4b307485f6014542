import type { LocalText } from './local-text';
import type { PatchOp } from './patch';
import type { CellRange } from './range';

/**
 * `error`: surely keeps the plan from being followed (nobody leads, nothing to do, a day that does not exist);
 * `warning`: most likely a mistake, or hard to follow; `hint`: form, or worth a second look.
 */
export type Severity = 'error' | 'warning' | 'hint';

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

export interface RelatedPlace extends Place {
  readonly note: LocalText;
}

/** What a fix does at one of its places; each may be done or left on its own. */
export interface FixPart {
  readonly at: Place;
  readonly ops: readonly PatchOp[];
}

/** A fix with a stated safety: `safe` may be applied for all at once, a `suggestion` needs a person each time. */
export interface Fix {
  readonly title: LocalText;
  readonly applicability: 'safe' | 'suggestion';
  readonly ops: readonly PatchOp[];
  /** Where one cause is corrected at several places: the same `ops`, place by place. */
  readonly parts?: readonly FixPart[];
}

/** A point that a leader has to decide before the plan is signed. */
export interface ForLeader {
  /** The weightier is read first; 1 to 100. */
  readonly weight: number;
  /** Vietnamese, follows the number of places: "3 nhiệm vụ chưa có…". */
  readonly text: string;
}

/** One cause of trouble, at every place where it stands. JSON-safe. No fix means that a person must act; the message says how. */
export interface Finding {
  readonly rule: string;
  readonly messageId: string;
  readonly severity: Severity;
  readonly message: LocalText;
  /** The first of `places`. */
  readonly at: Place;
  /** Every place of the cause, each once, in reading order. */
  readonly places: readonly Place[];
  /** What else a person should see to judge it; nothing is wrong there. */
  readonly related: readonly RelatedPlace[];
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly fixes: readonly Fix[];
  readonly forLeader?: ForLeader;
  /** Survives sorting and inserting; changes with the text or the cause, so that an ignored finding comes back. */
  readonly fingerprint: string;
}

/** A rule that threw: the tool's own fault, told as such. */
export interface RuleFault {
  readonly rule: string;
  readonly reason: string;
}

import type { LocalText } from '../core/model/local-text';
import type { Conflict, PatchOp, PlacedContent } from '../core/model/patch';
import type { SheetSnapshot } from '../core/model/snapshot';

/** At once, or later: a file and a script of Google answer at once, Excel answers later. */
type Later<T> = T | Promise<T>;

/** What a patch touches, as it stands now; a host may know more of it. */
export interface PatchTarget {
  readonly sheets: readonly SheetSnapshot[];
}

/** A step that a host does not do, and why. */
export interface Refusal {
  readonly op: PatchOp;
  readonly reason: Conflict['reason'];
  /** What stands in the way. */
  readonly by?: LocalText;
}

/** What came of writing. */
export type Written =
  | {
      /** The steps as they were really done, in their order. */
      readonly done: readonly PatchOp[];
      /** What drawn sheets really hold, by name, where the host read that. */
      readonly drawn?: ReadonlyMap<string, readonly PlacedContent[]>;
    }
  /** Nothing was written. */
  | { readonly refused: readonly Refusal[] };

/** All that a host must be able to do so that a patch can be applied; in which order, `applySteps` says. */
export interface PatchPort<Target extends PatchTarget = PatchTarget> {
  /** Reads what the steps touch. */
  read(ops: readonly PatchOp[]): Later<Target>;
  /** Those of the steps that may not be written: on protected cells, or beyond what the host can do. */
  refusals(target: Target, ops: readonly PatchOp[]): Later<readonly Refusal[]>;
  /** Writes the steps and tells what stands then; a rescue takes back what a broken off writing did. */
  write(target: Target, ops: readonly PatchOp[], purpose: 'change' | 'rescue'): Later<Written>;
  /**
   * Steps that made a writing fail, where the host can tell afterwards; the patch is refused for them then. Asked once
   * all is taken back.
   */
  blamed?(ops: readonly PatchOp[]): Later<readonly Refusal[]>;
  /** The steps that the last writing did or began, where the host knows; else they are found by reading again. */
  begun?(): readonly PatchOp[];
  /** The fault to tell of when a writing broke off and could not be taken back. */
  stranded?(cause: unknown): Error;
}

import type { Conflict, LocalText, PatchOp } from '../../shared/core';

/** Why a step cannot be done in this file; `with-others`: only because steps that belong to it cannot. */
export interface Refusal {
  readonly refused: Conflict['reason'] | 'with-others';
  /** What stands in the way. */
  readonly by?: LocalText;
}

/** A step that was done, with what undoing it needs, or the reason why not. */
export type OpOutcome = { readonly done: PatchOp } | Refusal;

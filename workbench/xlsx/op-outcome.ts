import type { Conflict, PatchOp } from '../../shared/core/model/patch';

/** A step that was done, with what undoing it needs, or the reason why it cannot be done in this file. */
export type OpOutcome = { readonly done: PatchOp } | { readonly refused: Conflict['reason'] };

import type { PatchOp, PutSheetOp, WorkbookPatch } from '../core/model/patch';
import type { SheetDraft } from '../core/model/sheet-draft';

/** The sheet that a step draws: what the host kept of the former one wins over the step's own. */
export const draftToDraw = (op: PutSheetOp): SheetDraft | null =>
  op.hostState === undefined ? op.after : (JSON.parse(op.hostState) as SheetDraft);

/** What a host drew on the tool's own sheets while it is open, so that undo brings their looks back too. */
export class KnownDrafts {
  private readonly drafts = new Map<string, SheetDraft>();

  get(name: string): SheetDraft | undefined {
    return this.drafts.get(name);
  }

  /** `inverse` of steps that were just done, with the looks that their sheets had before; those of now are remembered. */
  withLooks(inverse: WorkbookPatch, done: readonly PatchOp[]): WorkbookPatch {
    const ops = inverse.ops.map((op) => this.withFormerLook(op));
    for (const op of done) if (op.kind === 'put-sheet') this.remember(op);
    return { ...inverse, ops };
  }

  private withFormerLook(op: PatchOp): PatchOp {
    if (op.kind !== 'put-sheet' || op.after === null) return op;
    const former = this.drafts.get(op.name);
    return former ? { ...op, hostState: JSON.stringify(former) } : op;
  }

  private remember(op: PutSheetOp): void {
    const draft = draftToDraw(op);
    if (draft === null) this.drafts.delete(op.name);
    else this.drafts.set(op.name, draft);
  }
}

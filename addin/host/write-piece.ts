import { packBySize } from './block-plan';

/** A part of a patch that goes to Excel in one batch with its neighbours, as far as the size allows. */
export interface WritePiece {
  /** Of request or answer, whichever is larger. */
  readonly bytes: number;
  /** Puts the work into the batch; what it returns is called once Excel has answered. */
  readonly write: (context: Excel.RequestContext) => (() => void) | undefined;
}

/** Sends the pieces in order, as few batches as their sizes allow. */
export async function sendPieces(
  context: Excel.RequestContext,
  pieces: readonly WritePiece[],
): Promise<void> {
  const groups = packBySize(pieces, ({ bytes }) => bytes);
  await groups.reduce((before, group) => before.then(() => sendGroup(context, group)), Promise.resolve());
}

async function sendGroup(context: Excel.RequestContext, group: readonly WritePiece[]): Promise<void> {
  const finish = group.map((piece) => piece.write(context));
  await context.sync();
  for (const done of finish) done?.();
}

/** Bytes of a value on the wire, with room for the envelope around it. */
export const wireBytes = (value: unknown): number => JSON.stringify(value).length * 1.5 + 800;

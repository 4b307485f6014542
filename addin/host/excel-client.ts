type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** What the host uses of the library around it; tests put another copy of the genuine client here. */
export interface ExcelClient {
  readonly run: <T>(batch: Batch<T>, options?: Excel.RunOptions) => Promise<T>;
  /** Whether the application offers this version of ExcelApi, such as `1.13`. */
  readonly supports: (version: string) => boolean;
}

/** The client that Microsoft's office.js puts on the page. */
export const pageClient = (): ExcelClient => ({
  run: (batch, options) => (options ? Excel.run(options, batch) : Excel.run(batch)),
  supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
});

/** Runs a batch that only reads; while a cell is being edited it waits for the person to leave it. */
export const runWaiting = <T>({ run }: ExcelClient, batch: Batch<T>): Promise<T> =>
  run(batch, { delayForCellEdit: true });

/**
 * Runs a batch that writes. With `canGroup` one Ctrl+Z takes the whole of it back where Excel can (ExcelApi 1.20);
 * a group with a call that cannot be undone fails with `UndoNotSupported`, so only what may stand in one asks for it.
 */
export const runWriting = <T>(
  { run, supports }: ExcelClient,
  batch: Batch<T>,
  { canGroup }: { readonly canGroup: boolean },
): Promise<T> =>
  // why: Excel on the web fails when both are asked for (office-js #6711)
  run(batch, canGroup && supports('1.20') ? { mergeUndoGroup: true } : { delayForCellEdit: true });

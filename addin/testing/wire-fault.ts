/** A failure that the simulated Excel answers with, as the genuine one words it. */
export class WireFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const notFound = (): WireFault =>
  new WireFault('ItemNotFound', "The requested resource doesn't exist.", 404);

export const badArgument = (): WireFault =>
  new WireFault('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');

export const wrongSize = (): WireFault =>
  new WireFault(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export const alreadyExists = (): WireFault =>
  new WireFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);

export const accessDenied = (): WireFault =>
  new WireFault('AccessDenied', 'You cannot perform the requested operation.', 403);

export const invalidOperation = (): WireFault =>
  new WireFault('InvalidOperation', "This operation isn't permitted for the current object.");

export const insertDeleteConflict = (): WireFault =>
  new WireFault('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.');

export const unsupportedSheet = (): WireFault =>
  new WireFault(
    'UnsupportedSheet',
    "This sheet type doesn't support this operation, since it's a Macro or Chart sheet.",
  );

export const undoNotSupported = (): WireFault =>
  new WireFault('UndoNotSupported', "The operation doesn't support undo and can't be grouped.");

/** What the simulation does not know is refused, never guessed. */
export const notImplemented = (what: string): WireFault =>
  new WireFault('NotImplemented', `The simulated Excel does not know ${what}.`, 501);

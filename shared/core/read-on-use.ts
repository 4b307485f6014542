/** A reading that is made on first use, or before that in slices by whoever has the time. */
export interface ReadOnUse<Result> {
  /** The reading; what is not read yet is read now. */
  readonly get: () => Result;
  /** Reads one slice more; false when nothing is left to read. */
  readonly readAhead: () => boolean;
}

/** `work` begun and driven by use; it is done once. */
export function readOnUse<Result>(work: () => Generator<void, Result>): ReadOnUse<Result> {
  let running: Generator<void, Result> | undefined;
  let made: { readonly value: Result } | undefined;
  const readAhead = (): boolean => {
    if (made) return false;
    running ??= work();
    const step = running.next();
    if (step.done) made = { value: step.value };
    return !step.done;
  };
  return {
    readAhead,
    get: () => {
      for (;;) {
        if (made) return made.value;
        readAhead();
      }
    },
  };
}

/** `make` at first use, and never again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A result that is made at first use, or before that in slices by whoever has the time. */
export interface OnceInSlices<Result> {
  /** The result; what is not done yet is done now. */
  readonly get: () => Result;
  /** Does one slice more; false when nothing is left to do. */
  readonly ahead: () => boolean;
}

/** `work` begun and driven by use; it is done once. */
export function onceInSlices<Result>(work: () => Generator<void, Result>): OnceInSlices<Result> {
  // why: what the work was begun with is let go with it, for the result may outlive that by far
  let todo: (() => Generator<void, Result>) | undefined = work;
  let running: Generator<void, Result> | undefined;
  let made: { readonly value: Result } | undefined;
  const ahead = (): boolean => {
    if (made) return false;
    running ??= todo?.();
    const step = running?.next();
    if (step?.done) {
      made = { value: step.value };
      todo = running = undefined;
    }
    return !made;
  };
  return {
    ahead,
    get: () => {
      for (;;) {
        if (made) return made.value;
        ahead();
      }
    },
  };
}

export interface SliceOptions<Step> {
  readonly signal: AbortSignal;
  /** Called in each pause with the latest step; true when it changed what is shown. */
  readonly onPause?: (step: Step) => boolean;
  /** Milliseconds of work between two pauses. */
  readonly budget?: number;
}

/** Drives work that is cut in slices and gives the browser time in between; `undefined` when it was stopped. */
export async function runInSlices<Step, Result>(
  work: Generator<Step, Result>,
  { signal, onPause, budget = 20 }: SliceOptions<Step>,
): Promise<Result | undefined> {
  let pauseAt = performance.now() + budget;
  for (;;) {
    if (signal.aborted) return undefined;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < pauseAt) continue;
    await nextTurn();
    // why: drawing takes a while too, and may not add up with the work to one long task
    if (onPause?.(step.value)) await nextTurn();
    pauseAt = performance.now() + budget;
  }
}

/** Resolves after the browser had a chance to draw and to take input. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

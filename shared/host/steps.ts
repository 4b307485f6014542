/** Work that needs others in between: each step says what is to be done, and is given what came of it. */
export type Steps<Result> = Generator<() => unknown, Result, unknown>;

/** One thing that is done by somebody who may need time for it; inside of steps, `yield*` gives its result. */
export function* ask<T>(work: () => T | Promise<T>): Steps<T> {
  return (yield work) as T;
}

/** Does all steps at once, for hosts that answer at once. */
export function runNow<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) {
    const work = step.value;
    let answer: unknown;
    try {
      answer = work();
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(answer);
  }
  return step.value;
}

/** Does all steps one after the other, for hosts that answer later. */
export async function runWaiting<Result>(steps: Steps<Result>): Promise<Result> {
  let step = steps.next();
  while (!step.done) {
    const work = step.value;
    let answer: unknown;
    try {
      answer = await work();
    } catch (error) {
      step = steps.throw(error);
      continue;
    }
    step = steps.next(answer);
  }
  return step.value;
}

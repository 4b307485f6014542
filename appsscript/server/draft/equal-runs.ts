/** Neighbours of the same value, that one call can set. */
export interface EqualRun {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

/** The values in runs of equals, in order. */
export function equalRuns(values: readonly number[]): readonly EqualRun[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    const run = runs[runs.length - 1];
    if (run?.value === value) run.count++;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

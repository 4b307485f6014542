/** Neighbours that one call sets to the same value. */
export interface Run {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

/**
 * The values as at most `most` runs, none of them below its values; where runs must be joined, those that grow least are.
 * `undefined` is left as it is and parts the runs.
 */
export function fewRuns(values: readonly (number | undefined)[], most: number): readonly Run[] {
  const runs = equalRuns(values);
  while (runs.length > most) {
    const index = cheapestJoin(runs);
    if (index === undefined) break;
    const [a, b] = [runs[index], runs[index + 1]];
    if (a && b) runs.splice(index, 2, join(a, b));
  }
  return [...runs]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .sort((a, b) => a.first - b.first);
}

function equalRuns(values: readonly (number | undefined)[]): Run[] {
  const runs: Run[] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const run = runs[runs.length - 1];
    if (run?.value === value && run.first + run.count === index)
      runs[runs.length - 1] = { ...run, count: run.count + 1 };
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

const join = (a: Run, b: Run): Run => ({
  first: a.first,
  count: a.count + b.count,
  value: Math.max(a.value, b.value),
});

function cheapestJoin(runs: readonly Run[]): number | undefined {
  let [best, cost]: [number | undefined, number] = [undefined, Infinity];
  for (let index = 0; index + 1 < runs.length; index++) {
    const [a, b] = [runs[index], runs[index + 1]];
    if (a === undefined || b === undefined) continue;
    if (a.first + a.count !== b.first) continue;
    const excess = a.value < b.value ? (b.value - a.value) * a.count : (a.value - b.value) * b.count;
    if (excess < cost) [best, cost] = [index, excess];
  }
  return best;
}

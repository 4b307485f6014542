/**
 * Lines as people write them: "3–5, 7". `follows`: whether a line goes on with the run that ends with the one before;
 * by itself the next number does.
 */
export function lineRuns(
  lines: readonly number[],
  follows: (line: number, last: number) => boolean = (line, last) => line === last + 1,
): string {
  const runs: { from: number; to: number }[] = [];
  for (const line of lines) {
    const last = runs[runs.length - 1];
    if (last && follows(line, last.to)) last.to = line;
    else runs.push({ from: line, to: line });
  }
  return runs
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`))
    .join(', ');
}

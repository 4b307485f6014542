import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

import type { PipelineFigures } from './pipeline-figures';

/**
 * The whole pipeline beside `JSON.parse` of the same table: reading and checking, then the build of both sheets.
 * Each size runs in a process of its own; what counts are the ratios, seconds only tell how noisy the machine is.
 */
const RUNS: readonly (readonly [rows: number, rounds: number])[] = [
  [1_000, 9],
  [10_000, 5],
  [166_050, 2],
];
const FLAGS = [
  '--expose-gc',
  '--single-threaded-gc',
  '--max-old-space-size=8000',
  '-r',
  '@swc-node/register',
];

function measure(rows: number, rounds: number): PipelineFigures {
  const script = join(__dirname, 'measure-pipeline.ts');
  const output = execFileSync(process.execPath, [...FLAGS, script, String(rows), String(rounds)], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as PipelineFigures;
}

/** How the cost grows from one size to the next: 1 is linear. */
const exponent = (cost: (figures: PipelineFigures) => number, from: PipelineFigures, to: PipelineFigures) =>
  Math.log(cost(to) / cost(from)) / Math.log(to.rows / from.rows);

const line = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(11)).join('');

let previous: PipelineFigures | undefined;
console.log(
  line(['rows', 'parse s', 'cold/parse', 'warm/parse', 'build/parse', 'µs per row', 'findings', 'peak MB']),
);
for (const [rows, rounds] of RUNS) {
  const figures = measure(rows, rounds);
  const { parse, cold, warm, build, findings, peak } = figures;
  const ratio = (cost: number): string => (cost / parse).toFixed(1);
  const perRow = ((warm * 1e6) / rows).toFixed(1);
  console.log(
    line([
      String(rows),
      parse.toFixed(4),
      ratio(cold),
      ratio(warm),
      ratio(build),
      perRow,
      String(findings),
      peak.toFixed(0),
    ]),
  );
  if (previous) {
    const growth = exponent((one) => one.warm, previous, figures);
    const building = exponent((one) => one.build, previous, figures);
    console.log(
      `  from ${String(previous.rows)} rows: check n^${growth.toFixed(2)}, build n^${building.toFixed(2)}`,
    );
  }
  previous = figures;
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildBench } from './build-bench';
import { generateRows } from './generate-plan';
import type { ValidatorFigures } from './measure-validators';
import type { PipelineFigures } from './pipeline-figures';
import { startUp } from './start-up';

/**
 * The whole pipeline beside `JSON.parse` of the same table: reading and checking, then the build of all sheets; then
 * general validators over the same rows, and the start of the command line. Measured is what is shipped: one bundle, as
 * the command line and the pane are, run as the command line runs it. Each size has a process of its own; ratios and µs a
 * row count, since `JSON.parse` itself is not linear.
 */
const RUNS: readonly (readonly [rows: number, rounds: number])[] = [
  [10, 30],
  [50, 30],
  [300, 20],
  [1_000, 15],
  [10_000, 7],
  [166_050, 2],
];
const FLAGS = ['--expose-gc', '--single-threaded-gc', '--max-old-space-size=8000'];
/** Room for what one check allocates, in MB. */
const roomy = (size: string) => [`--min-semi-space-size=${size}`, `--max-semi-space-size=${size}`];
/** More rows are checked in the room that a process has by itself; what they allocate is told by another one. */
const FEW = 2_000;
/** The most rows whose allocations a young generation can hold. */
const MOST_HELD = 10_000;

const ROOT = join(__dirname, '..');

/** What a measuring process tells; it is set up as the command line is. */
const told = (args: readonly (string | number)[]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      ['--require', join(ROOT, 'workbench', 'bin', 'load-bundle.cjs'), ...args.map(String)],
      { encoding: 'utf8' },
    ),
  );

/** The table is written by this process, so that what is made on the way to it weighs on nobody's peak. */
function measure(rows: number, rounds: number): PipelineFigures {
  const place = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  const file = join(place, 'rows.json');
  const run = (room: readonly string[], times: number) =>
    told([
      ...[...FLAGS, ...room],
      ...[join(ROOT, 'out', 'bench', 'measure-pipeline.cjs'), file, rows, times],
    ]) as PipelineFigures;
  try {
    writeFileSync(file, JSON.stringify(generateRows(rows, 77)));
    if (rows <= FEW) return run(roomy('128'), rounds);
    const figures = run([], rounds);
    return { ...figures, allocated: rows > MOST_HELD ? null : run(roomy('256'), 1).allocated };
  } finally {
    rmSync(place, { recursive: true });
  }
}

const validators = (rows: number, rounds: number): readonly ValidatorFigures[] =>
  told([
    ...['--expose-gc', '--single-threaded-gc', '--require', '@swc-node/register'],
    ...[join(__dirname, 'measure-validators.ts'), rows, rounds],
  ]) as readonly ValidatorFigures[];

/** How the cost grows from one size to the next: 1 is linear. */
const exponent = (cost: (figures: PipelineFigures) => number, from: PipelineFigures, to: PipelineFigures) =>
  Math.log(cost(to) / cost(from)) / Math.log(to.rows / from.rows);

const line = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(12)).join('');

buildBench();
const HEADINGS = [
  'rows',
  'parse µs',
  'cold µs',
  'warm µs',
  'again µs',
  'build µs',
  'warm/parse',
  'build/parse',
  'kB a row',
];
console.log(line([...HEADINGS, 'findings', 'peak MB', 'with sheets']));
let previous: PipelineFigures | undefined;
for (const [rows, rounds] of RUNS) {
  const figures = measure(rows, rounds);
  const { parse, cold, warm, again, build, allocated, findings, peak, peakOfAll } = figures;
  const perRow = (cost: number): string => ((cost * 1e6) / rows).toFixed(1);
  console.log(
    line([
      String(rows),
      ...[parse, cold, warm, again, build].map(perRow),
      ...[warm, build].map((cost) => (cost / parse).toFixed(1)),
      allocated === null ? '' : allocated.toFixed(1),
      String(findings),
      peak.toFixed(0),
      peakOfAll.toFixed(0),
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

for (const rows of [1_000, 10_000])
  for (const { name, checks, seconds, faulty } of validators(rows, 7))
    console.log(
      `${name}: ${String(rows)} rows, ${((seconds * 1e6) / rows).toFixed(1)} µs a row, ` +
        `${String(checks)} checks a row, ${String(faulty)} rows faulted`,
    );

execFileSync('npm', ['run', 'build:cli'], { cwd: ROOT, stdio: 'ignore' });
for (const rows of [50, 1_000]) {
  const { bare, check } = startUp(rows, 20);
  console.log(
    `kehoach check, ${String(rows)} rows: ${check.toFixed(0)} ms, ${(check / bare).toFixed(2)} × node -e 0 (${bare.toFixed(0)} ms)`,
  );
}

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/build/plan-build';
import { generateRows, planSnapshot } from './generate-plan';

/**
 * The whole pipeline beside `JSON.parse` of the same table, in one run.
 * Figures are ratios of the fastest rounds; seconds are only shown to judge the noise.
 */
const SIZES = [1_000, 10_000, 166_050];
const ROUNDS = 3;

interface Timing {
  readonly parse: number;
  readonly check: number;
  readonly build: number;
}

function cpuSeconds(work: () => void): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function timeSize(size: number): Timing {
  const json = JSON.stringify(generateRows(size, 77));
  const best = { parse: Infinity, check: Infinity, build: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    best.parse = Math.min(
      best.parse,
      cpuSeconds(() => JSON.parse(json)),
    );
    // why: parsed anew each round, so that no string carries a hash from the round before
    const snapshot = planSnapshot(JSON.parse(json) as string[][]);
    best.check = Math.min(
      best.check,
      cpuSeconds(() => analyse(snapshot)),
    );
    if (size > 20_000) continue;
    const analysis = analyse(snapshot);
    best.build = Math.min(
      best.build,
      cpuSeconds(() => planBuild(analysis, snapshot, { tracking: false })),
    );
  }
  return best;
}

let previous: { size: number; check: number } | undefined;
console.log('rows      parse s   check s   check/parse   build/parse   growth');
for (const size of SIZES) {
  const { parse, check, build } = timeSize(size);
  const growth = previous && Math.log(check / previous.check) / Math.log(size / previous.size);
  console.log(
    [
      String(size).padEnd(9),
      parse.toFixed(4).padEnd(9),
      check.toFixed(3).padEnd(9),
      (check / parse).toFixed(2).padEnd(13),
      Number.isFinite(build) ? (build / parse).toFixed(2).padEnd(13) : '-'.padEnd(13),
      growth === undefined ? '-' : `n^${growth.toFixed(2)}`,
    ].join(' '),
  );
  previous = { size, check };
}
console.log(`peak memory ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/produce/plan-build';
import { generateRows, planSnapshot } from './generate-plan';
import type { PipelineFigures } from './pipeline-figures';

/**
 * Measures one size in a process of its own and prints the figures as JSON.
 * Arguments: rows, rounds. CPU time, so that neighbours on the machine count as little as may be.
 */
const [rows = 1000, rounds = 3] = process.argv.slice(2).map(Number);

function cpuSeconds(work: () => void): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const json = JSON.stringify(generateRows(rows, 77));
// why: parsed anew each time, so that no string carries a hash from the round before
const freshSnapshot = () => planSnapshot(JSON.parse(json) as string[][]);

const first = freshSnapshot();
let analysis = analyse(planSnapshot([]));
const cold = cpuSeconds(() => {
  analysis = analyse(first);
});
const best = { parse: Infinity, warm: Infinity, build: Infinity };
for (let round = 0; round < rounds; round++) {
  best.parse = Math.min(
    best.parse,
    cpuSeconds(() => void JSON.parse(json)),
  );
  const snapshot = freshSnapshot();
  best.warm = Math.min(
    best.warm,
    cpuSeconds(() => {
      analysis = analyse(snapshot);
    }),
  );
  best.build = Math.min(
    best.build,
    cpuSeconds(() => planBuild(analysis, snapshot, { tracking: false })),
  );
}
const findings = analysis.findings.length;
const peak = process.resourceUsage().maxRSS / 1024;
const figures: PipelineFigures = { rows, cold, ...best, findings, peak };
console.log(JSON.stringify(figures));

import { readFileSync } from 'node:fs';

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/produce/plan-build';
import { cpuSeconds } from './cpu-seconds';
import { HEADER, planSnapshot } from './generate-plan';
import type { PipelineFigures } from './pipeline-figures';

/**
 * Measures one size in a process of its own and prints the figures as JSON.
 * Arguments: the file with the rows of the table as JSON, how many tasks they are, rounds. CPU time, so that neighbours on the machine count as little as may be; one analysis is alive
 * at a time, since nobody keeps two.
 */
const [file = '', ...sizes] = process.argv.slice(2);
const [rows = 1000, rounds = 3] = sizes.map(Number);

/** What `work` allocates, in kB, where the young generation of this process is large enough that nothing is collected meanwhile. */
function allocatedBy(work: () => void): number {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  work();
  return (process.memoryUsage().heapUsed - before) / 1024;
}

const readTable = (): string => readFileSync(file, 'utf8');
const snapshotOf = (json: string) => planSnapshot(JSON.parse(json) as string[][]);

/** The table with one content changed, all its texts new strings. */
function editedSnapshot(json: string, round: number) {
  const values = JSON.parse(json) as string[][];
  const row = values[FIRST_TASK + (round % rows)];
  if (row) row[CONTENT] = `${row[CONTENT] ?? ''} (sửa)`;
  return planSnapshot(values);
}

const FIRST_TASK = 4;
const CONTENT = 1;

/** why: readers are kept for the next check of the same plan; here the next one shall be as of another plan */
function forgetPlan(): void {
  const values = [
    ['ỦY BAN NHÂN DÂN XÃ KHÁC'],
    ['KẾ HOẠCH'],
    ['Công tác năm 2025'],
    HEADER,
    ['1', 'Họp', 'Công an'],
  ];
  analyse(planSnapshot(values));
}

const best = { parse: Infinity, warm: Infinity, again: Infinity, build: Infinity };
const first = snapshotOf(readTable());
// why: the peak is that of a check and its table; the text that the table came from is let go, as it is for a file
globalThis.gc?.();
let findings = 0;
const cold = cpuSeconds(() => {
  findings = analyse(first).findings.length;
});
// why: what building the sheets needs comes on top of it
const peak = process.resourceUsage().maxRSS / 1024;
const json = readTable();
// why: parsed anew each time, so that no string carries a hash from the round before
const freshSnapshot = () => snapshotOf(json);
for (let round = 0; round < rounds; round++) {
  const parse = cpuSeconds(() => void JSON.parse(json));
  forgetPlan();
  const snapshot = freshSnapshot();
  let analysis: ReturnType<typeof analyse> | undefined;
  const warm = cpuSeconds(() => (analysis = analyse(snapshot)));
  const build = cpuSeconds(() => analysis && planBuild(analysis, snapshot, { tracking: false }));
  const earlier = analysis?.reading;
  analysis = undefined;
  const edited = editedSnapshot(json, round);
  const again = cpuSeconds(() => void analyse(edited, {}, earlier));
  best.parse = Math.min(best.parse, parse);
  best.warm = Math.min(best.warm, warm);
  best.again = Math.min(best.again, again);
  best.build = Math.min(best.build, build);
}
const peakOfAll = process.resourceUsage().maxRSS / 1024;
forgetPlan();
const fresh = freshSnapshot();
const allocated = allocatedBy(() => void analyse(fresh)) / rows;
const figures: PipelineFigures = { rows, cold, ...best, allocated, findings, peak, peakOfAll };
console.log(JSON.stringify(figures));

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MergeFigures } from './merge-figures';
import { writePlans } from './write-plans';

/**
 * `kehoach merge` over made-up communes of 50 tasks each beside reading the same files and keeping nothing. Argument: how
 * many communes, all 3,321 of the country when left out. Processor time counts; the wall clock only tells how noisy the
 * machine is.
 */
const units = Number(process.argv[2] ?? 3321);

function measure(way: string, folder: string, target: string): MergeFigures {
  const script = join(__dirname, 'measure-merge.ts');
  const output = execFileSync(process.execPath, ['-r', '@swc-node/register', script, way, folder, target], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as MergeFigures;
}

const place = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
const folder = join(place, 'ke-hoach');
// why: a result among the plans would be read as one of them
const target = join(place, 'gop.xlsx');
try {
  writePlans(folder, units);
  const reading = measure('read', folder, '');
  console.log(`${String(units)} plans, ${String(reading.size)} tasks`);
  for (const way of ['read', 'merge', 'json']) {
    const { cpu, wall, peak } = way === 'read' ? reading : measure(way, folder, target);
    const ratio = (cpu / reading.cpu).toFixed(2);
    console.log(
      `${way.padEnd(6)} ${cpu.toFixed(1)} s (${wall.toFixed(1)} s by the clock), ${ratio} × reading, peak ${peak.toFixed(0)} MB`,
    );
  }
} finally {
  rmSync(place, { recursive: true });
}

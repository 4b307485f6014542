import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newXlsx } from '../workbench/xlsx/new-xlsx';
import { generateRows, planSnapshot } from './generate-plan';
import { wholeProcessSeconds } from './whole-process';

/** Processor time of a whole command of the command line, its start and its end included, in ms. */
export interface StartUp {
  readonly bare: number;
  readonly check: number;
}

const PROGRAM = join(__dirname, '..', 'workbench', 'bin', 'kehoach.cjs');

/** `kehoach check` of a file of `rows` tasks beside `node -e 0`, one after the other; medians. */
export function startUp(rows: number, rounds: number): StartUp {
  const place = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  const file = join(place, 'ke-hoach.xlsx');
  try {
    writeFileSync(file, newXlsx(planSnapshot(generateRows(rows, 77))).save());
    const runs = Array.from({ length: rounds }, () => ({
      bare: wholeProcessSeconds(['-e', '0']) * 1000,
      check: wholeProcessSeconds([PROGRAM, 'check', file]) * 1000,
    }));
    return { bare: median(runs.map(({ bare }) => bare)), check: median(runs.map(({ check }) => check)) };
  } finally {
    rmSync(place, { recursive: true });
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newXlsx } from '../workbench/xlsx/new-xlsx';
import { readZip } from '../workbench/xlsx/zip/read-zip';
import { generateRows, planSnapshot } from './generate-plan';
import type { Usage } from './run-measured';
import { runMeasured } from './run-measured';

/**
 * `kehoach build`, from a file to the saved file, beside exceljs reading and writing a file: the same plan, and the very
 * workbook that was built. Each in a process of its own, as it is shipped, its start included. Processor time counts;
 * ratios are within this run. Arguments: how many rows, one size after the other.
 */
const sizes = process.argv.slice(2).map(Number);

const root = join(__dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));

/** Bytes of a file, packed and unpacked, in MB. */
function weigh(file: string): { readonly packed: number; readonly plain: number } {
  const bytes = readFileSync(file);
  const plain = readZip(bytes).reduce((sum, { size }) => sum + size, 0);
  return { packed: bytes.length / 1e6, plain: plain / 1e6 };
}

const built = (source: string, target: string): Usage =>
  runMeasured([
    join(root, 'workbench', 'bin', 'kehoach.cjs'),
    ...['build', source, '-o', target],
    ...['--today', '2026-03-02'],
  ]);
const passedThrough = (source: string): Usage =>
  runMeasured([join(__dirname, 'pass-through-exceljs.cjs'), source, join(place, 'exceljs.xlsx')]);

const line = (cells: readonly string[]): string => cells.map((cell) => cell.padStart(15)).join('');
const times = (one: number, other: number): string => `${(one / other).toFixed(2)} ×`;

execFileSync('npm', ['run', 'build:cli'], { cwd: root, stdio: 'ignore' });
console.log(
  line([
    'rows',
    'build s',
    'peak MB',
    'exceljs s',
    'exceljs MB',
    'build/exceljs',
    'of the result',
    'packed',
    'unpacked',
  ]),
);
let previous: { readonly rows: number; readonly cpu: number } | undefined;
try {
  for (const rows of sizes.length === 0 ? [10_000, 100_000] : sizes) {
    const [plan, source, target] = ['sinh', 'ke-hoach', 'ket-qua'].map((name) =>
      join(place, `${name}-${String(rows)}.xlsx`),
    );
    if (!plan || !source || !target) continue;
    writeFileSync(plan, newXlsx(planSnapshot(generateRows(rows, 77))).save());
    // why: as officers save, with a table of shared strings
    execFileSync(process.execPath, [join(__dirname, 'pass-through-exceljs.cjs'), plan, source]);
    const { cpu, peak } = built(source, target);
    const peer = passedThrough(source);
    const ofResult = passedThrough(target);
    const [before, after] = [weigh(source), weigh(target)];
    console.log(
      line([
        ...[String(rows), cpu.toFixed(1), peak.toFixed(0), peer.cpu.toFixed(1), peer.peak.toFixed(0)],
        ...[times(cpu, peer.cpu), times(cpu, ofResult.cpu)],
        ...[times(after.packed, before.packed), times(after.plain, before.plain)],
      ]),
    );
    if (previous) {
      const growth = Math.log(cpu / previous.cpu) / Math.log(rows / previous.rows);
      console.log(`  from ${String(previous.rows)} rows: n^${growth.toFixed(2)}`);
    }
    previous = { rows, cpu };
  }
} finally {
  rmSync(place, { recursive: true });
}

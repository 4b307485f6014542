import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Usage {
  /** Seconds of processor time, and MB. */
  readonly cpu: number;
  readonly peak: number;
}

/** Runs Node with these arguments to its end and tells what that cost, its start included. */
export function runMeasured(args: readonly string[]): Usage {
  const place = mkdtempSync(join(tmpdir(), 'kehoach-usage-'));
  const file = join(place, 'usage.json');
  try {
    const { status } = spawnSync(
      process.execPath,
      ['--require', join(__dirname, 'report-usage.cjs'), ...args],
      { env: { ...process.env, USAGE_FILE: file }, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    // why: a check that finds errors ends with 1
    if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${String(status)}`);
    return JSON.parse(readFileSync(file, 'utf8')) as Usage;
  } finally {
    rmSync(place, { recursive: true });
  }
}

import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** Runs a line of script in the project's folder and gives what it writes; modules of Node's own kind load so. */
export const runNode = (script: string): string =>
  execFileSync(process.execPath, ['-e', script], {
    cwd: path.resolve(__dirname, '../../..'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

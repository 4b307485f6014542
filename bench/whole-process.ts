import { spawnSync } from 'node:child_process';

/**
 * Processor seconds of a whole run of Node with these arguments, as the system counts them: what a process spends before its
 * first line and after its last one is in it. Asked of bash, since Node does not tell it of its children.
 */
export function wholeProcessSeconds(args: readonly string[]): number {
  const timed = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null 2>&1', process.execPath, ...args],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  // why: a check that finds errors ends with 1
  if (timed.status !== 0 && timed.status !== 1)
    throw new Error(`${args.join(' ')} ended with ${String(timed.status)}`);
  const [user = NaN, system = NaN] = timed.stderr.trim().split(' ').map(Number);
  return user + system;
}

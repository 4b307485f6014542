/** CPU milliseconds of this process, so that what else the machine does is not counted. */
export function cpuOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const RUNS = 3;
const TRIES = 3;
/** Four times the input takes four times the work when it grows straight, sixteen times when it grows with the square. */
const FACTOR = 4;
const LIMIT = 9;
/** Below this the clock tells nothing, and nobody waits. */
const TOO_SHORT = 40;

const least = (run: () => unknown): number => Math.min(...Array.from({ length: RUNS }, () => cpuOf(run)));

/**
 * How many times as long `work` takes for `FACTOR` times the input; 0 where it is too quick to be told. What looks
 * crooked is measured again, as a pause of the collector may have hit the one run and not the other.
 */
export function growth(work: (size: number) => () => unknown, size: number): number {
  let ratio = 0;
  for (let tried = 0; tried < TRIES; tried++) {
    const large = least(work(size * FACTOR));
    if (large < TOO_SHORT) return 0;
    ratio = large / Math.max(1, least(work(size)));
    if (ratio <= LIMIT) return ratio;
  }
  return ratio;
}

/** The most that work growing straight may show. */
export const STRAIGHT = LIMIT;

/** What `timeChecker` throws. */
export const STOPPED = 'Stopped before the time limit, everything was put back.';

/** why: Google ends a run after six minutes without a word, and taking back may last as long as the writing did */
const MOST_MILLISECONDS = 150_000;

/** A check that throws once there is no time left to write more and still take all of it back. */
export function timeChecker(): () => void {
  const start = Date.now();
  return () => {
    if (Date.now() - start > MOST_MILLISECONDS) throw new Error(STOPPED);
  };
}

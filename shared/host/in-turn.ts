/** Runs a piece of work once all that was handed in before has ended, however it ended. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * One queue for work that must not run side by side: a ribbon command, the pane and a double click share one workbook,
 * and what one reads while another is half-way through writing is true for neither.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

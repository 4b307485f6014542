import { type Conflict, reasonsOf } from '../../shared/core';

/** A reason to stop with exit code 2, in words for the person at the keyboard. */
export class CliProblem extends Error {
  constructor(readonly vi: string) {
    super(vi);
    this.name = 'CliProblem';
  }
}

/** Why nothing was written. */
export const refusedProblem = (conflicts: readonly Conflict[]): CliProblem =>
  new CliProblem(
    reasonsOf(conflicts)
      .map(({ vi }) => vi)
      .join('\n'),
  );

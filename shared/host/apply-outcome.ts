import type { CommandOutcome } from '../core/commands/command-outcome';
import { refusedOutcome } from '../core/commands/refused-outcome';
import type { Finding } from '../core/model/finding';
import type { Conflict } from '../core/model/patch';
import type { Steps } from './steps';
import { ask } from './steps';
import { unmarkedMessage } from './unmarked-message';
import type { MarkOutcome } from './workbook-host';

interface Refused {
  readonly ok: false;
  readonly conflicts: readonly Conflict[];
}

/** What writing a patch comes to, with what the host tells of it. */
export type Written<Told> = ({ readonly ok: true } & Told) | Refused;

/** What became of a command: what was done in the end, and what the host told of it where anything was written. */
export type Applied<Outcome, Told> =
  | { readonly ok: true; readonly outcome: Outcome; readonly told?: Told }
  | (Refused & { readonly outcome: Outcome });

type Answer<T> = T | Promise<T>;

/** Writes the patch of a command; where the host refuses some of it, what may be done without that. */
export function* applyOutcome<Outcome extends CommandOutcome, Told>(
  outcome: Outcome,
  write: (outcome: Outcome) => Answer<Written<Told>>,
): Steps<Applied<Outcome, Told>> {
  let current = outcome;
  for (;;) {
    if (current.patch.ops.length === 0) return { ok: true, outcome: current };
    const tried = current;
    const result = yield* ask(() => write(tried));
    if (result.ok) return { ok: true, outcome: current, told: result };
    const next = current.leaveOut?.(result.conflicts);
    if (!next) return { ...result, outcome: current };
    current = next;
  }
}

/** What a shell has to be able to for a command. */
export interface CommandDoer<Outcome> {
  write(outcome: Outcome): Answer<Written<unknown>>;
  mark(findings: readonly Finding[]): Answer<MarkOutcome>;
  /** Brings a sheet to the front. */
  show(sheet: string): unknown;
}

/** Does all that a command comes to, and gives what is to be told of it. */
export function* doOutcome<Outcome extends CommandOutcome>(
  outcome: Outcome,
  doer: CommandDoer<Outcome>,
): Steps<CommandOutcome> {
  const applied = yield* applyOutcome(outcome, (one) => doer.write(one));
  if (!applied.ok) return refusedOutcome(applied.outcome, applied.conflicts);
  const { marked, shown } = applied.outcome;
  const marks = marked && (yield* ask(() => doer.mark(marked)));
  if (shown !== undefined) yield* ask(() => doer.show(shown));
  return marks ? afterMarks(applied.outcome, marks) : applied.outcome;
}

function afterMarks(outcome: CommandOutcome, marks: MarkOutcome): CommandOutcome {
  const unmarked = unmarkedMessage(marks);
  return unmarked
    ? { ...outcome, remarks: [...outcome.remarks, unmarked] }
    : { ...outcome, message: outcome.whenMarked ?? outcome.message };
}

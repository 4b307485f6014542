import type { Finding, Fix } from '../model/finding';
import type { Rule } from '../rules/kit/rule';
import type { Signal } from '../rules/kit/signal';
import { keepShape, NOBODY } from '../work/keep-shape';
import type { Reads } from '../work/reads';

/** What a rule told of a subject. */
export class Told {
  /** Of a signal without a cause, and of the first of a cause. */
  finding: Finding | undefined = undefined;

  constructor(
    readonly rule: Pick<Rule, 'id' | 'meta'>,
    readonly signal: Signal<unknown>,
    readonly fixes: readonly Fix[],
    /** Equal for what is told twice of one place. */
    readonly key: string,
  ) {}
}

keepShape(new Told(NOBODY, NOBODY, [], ''));

/** What was told of a subject of many rules: a cell of prose, the cells of a row, a task. */
export interface SubjectTold {
  readonly told: readonly Told[];
  /** Rows beside its own that rules looked at for it. */
  readonly far?: { readonly top: number; readonly bottom: number };
  /** Something of it had been told of another subject already, and is not kept here. */
  readonly isRepeated?: true;
}

/** The subjects of which something is known, by row or by their place in their list; of the others nothing was told. */
export type Subjects = ReadonlyMap<number, SubjectTold>;

/** What a rule told of a subject that it has for itself: a table, the plan. */
export interface WholeTold extends SubjectTold {
  readonly reads: Reads;
}

/** Signals of one cause, and the finding that they are. */
export interface ToldCause {
  readonly members: readonly Told[];
  readonly finding: Finding;
}

/** All that was told of a reading, so that a check of a later one goes on from it. */
export interface KeptLint {
  /** By the number of a sheet (its prose, by the place in the list) or of a table (its rows). */
  readonly cells: ReadonlyMap<number, Subjects>;
  /** By the number of a table. */
  readonly tasks: ReadonlyMap<number, Subjects>;
  /** By rule and number of the subject. */
  readonly wholes: ReadonlyMap<string, WholeTold>;
  /** What the rules of cells and of tasks read beside their subjects. */
  readonly reads: ReadonlyMap<string, Reads>;
  readonly causes: ReadonlyMap<string, ToldCause>;
}

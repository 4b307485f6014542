import type { Fix, ForLeader, Severity } from '../../model/finding';
import type { LocalText } from '../../model/local-text';
import type { Field, PlanTable, Task } from '../../model/plan';
import type { Period } from '../../model/period';
import type { CellPosition } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import type { TextFlags } from '../../text/text-flag';
import type { InvalidExample, RuleExample } from './rule-example';
import type { OptionValues, RuleOptions } from './rule-options';
import type { RuleMessages, Signal, SignalOf } from './signal';

export type RuleGroup =
  'structure' | 'numbering' | 'content' | 'agencies' | 'time' | 'citations' | 'text' | 'header';

/** A text cell: of a task, of a header, or of prose. */
export interface CellSubject {
  readonly view: SheetView;
  readonly at: CellPosition;
  readonly text: string;
  readonly flags: TextFlags;
  /** The field of its column inside a table. */
  readonly field?: Field;
}

export interface TaskSubject {
  readonly view: SheetView;
  readonly table: PlanTable;
  readonly task: Task;
}

/** The two times of a task. */
export interface TaskTimes {
  readonly start: Period;
  readonly end: Period;
}

export interface TableSubject {
  readonly view: SheetView;
  readonly table: PlanTable;
}

/** The subject of each scope; `plan` rules read everything from the context. */
export interface RuleSubjects {
  readonly cell: CellSubject;
  readonly task: TaskSubject;
  readonly table: TableSubject;
  readonly plan: PlanReading;
}

export type RuleScope = keyof RuleSubjects;

export interface RuleDocs {
  readonly title: LocalText;
  /** Vietnamese sentences for the help page. */
  readonly why: string;
  /** The legal basis, where there is one. */
  readonly basis?: string;
  readonly howToFix: string;
  /** When the rule keeps silent, or may be ignored. */
  readonly whenNot: string;
}

export interface Rule<
  Scope extends RuleScope = RuleScope,
  Payload = unknown,
  Options extends RuleOptions = RuleOptions,
> {
  readonly id: string;
  readonly meta: {
    readonly group: RuleGroup;
    readonly severity: Severity;
    readonly scope: Scope;
    /** For `cell` rules: runs only on texts whose flags meet this mask (see `scan-text`); absent = all texts. */
    readonly flags?: TextFlags;
    /** For `cell` rules: inside tables, runs only in the columns of these fields; absent = in all, and those without a field. */
    readonly fields?: readonly Field[];
    /** For `cell` rules: a quick question; false means that `check` finds nothing in the text, true that it may. */
    readonly mayHold?: (text: string, flags: TextFlags) => boolean;
    /**
     * For `task` rules: a quick question, asked once for all tasks of a table that share their times; false means that
     * `check` finds nothing in them, true that it may.
     */
    readonly mayConcern?: (times: TaskTimes, table: PlanTable, plan: PlanReading) => boolean;
    /** What a finding asks of the leader; absent where it is the office's own matter (spelling, layout). */
    readonly forLeader?: ForLeader;
    /** What a profile may set; `check` gets the values. */
    readonly options?: Options;
    readonly docs: RuleDocs;
    readonly messages: RuleMessages;
  };
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly InvalidExample[] };
  /** Pure: lists what is wrong. Not a generator: the engine never compiles a loop inside one, and plans are long. */
  check(
    subject: RuleSubjects[Scope],
    plan: PlanReading,
    options: OptionValues<Options>,
  ): readonly Signal<Payload>[];
  /** Absent when only a person can fix it; the rule's file says why. */
  fix?(signal: Signal<Payload>, subject: RuleSubjects[Scope], plan: PlanReading): readonly Fix[];
}

/** A rule as it is written: what it tells and what its examples expect are messages of its own. */
interface WrittenRule<
  Scope extends RuleScope,
  Messages extends RuleMessages,
  Payload,
  Options extends RuleOptions,
> extends Rule<Scope, Payload, Options> {
  readonly meta: Rule<Scope, Payload, Options>['meta'] & { readonly messages: Messages };
  readonly examples: {
    readonly valid: readonly RuleExample[];
    readonly invalid: readonly InvalidExample<keyof Messages & string>[];
  };
  check(
    subject: RuleSubjects[Scope],
    plan: PlanReading,
    options: OptionValues<Options>,
  ): readonly SignalOf<Messages, Payload>[];
  fix?(signal: SignalOf<Messages, Payload>, subject: RuleSubjects[Scope], plan: PlanReading): readonly Fix[];
}

/** Types a rule; a rule is a value without state. */
export const defineRule = <
  Scope extends RuleScope,
  const Messages extends RuleMessages,
  Payload = undefined,
  const Options extends RuleOptions = RuleOptions,
>(
  rule: WrittenRule<Scope, Messages, Payload, Options>,
): Rule<Scope, Payload> => rule;

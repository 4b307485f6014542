import type { Fix, ForLeader, Place, RelatedPlace, Severity } from '../../model/finding';
import type { LocalText } from '../../model/local-text';
import type { Field, PlanTable, Task } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import type { TextFlags } from '../../text/text-flag';

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

export type SignalData = Readonly<Record<string, string | number>>;

/** What a rule saw: the place and the facts, not the wording. */
export interface Signal<Payload = undefined> {
  readonly messageId: string;
  readonly at: Place;
  /** Fills the `{names}` of the message. */
  readonly data?: SignalData;
  /**
   * What is wrong, in words of the rule's own that are the same wherever the same thing is wrong ("Sở TT-TT → Sở TT&TT").
   * Signals of one message with the same cause become one finding with all their places: their `data` must then fit every
   * place, and their fixes are offered as one, place by place. Who ignores the finding ignores the cause, wherever it
   * stands, so a cause names the text that it is about. Absent: this place is a finding of its own.
   */
  readonly cause?: string;
  /** What else should be seen; nothing is wrong there. */
  readonly related?: readonly RelatedPlace[];
  readonly actual?: string;
  readonly expected?: readonly string[];
  /** Overrides the rule's severity for this message. */
  readonly severity?: Severity;
  /** Handed to `fix`. */
  readonly payload?: Payload;
}

export type RuleMessages = Readonly<Record<string, LocalText>>;

export interface RuleDocs {
  readonly title: LocalText;
  /** Vietnamese sentences for the help page. */
  readonly why: string;
  /** The legal basis, where there is one. */
  readonly basis?: string;
  readonly mend: string;
  /** When the rule keeps silent, or may be ignored. */
  readonly whenNot: string;
}

/** A task of an example, in standard columns; what is left out is filled with sound defaults. */
export interface ExampleTask {
  readonly number?: string;
  readonly content?: string;
  readonly lead?: string;
  readonly coordinators?: string;
  readonly start?: string;
  readonly end?: string;
  readonly result?: string;
}

/** A small plan: either tasks, or a whole text in lines (cells parted by tabs). */
export interface RuleExample {
  readonly tasks?: readonly ExampleTask[];
  readonly lines?: readonly string[];
  /** Merged ranges (`C5:C6`), which plain lines cannot show. */
  readonly merges?: readonly string[];
  /** Year in the title of a plan given as tasks; 2026 when left out. */
  readonly year?: number;
}

export interface ExampleFinding {
  readonly messageId: string;
  readonly cell: string;
  readonly also?: readonly string[];
}

export interface InvalidExample extends RuleExample {
  /** Each finding of the rule: message and cell (`A1` on the example's sheet), in reading order; `also`: its other cells. */
  readonly finds: readonly ExampleFinding[];
  /** Texts after the first fix of each finding, by cell; a removed row as `"7:7": null`. */
  readonly fixed?: Readonly<Record<string, string | null>>;
}

export interface Rule<Scope extends RuleScope = RuleScope, Payload = unknown> {
  readonly id: string;
  readonly meta: {
    readonly group: RuleGroup;
    readonly severity: Severity;
    readonly scope: Scope;
    /** For `cell` rules: runs only on texts whose flags meet this mask (see `scan-text`); absent = all texts. */
    readonly flags?: TextFlags;
    /** What a finding asks of the leader; absent where it is the office's own matter (spelling, layout). */
    readonly forLeader?: ForLeader;
    readonly docs: RuleDocs;
    readonly messages: RuleMessages;
  };
  readonly examples: { readonly valid: readonly RuleExample[]; readonly invalid: readonly InvalidExample[] };
  /** Pure: lists what is wrong. Not a generator: the engine never compiles a loop inside one, and plans are long. */
  check(subject: RuleSubjects[Scope], plan: PlanReading): Iterable<Signal<Payload>>;
  /** Absent when only a person can mend it; the rule's file says why. */
  fix?(signal: Signal<Payload>, subject: RuleSubjects[Scope], plan: PlanReading): readonly Fix[];
}

/** Types a rule; a rule is a value without state. */
export const defineRule = <Scope extends RuleScope, Payload = undefined>(
  rule: Rule<Scope, Payload>,
): Rule<Scope, Payload> => rule;

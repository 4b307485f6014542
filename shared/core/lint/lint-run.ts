import type { Finding, RuleFault, Severity } from '../model/finding';
import type { PlanTable, Task } from '../model/plan';
import type { PlanReading, SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import type { Rule, RuleScope, RuleSubjects, TaskTimes } from '../rules/kit/rule';
import { optionValues } from '../rules/kit/rule-options';
import type { Signal } from '../rules/kit/signal';
import { keepShape, NOBODY } from '../work/keep-shape';
import { looking, NO_VIEW, noting, Reads } from '../work/reads';
import { GatheredFindings } from './gathered-findings';
import type { KeptLint, SubjectTold, WholeTold } from './told';
import { Told } from './told';
import type { ChangeOfReads } from './watch/has-changed';
import type { SheetThings } from './watch/watched-plan';

export interface LintResult {
  /** In reading order: sheet, row, column, rule. */
  readonly findings: readonly Finding[];
  readonly faults: readonly RuleFault[];
}

/** How far a check has come: a part of the whole, and what was found so far in no order. */
export interface LintSlice {
  /** 0…1. */
  readonly done: number;
  readonly findings: readonly Finding[];
}

/** What a profile sets of a rule. */
export interface RuleSetting {
  /** Of all its findings, whatever the rule itself says of some. */
  readonly severity?: Severity;
  readonly options?: Readonly<Record<string, number | string>>;
}

export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** What a check goes on from: what was told of the reading before, and how this one differs. */
interface LintBefore extends ChangeOfReads {
  readonly reading: PlanReading;
  readonly kept: KeptLint;
}

/** A sheet in a run: its numbers, and what stood in its place in the check before. */
export interface SheetRun {
  readonly sheet: SheetReading;
  readonly things: SheetThings;
  readonly before: SheetReading | undefined;
}

/** A table in a run. */
export interface TableRun {
  readonly sheet: SheetReading;
  readonly things: SheetThings;
  readonly table: PlanTable;
  /** Its tasks as subjects: nobody but themselves is asked again when they change. */
  readonly tasks: readonly Task[];
  readonly thing: number;
  readonly before: PlanTable | undefined;
}

/** A rule in a run. */
export interface RuleRun<Scope extends RuleScope = RuleScope> {
  readonly rule: Rule<Scope>;
  readonly options: ReturnType<typeof optionValues>;
  /** What it read beside its subjects. */
  readonly reads: Reads;
  /** There is no check before, or something that it read beside its subjects has changed: all are asked of anew. */
  readonly isAnew: boolean;
}

const NO_OPTIONS: ReturnType<typeof optionValues> = {};

/** Subjects between two pauses: some milliseconds of work. */
const SLICE = 50;

/** Asks rules and gathers what they tell; a rule that throws is set aside and the others go on. */
export class LintRun {
  readonly wholes = new Map<string, WholeTold>();
  private readonly gathered: GatheredFindings;
  private readonly faults = new Map<string, RuleFault>();
  private told: Told[] | undefined = undefined;
  private collected: Told[] | undefined = undefined;
  private isRepeated = false;
  private subjects = 0;

  constructor(
    private readonly plan: PlanReading,
    views: ReadonlyMap<string, SheetView>,
    private readonly total: number,
    private readonly settings: RuleSettings,
    readonly before?: LintBefore,
  ) {
    this.gathered = new GatheredFindings(views);
  }

  /** Rules of a scope, as they are asked in this run. */
  rulesOf<Scope extends RuleScope>(rules: readonly Rule<Scope>[]): readonly RuleRun<Scope>[] {
    return rules.map((rule) => {
      const kept = this.before?.kept.reads.get(rule.id);
      const reads = kept && this.before?.renewed(kept);
      const options = this.optionsOf(rule);
      return { rule, options, reads: reads ?? new Reads(), isAnew: reads === undefined };
    });
  }

  /** Asks a rule of a subject that it has for itself, or takes over what it told of it in the check before. */
  whole<Scope extends 'table' | 'plan'>(
    rule: Rule<Scope>,
    subject: RuleSubjects[Scope],
    thing: number,
  ): void {
    const key = `${rule.id} ${String(thing)}`;
    const kept = this.before?.kept.wholes.get(key);
    const reads = kept && !kept.isRepeated ? this.before?.renewed(kept.reads) : undefined;
    const own = reads ?? new Reads();
    this.begin(NO_VIEW, 0, 0);
    if (kept && reads) this.tell(kept.told);
    else this.run({ rule, options: this.optionsOf(rule), reads: own, isAnew: true }, subject);
    this.wholes.set(key, { told: NOTHING, ...this.end(), reads: own });
  }

  /** Begins with a subject that stands in these rows of a view (by its number); -1 for one that has no rows of its own. */
  begin(view: number, top: number, bottom: number, far?: SubjectTold['far']): void {
    looking.view = view;
    looking.top = top;
    looking.bottom = bottom;
    looking.farTop = far ? far.top : Infinity;
    looking.farBottom = far ? far.bottom : -Infinity;
  }

  /** Whether a rule may find something in the tasks with these times. */
  concerns({ rule: { meta }, reads }: RuleRun<'task'>, times: TaskTimes, table: PlanTable): boolean {
    const { mayConcern } = meta;
    return !mayConcern || noting(reads, () => mayConcern(times, table, this.plan));
  }

  /** Asks a rule of the subject. */
  run<Scope extends RuleScope>({ rule, options, reads }: RuleRun<Scope>, subject: RuleSubjects[Scope]): void {
    if (this.faults.size > 0 && this.faults.has(rule.id)) return;
    looking.reads = reads;
    try {
      const signals = rule.check(subject, this.plan, options);
      // why: an iterator for each of millions of empty lists is what a check allocated most
      if (signals.length === 0) return;
      for (const signal of signals) this.add(rule, signal, subject);
    } catch (error) {
      this.faults.set(rule.id, {
        rule: rule.id,
        reason: error instanceof Error ? error.message : String(error),
      });
    } finally {
      looking.reads = undefined;
    }
  }

  /** What rules tell of the subject, without telling it. */
  collect(ask: () => void): readonly Told[] {
    const collected: Told[] = [];
    this.collected = collected;
    ask();
    this.collected = undefined;
    return collected;
  }

  /** Tells again what was told of the subject in the check before. */
  tell(told: readonly Told[]): void {
    for (const one of told) this.take(one);
  }

  /** What was told of the subject, if there is anything to keep of it. */
  end(): SubjectTold | undefined {
    const { told = NOTHING, isRepeated } = this;
    const { farTop: top, farBottom: bottom } = looking;
    looking.view = NO_VIEW;
    if (told === NOTHING && top > bottom && !isRepeated) return undefined;
    this.told = undefined;
    this.isRepeated = false;
    return {
      told,
      ...(top > bottom ? {} : { far: { top, bottom } }),
      ...(isRepeated ? { isRepeated } : {}),
    };
  }

  /** Counts subjects as done. */
  finish(count: number): void {
    this.subjects += count;
  }

  slice(): LintSlice {
    return { done: Math.min(1, this.subjects / Math.max(1, this.total)), findings: this.gathered.findings };
  }

  private optionsOf({ id, meta }: Pick<Rule, 'id' | 'meta'>): ReturnType<typeof optionValues> {
    return meta.options ? optionValues(meta.options, this.settings.get(id)?.options) : NO_OPTIONS;
  }

  private add<Scope extends RuleScope>(
    rule: Rule<Scope>,
    told: Signal<unknown>,
    subject: RuleSubjects[Scope],
  ): void {
    const severity = this.settings.get(rule.id)?.severity;
    const signal = severity === undefined ? told : { ...told, severity };
    const key = signalKey(rule, signal);
    if (this.gathered.has(key)) {
      this.isRepeated = true;
      return;
    }
    const one = new Told(rule, signal, rule.fix?.(signal, subject, this.plan) ?? [], key);
    if (this.collected) this.collected.push(one);
    else this.take(one);
  }

  private take(told: Told): void {
    if (this.gathered.take(told)) (this.told ??= []).push(told);
    else this.isRepeated = true;
  }

  /** Everything that was found, and the causes for a check that goes on from this one. */
  result(): LintResult & Pick<KeptLint, 'causes'> {
    return { ...this.gathered.result(this.before?.kept.causes), faults: [...this.faults.values()] };
  }
}

const NOTHING: readonly Told[] = [];

keepShape(new LintRun(NOBODY, new Map(), 0, new Map()));

/** why: cells that several tasks share (merged, or meant by a ditto mark) are looked at once for each task */
const signalKey = ({ id }: Pick<Rule, 'id'>, { messageId, at, data }: Signal<unknown>): string =>
  [id, messageId, at.sheet, at.range.top, at.range.left, JSON.stringify(data)].join('\u0000');

// why: a loop inside a generator is never compiled by the engine, so what is hot runs in plain functions between pauses
export function* inSlices<Item>(
  run: LintRun,
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  size = SLICE,
): Generator<LintSlice> {
  for (let from = 0; from < items.length; from += size) {
    const slice = items.slice(from, from + size);
    slice.forEach((item, index) => {
      work(item, from + index);
    });
    run.finish(slice.length);
    yield run.slice();
  }
}

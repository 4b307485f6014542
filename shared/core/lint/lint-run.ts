import type { Finding, RuleFault, Severity } from '../model/finding';
import type { PlanReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import type { Rule, RuleScope, RuleSubjects } from '../rules/kit/rule';
import { optionValues } from '../rules/kit/rule-options';
import type { Signal } from '../rules/kit/signal';
import { compareFindings } from './compare-places';
import type { CauseMember } from './describe-cause';
import { describeCause } from './describe-cause';
import { describeSignal } from './describe-signal';

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

const NO_OPTIONS: ReturnType<typeof optionValues> = {};

/** Subjects between two pauses: some milliseconds of work. */
const SLICE = 50;

/** A cause that is being gathered: its rule, its place in the list, and every signal of it. */
interface OpenCause {
  readonly rule: Pick<Rule, 'id' | 'meta'>;
  readonly index: number;
  readonly members: CauseMember[];
}

/** A list of findings that rules add to; a rule that throws is set aside and the others go on. */
export class LintRun {
  readonly findings: Finding[] = [];
  private readonly causes = new Map<string, OpenCause>();
  private readonly signals = new Set<string>();
  private readonly faults = new Map<string, RuleFault>();
  private readonly values = new Map<string, ReturnType<typeof optionValues>>();
  private subjects = 0;

  constructor(
    private readonly plan: PlanReading,
    private readonly views: ReadonlyMap<string, SheetView>,
    private readonly total: number,
    private readonly settings: RuleSettings,
  ) {}

  run<Scope extends RuleScope>(rule: Rule<Scope>, subject: RuleSubjects[Scope]): void {
    if (this.faults.size > 0 && this.faults.has(rule.id)) return;
    try {
      const options = rule.meta.options ? this.optionsOf(rule) : NO_OPTIONS;
      const signals = rule.check(subject, this.plan, options);
      // why: an iterator for each of millions of empty lists is what a check allocated most
      if (signals.length === 0) return;
      for (const signal of signals) this.add(rule, signal, subject);
    } catch (error) {
      this.faults.set(rule.id, {
        rule: rule.id,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }

  /** Counts subjects as done. */
  finish(count: number): void {
    this.subjects += count;
  }

  slice(): LintSlice {
    return { done: Math.min(1, this.subjects / Math.max(1, this.total)), findings: this.findings };
  }

  private optionsOf({ id, meta }: Pick<Rule, 'id' | 'meta'>): ReturnType<typeof optionValues> {
    let values = this.values.get(id);
    if (!values) this.values.set(id, (values = optionValues(meta.options, this.settings.get(id)?.options)));
    return values;
  }

  private add<Scope extends RuleScope>(
    rule: Rule<Scope>,
    told: Signal<unknown>,
    subject: RuleSubjects[Scope],
  ): void {
    const severity = this.settings.get(rule.id)?.severity;
    const signal = severity === undefined ? told : { ...told, severity };
    const key = signalKey(rule, signal);
    if (this.signals.has(key)) return;
    this.signals.add(key);
    const fixes = rule.fix?.(signal, subject, this.plan) ?? [];
    if (signal.cause !== undefined) {
      const key = [rule.id, signal.messageId, signal.cause].join('\u0000');
      const known = this.causes.get(key);
      if (known) {
        known.members.push({ signal, fixes });
        return;
      }
      this.causes.set(key, { rule, index: this.findings.length, members: [{ signal, fixes }] });
    }
    // why: a cause shows at its first place as long as the check runs, and is told with all its places at the end
    this.findings.push(describeSignal(rule, signal, fixes, this.views.get(signal.at.sheet)));
  }

  result(): LintResult {
    const order = new Map([...this.views.keys()].map((id, index) => [id, index]));
    const findings = [...this.findings];
    for (const { rule, index, members } of this.causes.values()) {
      findings[index] = describeCause(rule, members, order, (sheet) => this.views.get(sheet));
    }
    return {
      findings: findings.sort((a, b) => compareFindings(order, a, b)),
      faults: [...this.faults.values()],
    };
  }
}

/** why: cells that several tasks share (merged, or meant by a ditto mark) are looked at once for each task */
const signalKey = ({ id }: Pick<Rule, 'id'>, { messageId, at, data }: Signal<unknown>): string =>
  [id, messageId, at.sheet, at.range.top, at.range.left, JSON.stringify(data)].join('\u0000');

// why: a loop inside a generator is never compiled by the engine, so what is hot runs in plain functions between pauses
export function* inSlices<Item>(
  run: LintRun,
  items: readonly Item[],
  work: (item: Item) => void,
  size = SLICE,
): Generator<LintSlice> {
  for (let from = 0; from < items.length; from += size) {
    const slice = items.slice(from, from + size);
    slice.forEach(work);
    run.finish(slice.length);
    yield run.slice();
  }
}

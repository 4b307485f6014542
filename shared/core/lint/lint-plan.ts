import type { Finding, RuleFault, Severity } from '../model/finding';
import type { Field, PlanTable } from '../model/plan';
import type { PlanReading, SheetReading } from '../model/reading';
import { runToEnd } from '../work/slices';
import type { SheetView } from '../model/sheet-view';
import type { CellSubject, Rule, RuleScope, RuleSubjects } from '../rules/kit/rule';
import { optionValues } from '../rules/kit/rule-options';
import type { Signal } from '../rules/kit/signal';
import { cellFlags } from '../text/cell-flags';
import type { TextFlags } from '../text/text-flag';
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

const NO_SETTINGS: RuleSettings = new Map();
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
class LintRun {
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

const ofScope = <Scope extends RuleScope>(rules: readonly Rule[], scope: Scope): readonly Rule<Scope>[] =>
  rules.filter((rule) => rule.meta.scope === scope) as unknown as readonly Rule<Scope>[];

/** Runs every rule over what was read; cost linear in cells plus findings. */
export function lintPlan(plan: PlanReading, rules: readonly Rule[], settings?: RuleSettings): LintResult {
  return runToEnd(lintInSlices(plan, rules, settings));
}

/** The same check in short slices, so that a caller may draw, report and stop in between. */
export function* lintInSlices(
  plan: PlanReading,
  rules: readonly Rule[],
  settings: RuleSettings = NO_SETTINGS,
): Generator<LintSlice, LintResult> {
  const views = new Map(plan.sheets.map(({ view }) => [view.id, view]));
  const planRules = ofScope(rules, 'plan');
  const run = new LintRun(plan, views, countSubjects(plan) + planRules.length, settings);
  const cellRules = ofScope(rules, 'cell');
  const taskRules = ofScope(rules, 'task');
  const tableRules = ofScope(rules, 'table');
  for (const sheet of plan.sheets) {
    yield* lintCells(run, sheet, cellRules);
    for (const table of sheet.tables) {
      for (const rule of tableRules) {
        run.run(rule, { view: sheet.view, table });
        yield run.slice();
      }
      yield* inSlices(run, table.tasks, (task) => {
        const subject = { view: sheet.view, table, task };
        for (const rule of taskRules) run.run(rule, subject);
      });
    }
  }
  yield* inSlices(
    run,
    planRules,
    (rule) => {
      run.run(rule, plan);
    },
    1,
  );
  return run.result();
}

/** Prose cells, table rows and tasks: each is one step of the progress. */
const countSubjects = (plan: PlanReading): number =>
  plan.sheets.reduce(
    (sum, { prose, tables }) =>
      sum + prose.length + tables.reduce((rows, table) => rows + table.rows.length + table.tasks.length, 0),
    0,
  );

// why: a loop inside a generator is never compiled by the engine, so what is hot runs in plain functions between pauses
function* inSlices<Item>(
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

function* lintCells(
  run: LintRun,
  { view, prose, tables }: SheetReading,
  rules: readonly Rule<'cell'>[],
): Generator<LintSlice> {
  const flagsAt = cellFlags(view);
  const linterOf = linters(run, rules, view);
  const lintProse = linterOf(undefined);
  yield* inSlices(run, prose, ({ at: { row, column }, text }) => {
    lintProse(row, column, text, flagsAt(row, column));
  });
  for (const table of tables) {
    const { left, right } = table.range;
    const fields = fieldsByColumn(table);
    const columns = Array.from({ length: right - left + 1 }, (_, at) => linterOf(fields.get(left + at)));
    yield* inSlices(run, table.rows, ({ row, kind }) => {
      if (kind === 'blank' || kind === 'repeated-header' || kind === 'column-numbers') return;
      for (let column = left; column <= right; column++) {
        const text = view.valueAt(row, column);
        if (typeof text === 'string' && text !== '')
          columns[column - left]?.(row, column, text, flagsAt(row, column));
      }
    });
  }
}

/** Runs on one cell the rules that may find something there. */
type CellLinter = (row: number, column: number, text: string, flags: TextFlags) => void;

/** A linter for the cells of each field, with the rules that look at that field. */
function linters(run: LintRun, rules: readonly Rule<'cell'>[], view: SheetView) {
  const known = new Map<Field | undefined, CellLinter>();
  return (field: Field | undefined): CellLinter => {
    let linter = known.get(field);
    if (!linter) {
      const own = rules.filter(({ meta: { fields } }) => !field || !fields || fields.includes(field));
      known.set(field, (linter = cellLinter(run, own, view, field)));
    }
    return linter;
  };
}

/** A bit that every text has, beside the bits of `TextFlag`. */
const ANY_TEXT = 1 << 30;

/** Runs the rules that live on what a text holds; most texts hold nothing, and cost one scan. */
function cellLinter(
  run: LintRun,
  rules: readonly Rule<'cell'>[],
  view: SheetView,
  field: Field | undefined,
): CellLinter {
  const asked = rules.map((rule) => ({
    rule,
    mask: rule.meta.flags ?? ANY_TEXT,
    mayHold: rule.meta.mayHold,
  }));
  const anyMask = asked.reduce((all, { mask }) => all | mask, 0);
  return (row, column, text, flags) => {
    const met = flags | ANY_TEXT;
    if ((met & anyMask) === 0) return;
    let subject: CellSubject | undefined;
    for (const { rule, mask, mayHold } of asked) {
      if ((met & mask) === 0 || mayHold?.(text, flags) === false) continue;
      const at = { row, column };
      // why: written out twice, because spreading an object costs more than all else here
      subject ??= field === undefined ? { view, at, text, flags } : { view, at, text, flags, field };
      run.run(rule, subject);
    }
  };
}

function fieldsByColumn(table: PlanTable): ReadonlyMap<number, Field> {
  return new Map(
    table.mapping.readings.flatMap(({ column, field }) => (field ? [[column, field] as const] : [])),
  );
}

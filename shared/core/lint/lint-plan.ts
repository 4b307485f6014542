import type { Finding, RuleFault } from '../model/finding';
import type { Field, PlanTable } from '../model/plan';
import type { PlanReading, SheetReading } from '../model/reading';
import { runToEnd } from '../model/run-to-end';
import type { SheetView } from '../model/sheet-view';
import type { CellSubject, Rule, RuleScope, RuleSubjects, Signal } from '../rules/rule';
import { scanText } from '../text/scan-text';
import { comparePlaces } from './compare-places';
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

/** Subjects between two pauses: some milliseconds of work. */
const SLICE = 25;

/** A list of findings that rules add to; a rule that throws is set aside and the others go on. */
class LintRun {
  readonly findings: Finding[] = [];
  private readonly faults = new Map<string, RuleFault>();
  private subjects = 0;

  constructor(
    private readonly plan: PlanReading,
    private readonly views: ReadonlyMap<string, SheetView>,
    private readonly total: number,
  ) {}

  run<Scope extends RuleScope>(rule: Rule<Scope>, subject: RuleSubjects[Scope]): void {
    if (this.faults.has(rule.id)) return;
    try {
      for (const signal of rule.check(subject, this.plan)) this.add(rule, signal, subject);
    } catch (error) {
      this.faults.set(rule.id, {
        rule: rule.id,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }

  /** Counts a subject as done; true when it is time for a pause. */
  finish(): boolean {
    this.subjects += 1;
    return this.subjects % SLICE === 0;
  }

  slice(): LintSlice {
    return { done: Math.min(1, this.subjects / Math.max(1, this.total)), findings: this.findings };
  }

  private add<Scope extends RuleScope>(
    rule: Rule<Scope>,
    signal: Signal<unknown>,
    subject: RuleSubjects[Scope],
  ): void {
    const fixes = rule.fix?.(signal, subject, this.plan) ?? [];
    this.findings.push(describeSignal(rule, signal, fixes, this.views.get(signal.at.sheet)));
  }

  result(): LintResult {
    const order = new Map([...this.views.keys()].map((id, index) => [id, index]));
    return {
      findings: this.findings.sort((a, b) => comparePlaces(order, a, b)),
      faults: [...this.faults.values()],
    };
  }
}

const ofScope = <Scope extends RuleScope>(rules: readonly Rule[], scope: Scope): readonly Rule<Scope>[] =>
  rules.filter((rule) => rule.meta.scope === scope) as unknown as readonly Rule<Scope>[];

/** Runs every rule over what was read; cost linear in cells plus findings. */
export function lintPlan(plan: PlanReading, rules: readonly Rule[]): LintResult {
  return runToEnd(lintInSlices(plan, rules));
}

/** The same check in short slices, so that a caller may draw, report and stop in between. */
export function* lintInSlices(plan: PlanReading, rules: readonly Rule[]): Generator<LintSlice, LintResult> {
  const views = new Map(plan.sheets.map(({ view }) => [view.id, view]));
  const planRules = ofScope(rules, 'plan');
  const run = new LintRun(plan, views, countSubjects(plan) + planRules.length);
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
      for (const task of table.tasks) {
        const subject = { view: sheet.view, table, task };
        for (const rule of taskRules) run.run(rule, subject);
        if (run.finish()) yield run.slice();
      }
    }
  }
  for (const rule of planRules) {
    run.run(rule, plan);
    run.finish();
    yield run.slice();
  }
  return run.result();
}

/** Prose cells, table rows and tasks: each is one step of the progress. */
const countSubjects = (plan: PlanReading): number =>
  plan.sheets.reduce(
    (sum, { prose, tables }) =>
      sum + prose.length + tables.reduce((rows, table) => rows + table.rows.length + table.tasks.length, 0),
    0,
  );

function* lintCells(run: LintRun, sheet: SheetReading, rules: readonly Rule<'cell'>[]): Generator<LintSlice> {
  for (const { at, text } of sheet.prose) {
    lintText(run, rules, { view: sheet.view, at, text });
    if (run.finish()) yield run.slice();
  }
  for (const table of sheet.tables) {
    const fields = fieldsByColumn(table);
    for (const { row, kind } of table.rows) {
      if (run.finish()) yield run.slice();
      if (kind === 'blank' || kind === 'repeated-header' || kind === 'column-numbers') continue;
      for (let column = table.range.left; column <= table.range.right; column++) {
        const value = sheet.view.valueAt(row, column);
        if (typeof value !== 'string' || value === '') continue;
        const field = fields.get(column);
        lintText(run, rules, {
          view: sheet.view,
          at: { row, column },
          text: value,
          ...(field ? { field } : {}),
        });
      }
    }
  }
}

function lintText(run: LintRun, rules: readonly Rule<'cell'>[], subject: Omit<CellSubject, 'flags'>): void {
  const flags = scanText(subject.text);
  for (const rule of rules) {
    const mask = rule.meta.flags ?? 0;
    if (mask === 0 || (flags & mask) !== 0) run.run(rule, { ...subject, flags });
  }
}

function fieldsByColumn(table: PlanTable): ReadonlyMap<number, Field> {
  return new Map(
    table.mapping.readings.flatMap(({ column, field }) => (field ? [[column, field] as const] : [])),
  );
}

import type { Finding, RuleFault } from '../model/finding';
import type { Field, PlanTable } from '../model/plan';
import type { PlanReading, SheetReading } from '../model/reading';
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

/** A list of findings that rules add to; a rule that throws is set aside and the others go on. */
class LintRun {
  readonly findings: Finding[] = [];
  private readonly faults = new Map<string, RuleFault>();

  constructor(
    private readonly plan: PlanReading,
    private readonly views: ReadonlyMap<string, SheetView>,
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
  const views = new Map(plan.sheets.map(({ view }) => [view.id, view]));
  const run = new LintRun(plan, views);
  const cellRules = ofScope(rules, 'cell');
  const taskRules = ofScope(rules, 'task');
  const tableRules = ofScope(rules, 'table');
  for (const sheet of plan.sheets) {
    lintCells(run, sheet, cellRules);
    for (const table of sheet.tables) {
      for (const rule of tableRules) run.run(rule, { view: sheet.view, table });
      for (const task of table.tasks) {
        const subject = { view: sheet.view, table, task };
        for (const rule of taskRules) run.run(rule, subject);
      }
    }
  }
  for (const rule of ofScope(rules, 'plan')) run.run(rule, plan);
  return run.result();
}

function lintCells(run: LintRun, sheet: SheetReading, rules: readonly Rule<'cell'>[]): void {
  const lint = (subject: Omit<CellSubject, 'flags'>): void => {
    const flags = scanText(subject.text);
    for (const rule of rules) {
      const mask = rule.meta.flags ?? 0;
      if (mask === 0 || (flags & mask) !== 0) run.run(rule, { ...subject, flags });
    }
  };
  for (const { at, text } of sheet.prose) lint({ view: sheet.view, at, text });
  for (const table of sheet.tables) {
    const fields = fieldsByColumn(table);
    for (const { row, kind } of table.rows) {
      if (kind === 'blank' || kind === 'repeated-header' || kind === 'column-numbers') continue;
      for (let column = table.range.left; column <= table.range.right; column++) {
        const value = sheet.view.valueAt(row, column);
        if (typeof value !== 'string' || value === '') continue;
        const field = fields.get(column);
        lint({ view: sheet.view, at: { row, column }, text: value, ...(field ? { field } : {}) });
      }
    }
  }
}

function fieldsByColumn(table: PlanTable): ReadonlyMap<number, Field> {
  return new Map(
    table.mapping.readings.flatMap(({ column, field }) => (field ? [[column, field] as const] : [])),
  );
}

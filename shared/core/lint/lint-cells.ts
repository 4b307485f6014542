import type { ClassifiedRow, Field, PlanTable, ProseCell } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import type { CellSubject } from '../rules/kit/rule';
import type { CellFlags } from '../text/cell-flags';
import { cellFlags } from '../text/cell-flags';
import type { TextFlags } from '../text/text-flag';
import { keepShape, NOBODY } from '../work/keep-shape';
import { sameValue } from '../work/same-value';
import type { LintRun, LintSlice, RuleRun, SheetRun, TableRun } from './lint-run';
import { inSlices } from './lint-run';
import type { RuleChain } from './rule-chain';
import { ruleChain } from './rule-chain';
import type { Asker } from './subject-list';
import { SubjectList } from './subject-list';
import type { Subjects } from './told';

/** Runs the cell rules over the prose of a sheet; gives what was told of its cells, by their places in the list. */
export function* lintProse(
  run: LintRun,
  { sheet: { view, prose }, things, before }: SheetRun,
  rules: readonly RuleRun<'cell'>[],
): Generator<LintSlice, Subjects> {
  const flags = cellFlags(view);
  const linterOf = linters(run, view);
  const asker: Asker<'cell', ProseCell> = {
    ask(asked, { at: { row, column }, text }) {
      linterOf(asked, undefined).look(row, column, text, flags.at(row, column));
    },
  };
  const cells = new SubjectList(run, rules, things.view, run.before?.kept.cells.get(things.sheet), asker);
  yield* inSlices(run, prose, (cell, index) => {
    const { row, column } = cell.at;
    const old = before?.prose[index]?.at;
    cells.look(index, row, row, old?.row === row && old.column === column, cell);
  });
  return cells.told;
}

/** Runs the cell rules over a table; gives what was told of its cells, by their rows. */
export function* lintRows(
  run: LintRun,
  { sheet: { view }, things, table, thing, before }: TableRun,
  rules: readonly RuleRun<'cell'>[],
): Generator<LintSlice, Subjects> {
  const { left } = table.range;
  const isAlike = before && sameValue(before.mapping, table.mapping);
  const asker = new RowAsker(view, cellFlags(view), left, columnLinters(table, linters(run, view)));
  const rows = new SubjectList(run, rules, things.view, run.before?.kept.cells.get(thing), asker);
  yield* inSlices(run, table.rows, (classified, index) => {
    const { row, kind } = classified;
    if (kind === 'blank' || kind === 'repeated-header' || kind === 'column-numbers') return;
    const old = isAlike ? before.rows[index] : undefined;
    rows.look(row, row, row, old?.row === row && old.kind === kind, classified);
  });
  return rows.told;
}

type CellRules = readonly RuleRun<'cell'>[];

// why: methods of a class are compiled once for all checks, functions made for each check are so for each check again

/** Asks the rules of the cells of a row. */
class RowAsker implements Asker<'cell', ClassifiedRow> {
  constructor(
    private readonly view: SheetView,
    private readonly flags: CellFlags,
    private readonly left: number,
    private readonly lintersOf: (rules: CellRules) => readonly CellLinter[],
  ) {}

  ask(asked: CellRules, { row }: ClassifiedRow): void {
    const { view, left, flags } = this;
    const linters = this.lintersOf(asked);
    for (let index = 0; index < linters.length; index++) {
      const text = view.valueAt(row, left + index);
      if (typeof text === 'string' && text !== '')
        linters[index]?.look(row, left + index, text, flags.at(row, left + index));
    }
  }
}

/** The linter for the cells of a field, with those of the asked rules that look at that field. */
type LinterOf = (rules: CellRules, field: Field | undefined) => CellLinter;

function linters(run: LintRun, view: SheetView): LinterOf {
  const known = new Map<CellRules, Map<Field | undefined, CellLinter>>();
  return (rules, field) => {
    let byField = known.get(rules);
    if (!byField) known.set(rules, (byField = new Map<Field | undefined, CellLinter>()));
    let linter = byField.get(field);
    if (!linter) {
      const own = rules.filter(({ rule: { meta } }) => !field || !meta.fields || meta.fields.includes(field));
      byField.set(field, (linter = new CellLinter(run, own, view, field)));
    }
    return linter;
  };
}

/** Runs the rules that live on what a text holds; most texts hold nothing, and cost one scan. */
class CellLinter {
  // why: the texts of a plan have some dozens of different flags, and a mask lets most of its rules out each time
  private readonly byFlags = new Map<TextFlags, RuleChain<'cell'> | null>();

  constructor(
    private readonly run: LintRun,
    private readonly rules: CellRules,
    private readonly view: SheetView,
    private readonly field: Field | undefined,
  ) {}

  /** Runs on one cell the rules that may find something there. */
  look(row: number, column: number, text: string, flags: TextFlags): void {
    const { view, field } = this;
    let asked = this.byFlags.get(flags);
    if (asked === undefined) asked = this.chainFor(flags);
    let subject: CellSubject | undefined;
    for (; asked; asked = asked.next) {
      const { own } = asked;
      if (own.rule.meta.mayHold?.(text, flags) === false) continue;
      const at = { row, column };
      // why: written out twice, because spreading an object costs more than all else here
      subject ??= field === undefined ? { view, at, text, flags } : { view, at, text, flags, field };
      this.run.run(own, subject);
    }
  }

  private chainFor(flags: TextFlags): RuleChain<'cell'> | null {
    const asked = ruleChain(
      this.rules.filter(({ rule: { meta } }) => meta.flags === undefined || (flags & meta.flags) !== 0),
    );
    this.byFlags.set(flags, asked);
    return asked;
  }
}

/** Linters for the columns of a table from its left on. */
function columnLinters(table: PlanTable, linterOf: LinterOf): (rules: CellRules) => readonly CellLinter[] {
  const { left, right } = table.range;
  const fields = fieldsByColumn(table);
  const known = new Map<CellRules, readonly CellLinter[]>();
  return (rules) => {
    let own = known.get(rules);
    if (!own) {
      own = Array.from({ length: right - left + 1 }, (_, index) => linterOf(rules, fields.get(left + index)));
      known.set(rules, own);
    }
    return own;
  };
}

function fieldsByColumn(table: PlanTable): ReadonlyMap<number, Field> {
  return new Map(
    table.mapping.readings.flatMap(({ column, field }) => (field ? [[column, field] as const] : [])),
  );
}

keepShape(new RowAsker(NOBODY, NOBODY, 0, NOBODY), new CellLinter(NOBODY, [], NOBODY, undefined));

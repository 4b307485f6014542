import type { Field, PlanTable } from '../model/plan';
import type { SheetView } from '../model/sheet-view';
import type { CellSubject } from '../rules/kit/rule';
import { cellFlags } from '../text/cell-flags';
import type { TextFlags } from '../text/text-flag';
import { sameValue } from '../work/same-value';
import type { LintRun, LintSlice, RuleRun, SheetRun, TableRun } from './lint-run';
import { inSlices } from './lint-run';
import type { RuleChain } from './rule-chain';
import { ruleChain } from './rule-chain';
import { SubjectList } from './subject-list';
import type { Subjects } from './told';

/** Runs the cell rules over the prose of a sheet; gives what was told of its cells, by their places in the list. */
export function* lintProse(
  run: LintRun,
  { sheet: { view, prose }, things, before }: SheetRun,
  rules: readonly RuleRun<'cell'>[],
): Generator<LintSlice, Subjects> {
  const cells = new SubjectList(run, rules, things.view, run.before?.kept.cells.get(things.sheet));
  const flagsAt = cellFlags(view);
  const linterOf = linters(run, view);
  yield* inSlices(run, prose, ({ at: { row, column }, text }, index) => {
    const old = before?.prose[index]?.at;
    cells.look(index, row, row, old?.row === row && old.column === column, (asked) => {
      linterOf(asked, undefined)(row, column, text, flagsAt(row, column));
    });
  });
  return cells.told;
}

/** Runs the cell rules over a table; gives what was told of its cells, by their rows. */
export function* lintRows(
  run: LintRun,
  { sheet: { view }, things, table, thing, before }: TableRun,
  rules: readonly RuleRun<'cell'>[],
): Generator<LintSlice, Subjects> {
  const { left, right } = table.range;
  const fields = fieldsByColumn(table);
  const rows = new SubjectList(run, rules, things.view, run.before?.kept.cells.get(thing));
  const isAlike = before && sameValue(before.mapping, table.mapping);
  const flagsAt = cellFlags(view);
  const linterOf = linters(run, view);
  yield* inSlices(run, table.rows, ({ row, kind }, index) => {
    if (kind === 'blank' || kind === 'repeated-header' || kind === 'column-numbers') return;
    const old = isAlike ? before.rows[index] : undefined;
    rows.look(row, row, row, old?.row === row && old.kind === kind, (asked) => {
      for (let column = left; column <= right; column++) {
        const text = view.valueAt(row, column);
        if (typeof text === 'string' && text !== '')
          linterOf(asked, fields.get(column))(row, column, text, flagsAt(row, column));
      }
    });
  });
  return rows.told;
}

/** Runs on one cell the rules that may find something there. */
type CellLinter = (row: number, column: number, text: string, flags: TextFlags) => void;

/** Linters for the cells of each field, with those of the asked rules that look at that field. */
function linters(run: LintRun, view: SheetView) {
  const known = new Map<readonly RuleRun<'cell'>[], Map<Field | undefined, CellLinter>>();
  return (rules: readonly RuleRun<'cell'>[], field: Field | undefined): CellLinter => {
    let byField = known.get(rules);
    if (!byField) known.set(rules, (byField = new Map<Field | undefined, CellLinter>()));
    let linter = byField.get(field);
    if (!linter) {
      const own = rules.filter(({ rule: { meta } }) => !field || !meta.fields || meta.fields.includes(field));
      byField.set(field, (linter = cellLinter(run, own, view, field)));
    }
    return linter;
  };
}

/** Runs the rules that live on what a text holds; most texts hold nothing, and cost one scan. */
function cellLinter(
  run: LintRun,
  rules: readonly RuleRun<'cell'>[],
  view: SheetView,
  field: Field | undefined,
): CellLinter {
  // why: the texts of a plan have some dozens of different flags, and a mask lets most of its rules out each time
  const byFlags = new Map<TextFlags, RuleChain<'cell'> | null>();
  const chainFor = (flags: TextFlags): RuleChain<'cell'> | null => {
    const asked = ruleChain(
      rules.filter(({ rule: { meta } }) => meta.flags === undefined || (flags & meta.flags) !== 0),
    );
    byFlags.set(flags, asked);
    return asked;
  };
  return (row, column, text, flags) => {
    let asked = byFlags.get(flags);
    if (asked === undefined) asked = chainFor(flags);
    let subject: CellSubject | undefined;
    for (; asked; asked = asked.next) {
      const { own } = asked;
      if (own.rule.meta.mayHold?.(text, flags) === false) continue;
      const at = { row, column };
      // why: written out twice, because spreading an object costs more than all else here
      subject ??= field === undefined ? { view, at, text, flags } : { view, at, text, flags, field };
      run.run(own, subject);
    }
  };
}

function fieldsByColumn(table: PlanTable): ReadonlyMap<number, Field> {
  return new Map(
    table.mapping.readings.flatMap(({ column, field }) => (field ? [[column, field] as const] : [])),
  );
}

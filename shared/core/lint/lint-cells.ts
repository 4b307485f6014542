import type { Field, PlanTable } from '../model/plan';
import type { SheetReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import type { CellSubject, Rule } from '../rules/kit/rule';
import { cellFlags } from '../text/cell-flags';
import type { TextFlags } from '../text/text-flag';
import type { LintRun, LintSlice } from './lint-run';
import { inSlices } from './lint-run';
import type { RuleChain } from './rule-chain';
import { ruleChain } from './rule-chain';

/** Runs the cell rules over prose and tables of a sheet. */
export function* lintCells(
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

/** Runs the rules that live on what a text holds; most texts hold nothing, and cost one scan. */
function cellLinter(
  run: LintRun,
  rules: readonly Rule<'cell'>[],
  view: SheetView,
  field: Field | undefined,
): CellLinter {
  // why: the texts of a plan have some dozens of different flags, and a mask lets most of its rules out each time
  const byFlags = new Map<TextFlags, RuleChain<'cell'> | null>();
  const chainFor = (flags: TextFlags): RuleChain<'cell'> | null => {
    const asked = ruleChain(
      rules.filter(({ meta }) => meta.flags === undefined || (flags & meta.flags) !== 0),
    );
    byFlags.set(flags, asked);
    return asked;
  };
  return (row, column, text, flags) => {
    let asked = byFlags.get(flags);
    if (asked === undefined) asked = chainFor(flags);
    let subject: CellSubject | undefined;
    for (; asked; asked = asked.next) {
      const { rule } = asked;
      if (rule.meta.mayHold?.(text, flags) === false) continue;
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

import type { Finding } from '../../shared/core/model/finding';
import { formatCell, topLeft } from '../../shared/core/model/range';
import type { Judgement, Label, MissedDefect } from './judgements';

export interface JudgedFinding {
  readonly table: string;
  readonly finding: Finding;
  readonly cells: readonly string[];
  /** Absent where nobody has judged it. */
  readonly label?: Label;
}

/** The cells where a finding stands, the first one first. */
export const cellsOf = ({ places }: Finding): readonly string[] =>
  places.map(({ range }) => formatCell(topLeft(range)));

/**
 * The label of the finding's first cell. A cause that gathers several judged places is worth it when one of them is and
 * the first was set down as a mere repeat.
 */
export function judgeFinding(
  table: string,
  finding: Finding,
  judgements: readonly Judgement[],
): JudgedFinding {
  const cells = cellsOf(finding);
  const own = judgements.filter(
    (one) => one.table === table && one.rule === finding.rule && finding.message.vi.includes(one.about),
  );
  const first = own.find((one) => one.cells.includes(cells[0] ?? ''))?.label;
  const isWorthIt = own.some((one) => one.label === 'T' && one.cells.some((cell) => cells.includes(cell)));
  const label = first === 'L' && isWorthIt ? 'T' : first;
  return { table, finding, cells, ...(label === undefined ? {} : { label }) };
}

const touches = (
  cells: readonly string[],
  judged: readonly JudgedFinding[],
  table: string,
  rules: readonly string[],
) =>
  judged.some(
    (one) =>
      one.table === table &&
      rules.includes(one.finding.rule) &&
      one.cells.some((cell) => cells.includes(cell)),
  );

/** Worthy causes that no finding tells any more. */
export const lostCauses = (
  judgements: readonly Judgement[],
  judged: readonly JudgedFinding[],
): readonly Judgement[] =>
  judgements.filter(
    ({ label, cells, table, rule }) => label === 'T' && !touches(cells, judged, table, [rule]),
  );

/** Defects that a reader saw and a finding tells. */
export const foundDefects = (
  missed: readonly MissedDefect[],
  judged: readonly JudgedFinding[],
): readonly MissedDefect[] =>
  missed.filter(({ table, cells, rules }) => touches(cells, judged, table, rules));

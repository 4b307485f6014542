import { countLines, heightOfLines } from './row-height';
import type { Limits } from './share-width';

/** A row of the table as its columns' widths see it. */
export interface FittedRow {
  /** By column; none in a row whose height does not follow from the widths of single columns. */
  readonly texts: readonly string[];
  readonly bold?: boolean;
  /** Points that it has at least. */
  readonly least: number;
}

export interface FitSetting {
  readonly fontSize: number;
  /** Characters between the line at the left and a text. */
  readonly indent: number;
  /** How high rows of these heights are together, and how far they reach over their pages, where that is counted. */
  readonly heightOf: (heights: readonly number[]) => number;
  readonly lengthOf?: (heights: readonly number[]) => number;
}

/**
 * The search, in stages: steps in which room goes from one column to another, in characters; and what a line in a cell
 * that is not the highest of its row counts, of a line that makes the row higher. At first much, so that columns that are
 * both too narrow get room one after the other.
 */
const ROUGH: Stage = { steps: [8, 4, 2], lowLine: 0.4 };
const FINE: Stage = { steps: [4, 2, 1, 0.5], lowLine: 0.02 };
/** Tables that are followed to the end, of those that the starts lead to. */
const FINALISTS = 3;
/** Points that a move has to save; a change of next to nothing could go to and fro for ever. */
const LEAST_SAVING = 0.5;

/**
 * Gives room from column to column, the whole staying as wide as it is, for as long as that lowers what the rows cost: a
 * column takes what its longest texts need, and one whose texts are short gives what it has to spare. A column without
 * limits keeps its width. From each of `starts`; what costs least in the end is the answer. Deterministic; texts are
 * wrapped once for each width that is tried.
 */
export function fitWidths(
  starts: readonly (readonly number[])[],
  limits: readonly (Limits | undefined)[],
  rows: readonly FittedRow[],
  setting: FitSetting,
): readonly number[] {
  const measure = measurer(rows, setting);
  const { heightOf, lengthOf = heightOf } = setting;
  type Cost = FitSetting['heightOf'];
  const costBy =
    (cost: Cost, { lowLine }: Stage) =>
    (widths: readonly number[]): number => {
      const { heights, lines } = measure(widths);
      return cost(heights) + lines * setting.fontSize * lowLine;
    };
  const go = (start: readonly number[], stage: Stage, cost: Cost): readonly number[] =>
    stage.steps.reduce((widths, step) => settle(widths, limits, step, costBy(cost, stage)), start);
  const last = costBy(lengthOf, FINE);
  const cheapest = (tables: readonly (readonly number[])[]): readonly (readonly number[])[] => {
    const costs = new Map(tables.map((widths) => [widths, last(widths)]));
    return [...tables].sort((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0));
  };
  const low = starts.map((start) => go(go(inHalves(start, limits), ROUGH, heightOf), FINE, heightOf));
  const [best = []] = cheapest(
    cheapest(low)
      .slice(0, FINALISTS)
      .map((widths) => go(widths, FINE, lengthOf)),
  );
  return best.map((width) => Math.round(width * 10) / 10);
}

interface Stage {
  readonly steps: readonly number[];
  readonly lowLine: number;
}

/**
 * The same widths in halves of a character, together as wide but for less than a half.
 * why: whichever start it comes from, a column then has one of few widths, and its texts are wrapped once for each
 */
function inHalves(widths: readonly number[], limits: readonly (Limits | undefined)[]): readonly number[] {
  let spare = 0;
  return widths.map((width, column) => {
    const limit = limits[column];
    if (!limit) return width;
    const half = Math.max(Math.ceil(limit.least * 2), Math.floor((width + spare) * 2)) / 2;
    spare += width - half;
    return half;
  });
}

interface Measured {
  /** By row; the same list every time, with other numbers. */
  readonly heights: readonly number[];
  /** Of all cells together. */
  readonly lines: number;
}

function measurer(rows: readonly FittedRow[], setting: FitSetting): (widths: readonly number[]) => Measured {
  const linesAt = lineCounter(rows, setting);
  const least = rows.map((row) => row.least);
  const heights = [...least];
  const most: number[] = [];
  const heightsOf: number[] = [];
  const heightFor = (count: number): number =>
    (heightsOf[count] ??= count === 0 ? 0 : heightOfLines(count, setting.fontSize));
  return (widths) => {
    most.length = 0;
    let lines = 0;
    for (let column = 0; column < widths.length; column++) {
      const counts = linesAt(column, widths[column] ?? 0);
      lines += counts.sum;
      for (let row = 0; row < rows.length; row++)
        most[row] = Math.max(most[row] ?? 0, counts.byRow[row] ?? 0);
    }
    for (let row = 0; row < rows.length; row++)
      heights[row] = Math.max(least[row] ?? 0, heightFor(most[row] ?? 0));
    return { heights, lines };
  };
}

/** Makes the best move again and again, until none saves anything. */
function settle(
  start: readonly number[],
  limits: readonly (Limits | undefined)[],
  step: number,
  costOf: (widths: readonly number[]) => number,
): readonly number[] {
  let fitted = start;
  let cost = costOf(fitted);
  for (;;) {
    let best: readonly number[] | undefined;
    let least = cost - LEAST_SAVING;
    for (const moved of moves(fitted, limits, step)) {
      const next = costOf(moved);
      if (next < least) [best, least] = [moved, next];
    }
    if (!best) return fitted;
    [fitted, cost] = [best, least];
  }
}

/** The widths after each move of room that the limits allow. */
function* moves(
  widths: readonly number[],
  limits: readonly (Limits | undefined)[],
  step: number,
): Generator<readonly number[]> {
  for (const [from, giver] of limits.entries()) {
    if (!giver || (widths[from] ?? 0) - step < giver.least) continue;
    for (const [to, taker] of limits.entries()) {
      if (!taker || to === from || (widths[to] ?? 0) + step > taker.most) continue;
      yield widths.map((width, column) =>
        column === from ? width - step : column === to ? width + step : width,
      );
    }
  }
}

interface LineCounts {
  readonly byRow: readonly number[];
  readonly sum: number;
}

/** Lines of a column's texts at a width; counted once. */
function lineCounter(
  rows: readonly FittedRow[],
  { fontSize, indent }: FitSetting,
): (column: number, width: number) => LineCounts {
  const known: Map<number, LineCounts>[] = [];
  return (column, width) => {
    const ofColumn = (known[column] ??= new Map<number, LineCounts>());
    const key = Math.round(width * 10);
    let counts = ofColumn.get(key);
    if (!counts) {
      const byRow = rows.map(({ texts, bold = false }) => {
        const text = texts[column] ?? '';
        return text === '' ? 0 : countLines(text, { columnWidth: width - indent, fontSize, bold });
      });
      counts = { byRow, sum: byRow.reduce((sum, count) => sum + count, 0) };
      ofColumn.set(key, counts);
    }
    return counts;
  };
}

import { type CellRange, countLines, type SheetDraft } from '../../../shared/core';
import { mergeBridges, rowsOfBridges } from './merge-bridges';
import type { MergeStep } from './merge-steps';
import { mergeSteps, mergeStepsOverContents } from './merge-steps';

/** How the merges of a draft are shown. */
export interface MergePlan {
  readonly steps: readonly MergeStep[];
  /** What the steps merge for a moment, to be broken apart when they are done. */
  readonly bridges: readonly CellRange[];
  /** The cells that are really merged. */
  readonly merged: readonly CellRange[];
  /** Rows of cells that look merged without being it: their text runs on over its empty neighbours. */
  readonly spans: readonly CellRange[];
}

/** A sheet gets at most this many calls for merging, however many sections it has. */
const MOST_STEPS = 32;
const DEFAULT_SIZE = 10;

/**
 * The same for a sheet that holds the draft's contents already: by steps that move no contents, as long as they are few.
 */
export function planMergesOverContents(draft: SheetDraft): MergePlan {
  const plan = planMerges(draft);
  const steps = mergeStepsOverContents([...plan.merged, ...rowsOfBridges(plan.bridges)]);
  return steps.length <= MOST_STEPS ? { ...plan, steps } : plan;
}

/**
 * Sheets shows a text on one line across empty cells just as if they were merged, for no call at all; only what is
 * centred, a number, or longer than its line is merged, and that in a number of calls that does not grow with the rows.
 */
export function planMerges(draft: SheetDraft): MergePlan {
  const spans = draft.merges.filter((range) => runsOn(draft, range));
  const isSpan = new Set(spans);
  const merges = draft.merges.filter((range) => !isSpan.has(range));
  const bridges = mergeBridges(draft, merges);
  const groups = mergeSteps([...merges, ...rowsOfBridges(bridges)]);
  const steps: MergeStep[] = [];
  const left: MergeStep[] = [];
  for (const group of groups) (steps.length + group.length <= MOST_STEPS ? steps : left).push(...group);
  const unmerged = left.map(({ range }) => range);
  const isLeft = (range: CellRange): boolean => unmerged.some((area) => contains(area, range));
  return {
    steps,
    bridges,
    merged: merges.filter((range) => !isLeft(range)),
    spans,
  };
}

function runsOn({ rows, styles, columnWidths, hiddenColumns }: SheetDraft, range: CellRange): boolean {
  if (range.top !== range.bottom) return false;
  const cell = rows[range.top]?.cells[range.left];
  // why: the result of a formula grows, and has room for that only where nothing can stand to its right
  const isFormula = cell?.content.kind === 'formula';
  if (isFormula && range.right + 1 !== (hiddenColumns?.first ?? columnWidths.length)) return false;
  const text = cell?.content.kind === 'value' ? cell.content.value : cell?.cached;
  const style = styles[cell?.style ?? ''] ?? {};
  const isLeft = style.horizontal === undefined || style.horizontal === 'left';
  if (!isLeft || typeof text !== 'string' || text.includes('\n')) return false;
  const columnWidth = columnWidths.slice(range.left, range.right + 1).reduce((sum, width) => sum + width, 0);
  const { fontSize = DEFAULT_SIZE, bold = false } = style;
  return countLines(text, { columnWidth, fontSize, bold }) === 1;
}

const contains = (outer: CellRange, inner: CellRange): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

import type { CellContent } from '../model/cell';
import { EMPTY_CELL, sameContent } from '../model/cell';
import type { MergeOp, PatchOp, PlacedContent, PutSheetOp, RowsOp } from '../model/patch';
import type { CellPosition } from '../model/range';
import { hashText } from '../work/hash';
import { draftContents } from '../patch/sheet-contents';
import type { KeptContent } from './kept-content';
import { contentMark, isKeptContent, keepContent } from './kept-content';

/** A cell to give back: where, the mark of what must still stand there, and what it held before. */
export type KeptCell = readonly [row: number, column: number, mark: string, content: KeptContent];

/** A step of an undo, short enough to be kept in a cell; it says what must stand without saying all of it. */
export type KeptStep =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      /** Mark of the whole sheet, where all of it must be as it was left. */
      readonly whole?: string;
      readonly cells: readonly KeptCell[];
    }
  /** Takes a sheet away that the tool made, as long as it is as it was left. */
  | { readonly kind: 'remove'; readonly sheet: string; readonly whole: string }
  | { readonly kind: 'step'; readonly op: RowsOrMerge };

type RowsOrMerge = RowsOp | MergeOp;

/** The undo `ops` in short. A refreshed sheet is kept as the cells that changed: its looks stay those of the refresh. */
export function keepSteps(ops: readonly PatchOp[]): readonly KeptStep[] {
  const steps: KeptStep[] = [];
  let open: { readonly sheet: string; readonly cells: KeptCell[] } | undefined;
  for (const op of ops) {
    if (op.kind === 'set-cell') {
      if (open?.sheet !== op.sheet) {
        open = { sheet: op.sheet, cells: [] };
        steps.push({ kind: 'cells', ...open });
      }
      open.cells.push(keepCell(op.at, op.before, op.after));
      continue;
    }
    open = undefined;
    steps.push(op.kind === 'put-sheet' ? keepSheet(op) : { kind: 'step', op: plainOp(op) });
  }
  return steps;
}

const keepCell = ({ row, column }: CellPosition, from: CellContent, to: CellContent): KeptCell => [
  row,
  column,
  contentMark(from),
  keepContent(from, to),
];

function keepSheet({ name, before, after }: PutSheetOp): KeptStep {
  const now = before ?? [];
  const whole = contentsMark(now);
  if (after === null) return { kind: 'remove', sheet: name, whole };
  const then = new Map(draftContents(after).map((cell) => [placeKey(cell), cell]));
  const changed = now.flatMap((cell) => {
    const former = then.get(placeKey(cell))?.content ?? EMPTY_CELL;
    then.delete(placeKey(cell));
    return sameContent(cell.content, former) ? [] : [keepCell(cell, cell.content, former)];
  });
  const missing = [...then.values()].map((cell) => keepCell(cell, EMPTY_CELL, cell.content));
  return { kind: 'cells', sheet: name, whole, cells: [...changed, ...missing] };
}

const placeKey = ({ row, column }: CellPosition): string => `${String(row)}:${String(column)}`;

/** A short mark of all contents of a sheet. */
export const contentsMark = (cells: readonly PlacedContent[]): string =>
  hashText(cells.map((cell) => `${placeKey(cell)}=${contentMark(cell.content)}`).join(' '));

/** why: what a host keeps for itself may be as long as the sheet, and does not outlive the host */
function plainOp(op: RowsOrMerge): RowsOrMerge {
  if ('range' in op) return op;
  return { kind: op.kind, sheet: op.sheet, row: op.row, rows: op.rows };
}

/** The steps that a text tells, or `undefined` when it tells something else. */
export function readKeptSteps(text: string): readonly KeptStep[] | undefined {
  try {
    const steps: unknown = JSON.parse(text);
    return Array.isArray(steps) && steps.every(isKeptStep) ? steps : undefined;
  } catch {
    return undefined;
  }
}

function isKeptStep(step: unknown): step is KeptStep {
  if (typeof step !== 'object' || step === null) return false;
  const { kind, sheet, whole, cells, op } = step as Partial<Record<string, unknown>>;
  if (kind === 'step') return typeof op === 'object' && op !== null && isRowsOrMerge(op);
  if (typeof sheet !== 'string') return false;
  if (kind === 'remove') return typeof whole === 'string';
  return kind === 'cells' && Array.isArray(cells) && cells.every(isKeptCell);
}

function isKeptCell(cell: unknown): cell is KeptCell {
  if (!Array.isArray(cell)) return false;
  const [row, column, mark, content] = cell as readonly unknown[];
  return (
    Number.isInteger(row) && Number.isInteger(column) && typeof mark === 'string' && isKeptContent(content)
  );
}

function isRowsOrMerge(op: object): op is RowsOrMerge {
  const { kind, sheet, row, rows, range } = op as Partial<Record<string, unknown>>;
  if (typeof sheet !== 'string') return false;
  if (kind === 'merge' || kind === 'unmerge') return typeof range === 'object' && range !== null;
  return (kind === 'insert-rows' || kind === 'delete-rows') && Number.isInteger(row) && Array.isArray(rows);
}

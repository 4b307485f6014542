import { type CellPosition, type CellRange, parseRange, type SheetSnapshot } from '../shared/core';

/** References without a sheet name; what stands in quotes or after `!` belongs to texts and other sheets. */
const REFERENCE =
  /"[^"]*"|'[^']*'![$A-Z\d:]+|(?<![\w.])[\w.]+![$A-Z\d:]+|\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/giu;

/** Past this many references the search gives up: such a sheet is calculated by Excel, which reports cycles itself. */
const MAX_REFERENCES = 2_000_000;

/**
 * A formula cell that depends on itself and on which a cell of `areas` hangs, or `undefined`; linear in references
 * within the sheet.
 */
export function findCircularFormula(
  sheet: SheetSnapshot,
  areas: readonly CellRange[],
): CellPosition | undefined {
  const cells = sheet.formulas;
  const byRow = new Map<number, number[]>();
  cells.forEach(({ row }, index) => {
    const inRow = byRow.get(row);
    if (inRow) inRow.push(index);
    else byRow.set(row, [index]);
  });
  let budget = MAX_REFERENCES;
  const formulasIn = (range: CellRange): readonly number[] => {
    const found: number[] = [];
    for (const row of rowsOf(range, byRow)) {
      for (const index of byRow.get(row) ?? []) {
        const column = cells[index]?.column ?? -1;
        if (column >= range.left && column <= range.right) found.push(index);
      }
    }
    budget -= found.length + 1;
    return found;
  };
  const dependsOn = (index: number): readonly number[] =>
    budget <= 0 ? [] : referencesOf(cells[index]?.formula ?? '').flatMap(formulasIn);
  const starts = cells.flatMap((cell, index) => (areas.some((area) => isWithin(area, cell)) ? [index] : []));
  const cycle = findCycle(starts, cells.length, dependsOn);
  const found = cycle === undefined ? undefined : cells[cycle];
  return found && { row: found.row, column: found.column };
}

const isWithin = ({ top, left, bottom, right }: CellRange, { row, column }: CellPosition): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function rowsOf(range: CellRange, byRow: ReadonlyMap<number, unknown>): readonly number[] {
  const height = range.bottom - range.top + 1;
  if (height > byRow.size) return [...byRow.keys()].filter((row) => row >= range.top && row <= range.bottom);
  return Array.from({ length: height }, (_, index) => range.top + index);
}

const referencesOf = (formula: string): readonly CellRange[] =>
  [...formula.matchAll(REFERENCE)].flatMap(([text]) => parseRange(text) ?? []);

/** Depth-first search without recursion, as chains of formulas can be as long as the sheet. */
function findCycle(
  starts: readonly number[],
  count: number,
  next: (node: number) => readonly number[],
): number | undefined {
  const state = new Uint8Array(count); // 0 new, 1 on the path, 2 done
  for (const start of starts) {
    if (state[start] !== 0) continue;
    const path: { node: number; rest: number[] }[] = [{ node: start, rest: [...next(start)] }];
    state[start] = 1;
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const child = top.rest.pop();
      if (child === undefined) {
        state[top.node] = 2;
        path.pop();
      } else if (state[child] === 1) {
        return child;
      } else if (state[child] === 0) {
        state[child] = 1;
        path.push({ node: child, rest: [...next(child)] });
      }
    }
  }
  return undefined;
}

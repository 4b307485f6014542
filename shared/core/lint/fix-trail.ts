import type { Fix } from '../model/finding';
import type { LocalText } from '../model/local-text';
import type { PatchOp } from '../model/patch';

/** Leads from a corrected copy back to the sheets that it was made of, and tells what each change was for. */
export interface FixTrail {
  /** Row of the original sheet that a row of the copy was. */
  readonly sourceRow: (sheet: string, row: number) => number;
  /** The titles of the fixes that wrote into the cells of an original row, by column. */
  readonly fixesIn: (sheet: string, sourceRow: number) => ReadonlyMap<number, readonly LocalText[]>;
}

/** A trail that grows as rounds of fixes are played. */
export interface GrowingTrail extends FixTrail {
  /** Notes a round: the fixes that were done and the steps they came to. */
  readonly add: (fixes: readonly Fix[], ops: readonly PatchOp[]) => void;
}

const NO_FIXES: ReadonlyMap<number, readonly LocalText[]> = new Map();

/** An empty trail; each round costs by its steps, and moved rows by the rows of their sheet. */
export function createFixTrail(): GrowingTrail {
  const moved = new Map<string, RowOrigins>();
  const titles = new Map<string, Map<number, Map<number, LocalText[]>>>();
  const sourceRow = (sheet: string, row: number): number => moved.get(sheet)?.at(row) ?? row;
  const note = (sheet: string, row: number, column: number, title: LocalText): void => {
    const rows = titles.get(sheet) ?? new Map<number, Map<number, LocalText[]>>();
    titles.set(sheet, rows);
    const cells = rows.get(row) ?? new Map<number, LocalText[]>();
    rows.set(row, cells);
    const known = cells.get(column);
    if (!known) cells.set(column, [title]);
    else if (!known.some(({ vi }) => vi === title.vi)) known.push(title);
  };
  return {
    sourceRow,
    fixesIn: (sheet, row) => titles.get(sheet)?.get(row) ?? NO_FIXES,
    add(fixes, ops) {
      // why: the steps of a fix count on the sheet as it was checked, before any row of the round moved
      for (const { title, ops: own } of fixes) {
        for (const op of own) {
          if (op.kind === 'set-cell') note(op.sheet, sourceRow(op.sheet, op.at.row), op.at.column, title);
        }
      }
      for (const op of ops) {
        if (op.kind !== 'delete-rows' && op.kind !== 'insert-rows') continue;
        const origins = moved.get(op.sheet) ?? createRowOrigins();
        moved.set(op.sheet, origins);
        if (op.kind === 'delete-rows') origins.remove(op.row, op.rows.length);
        else origins.insert(op.row, op.rows.length);
      }
    },
  };
}

interface RowOrigins {
  readonly at: (row: number) => number;
  readonly remove: (row: number, count: number) => void;
  readonly insert: (row: number, count: number) => void;
}

/** Where rows came from: listed as far as rows were moved, beyond that a mere shift. */
function createRowOrigins(): RowOrigins {
  const listed: number[] = [];
  let shift = 0;
  const listTo = (row: number): void => {
    while (listed.length < row) listed.push(listed.length + shift);
  };
  return {
    at: (row) => listed[row] ?? row + shift,
    remove(row, count) {
      listTo(row + count);
      listed.splice(row, count);
      shift += count;
    },
    insert(row, count) {
      listTo(row);
      const above = listed[row - 1] ?? 0;
      listed.splice(row, 0, ...Array.from({ length: count }, () => above));
      shift -= count;
    },
  };
}

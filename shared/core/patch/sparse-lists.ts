import type { CellList, SheetSnapshot } from '../model/snapshot';
import type { CellDetails, EditedRow } from './edited-row';

type SparseLists = Pick<SheetSnapshot, CellList>;

/** The sparse lists of a sheet in reading order, from what is known of the cells of its rows. */
export function sparseLists(
  rows: readonly EditedRow[],
  { legacyFonts, richTexts }: SheetSnapshot,
): SparseLists {
  const details = rows.flatMap((row, at) =>
    [...row.details].sort(([a], [b]) => a - b).map(([column, cell]) => ({ row: at, column, cell })),
  );
  const list = <T extends object>(read: (cell: CellDetails) => T | false) =>
    details.flatMap(({ row, column, cell }) => {
      const found = read(cell);
      return found ? [{ row, column, ...found }] : [];
    });
  return {
    formulas: list(({ formula }) => formula !== undefined && { formula }),
    displayed: list(({ displayed }) => displayed !== undefined && displayed),
    ...(legacyFonts ? { legacyFonts: list(({ font }) => font !== undefined && { font }) } : {}),
    // why: which words of an edited text have a look of their own the host alone knows
    ...(richTexts ? { richTexts: [] } : {}),
  };
}

import type { SheetDraft } from '../model/sheet-draft';
import type { SheetSnapshot } from '../model/snapshot';

/** What a sheet holds once `draft` is drawn; known by its name. */
export const draftSnapshot = ({ name, rows, merges, hidden }: SheetDraft): SheetSnapshot => ({
  id: name,
  name,
  origin: { row: 0, column: 0 },
  values: rows.map(({ cells }) =>
    cells.map((cell) => (cell?.content.kind === 'value' ? cell.content.value : (cell?.cached ?? null))),
  ),
  formulas: rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.content.kind === 'formula' ? [{ row, column, formula: cell.content.formula }] : [],
    ),
  ),
  displayed: [],
  merges,
  hiddenRows: [],
  ...(hidden ? { hidden: true } : {}),
});

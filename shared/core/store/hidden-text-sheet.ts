import { valueCell } from '../model/cell';
import type { SheetDraft } from '../model/sheet-draft';

/** A hidden sheet of the tool's own: rows of texts that no host may take for a number, a date or a formula. */
export const hiddenTextSheet = (
  name: string,
  columnWidths: readonly number[],
  rows: readonly (readonly string[])[],
): SheetDraft => ({
  name,
  hidden: true,
  columnWidths,
  rows: rows.map((cells) => ({
    cells: cells.map((text) => ({ content: valueCell(text), style: 'text' })),
  })),
  styles: { text: { numberFormat: '@' } },
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

import { type SheetDraft, valueCell } from '../../shared/core';

const WIDTH = 24;

/** A sheet of texts for a portal: the header in the first row, every cell a text that no program takes for something else. */
export const plainSheet = (rows: readonly (readonly string[])[]): SheetDraft => ({
  name: 'Du lieu',
  columnWidths: (rows[0] ?? []).map(() => WIDTH),
  rows: rows.map((cells, row) => ({
    cells: cells.map((text) => ({ content: valueCell(text), style: row === 0 ? 'header' : 'text' })),
  })),
  styles: { header: { bold: true, numberFormat: '@' }, text: { numberFormat: '@' } },
  merges: [],
  frozenRows: 1,
  validations: [],
  conditionalStyles: [],
  charts: [],
});

import { type CellContent, formatRange, type PlacedContent, type SheetDraft } from '../../../shared/core';
import { cellInput } from '../cell-input';
import { contentLike } from '../write-cells';
import type { WritePiece } from '../write-piece';
import { wireBytes } from '../write-piece';
import type { WritingFeatures } from '../writing-features';
import { cellsAt } from '../area-addresses';
import { writeSizes } from './sheet-size';
import { styleAreas } from './style-areas';
import { writeCharts } from './write-charts';
import { writePrint } from './write-print';
import { writeConditionalStyle, writeValidation } from './write-rules';
import { writeStyle } from './write-style';

export interface DraftTarget {
  /** What stands there: nothing, or a sheet with these charts and tables to be refreshed. */
  readonly present: { readonly charts: readonly string[]; readonly tables: readonly string[] } | undefined;
  /** Names that the workbook has. */
  readonly names: ReadonlySet<string>;
  readonly features: WritingFeatures;
  /** Told each filled cell as it stands after the writing. */
  readonly found: (cell: PlacedContent) => void;
}

const ROWS_PER_PIECE = 500;

/** Makes or refreshes a whole sheet. */
export function draftPieces(draft: SheetDraft, target: DraftTarget): readonly WritePiece[] {
  return [
    preparePiece(draft, target),
    ...contentPieces(draft, target.found),
    ...formatPieces(draft, target.features),
    finishPiece(draft, target),
  ];
}

function preparePiece(draft: SheetDraft, target: DraftTarget): WritePiece {
  const { name } = draft;
  const { present, features } = target;
  const isTableKept = keptTable(draft, target) !== undefined;
  return {
    bytes: 4000,
    write: ({ workbook: { worksheets } }) => {
      if (!present) {
        worksheets.add(name);
        return undefined;
      }
      const sheet = worksheets.getItem(name);
      const all = sheet.getRange();
      for (const chart of present.charts) sheet.charts.getItem(chart).delete();
      if (!isTableKept) for (const table of present.tables) sheet.tables.getItem(table).convertToRange();
      all.conditionalFormats.clearAll();
      if (features.validation) all.dataValidation.clear();
      all.unmerge();
      // why: clearing all of a table may take the table itself away
      if (isTableKept) for (const what of ['Contents', 'Formats'] as const) all.clear(what);
      else all.clear();
      all.columnHidden = false;
      sheet.freezePanes.unfreeze();
      return undefined;
    },
  };
}

/** why: formats come after the contents, as a cell in text format would take a formula for its letters */
function formatPieces(draft: SheetDraft, { areas }: WritingFeatures): readonly WritePiece[] {
  return styleAreas(draft, areas).flatMap(({ style, addresses }) =>
    addresses.map((address) => ({
      bytes: 9000 + address.length * (style.numberFormat === undefined ? 1 : 100),
      write: (context: Excel.RequestContext) => {
        const sheet = context.workbook.worksheets.getItem(draft.name);
        writeStyle(cellsAt(sheet, address), style);
        if (style.numberFormat !== undefined) writeNumberFormat(sheet, address, style.numberFormat);
        return undefined;
      },
    })),
  );
}

/** why: `RangeAreas` has no number format of its own */
function writeNumberFormat(sheet: Excel.Worksheet, addresses: string, format: string): void {
  for (const address of addresses.split(','))
    sheet.getRange(address).numberFormat = format as unknown as string[][];
}

function contentPieces({ name, rows }: SheetDraft, found: DraftTarget['found']): readonly WritePiece[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width === 0) return [];
  const grid = rows.map(({ cells }) => Array.from({ length: width }, (_, column) => cells[column]?.content));
  return Array.from({ length: Math.ceil(grid.length / ROWS_PER_PIECE) }, (_, index) => {
    const top = index * ROWS_PER_PIECE;
    return contentPiece({ name, top, width }, grid.slice(top, top + ROWS_PER_PIECE), found);
  });
}

function contentPiece(
  { name, top, width }: { readonly name: string; readonly top: number; readonly width: number },
  grid: readonly (readonly (CellContent | undefined)[])[],
  found: DraftTarget['found'],
): WritePiece {
  const inputs = grid.map((row) => row.map((content) => (content ? cellInput(content) : null)));
  return {
    bytes: wireBytes(inputs),
    write: (context) => {
      const range = context.workbook.worksheets.getItem(name).getRangeByIndexes(top, 0, grid.length, width);
      range.formulas = inputs;
      range.load('formulas');
      return () => {
        readBack(range, grid, top, found);
      };
    },
  };
}

function readBack(
  range: Excel.Range,
  grid: readonly (readonly (CellContent | undefined)[])[],
  top: number,
  found: DraftTarget['found'],
): void {
  (range.formulas as unknown[][]).forEach((cells, index) => {
    cells.forEach((raw, column) => {
      const content = contentLike(grid[index]?.[column], raw);
      const isEmpty = content.kind === 'value' && content.value === null;
      if (!isEmpty) found({ row: top + index, column, content });
    });
  });
}

function finishPiece(draft: SheetDraft, target: DraftTarget): WritePiece {
  const { names, features } = target;
  const breaks = draft.print?.pageBreaks?.length ?? 0;
  const rules = draft.conditionalStyles.length + draft.validations.length + draft.merges.length + breaks;
  return {
    bytes: 20_000 + rules * 2500 + draft.charts.length * 8000,
    write: (context) => {
      const sheet = context.workbook.worksheets.getItem(draft.name);
      writeSizes(sheet, draft, features.areas);
      for (const range of draft.merges) sheet.getRange(formatRange(range)).merge(false);
      writeTable(sheet, draft, target);
      for (const style of [...draft.conditionalStyles].reverse()) writeConditionalStyle(sheet, style);
      if (features.validation) for (const validation of draft.validations) writeValidation(sheet, validation);
      writeCharts(sheet, draft);
      writeNames(context, sheet, draft, names);
      if (draft.frozenRows !== undefined && draft.frozenRows > 0)
        sheet.freezePanes.freezeRows(draft.frozenRows);
      if (features.gridLines && draft.gridLines !== undefined) sheet.showGridlines = draft.gridLines;
      if (features.pageSetup && draft.print) writePrint(sheet, draft.print);
      sheet.visibility = draft.hidden === true ? 'Hidden' : 'Visible';
      return undefined;
    },
  };
}

/** The table that stands on the sheet and stays, for formulas and PivotTables may speak of it by its name. */
const keptTable = ({ table }: SheetDraft, { present, features }: DraftTarget): string | undefined =>
  table && features.tableSize ? present?.tables[0] : undefined;

/** why: a new one is named by Excel itself, for the workbook may have a table or a name that is called so */
function writeTable(sheet: Excel.Worksheet, draft: SheetDraft, target: DraftTarget): void {
  if (!draft.table) return;
  const address = formatRange(draft.table.range);
  const kept = keptTable(draft, target);
  const table = kept === undefined ? sheet.tables.add(address, true) : sheet.tables.getItem(kept);
  if (kept !== undefined) table.resize(address);
  table.style = 'TableStyleLight1';
}

function writeNames(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { name: sheetName, names = {} }: SheetDraft,
  present: ReadonlySet<string>,
): void {
  for (const [name, range] of Object.entries(names)) {
    const address = formatRange(range).replace(/(?<![A-Z])([A-Z]+)(\d+)/g, '$$$1$$$2');
    if (present.has(name))
      context.workbook.names.getItem(name).formula = `='${sheetName.replace(/'/g, "''")}'!${address}`;
    else context.workbook.names.add(name, sheet.getRange(address));
  }
}

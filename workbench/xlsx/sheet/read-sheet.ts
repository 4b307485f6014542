import {
  type CellValue,
  type DateSystem,
  type DisplayedNumber,
  formatCell,
  type LegacyFontCell,
  parseRange,
  type PlacedFormula,
  type RichTextCell,
  type SheetSnapshot,
} from '../../../shared/core';
import { readFormula } from '../formula/future-functions';
import type { SheetEntry } from '../package/workbook-part';
import type { CellFormats } from '../styles/cell-formats';
import { formatNumber } from '../styles/format-number';
import { UnusableFile } from '../xlsx-problem';
import { checkNesting } from '../xml/check-xml';
import { attributeOf, childrenOf } from '../xml/xml-elements';
import { MAX_CELL_TEXT } from './cell-limits';
import { readColumnWidths } from './column-widths';
import type { StoredCell } from './read-cell';
import { readCell } from './read-cell';
import type { RowSpan } from './scan-rows';
import { quickAttribute, scanCells, scanRows } from './scan-rows';
import { createSharedFormulas } from './shared-formulas';
import type { SharedString } from './shared-strings';
import type { SheetLayout } from './sheet-layout';
import { layOutSheet } from './sheet-layout';
import { UsedGrid } from './used-grid';

export interface SheetContext {
  readonly strings: readonly SharedString[];
  readonly formats: CellFormats;
  readonly dateSystem: DateSystem;
}

/** Reads a worksheet part as a snapshot; throws `UnusableFile` on what no plan can be read from. */
export function readSheet(entry: SheetEntry, xml: string, context: SheetContext): SheetSnapshot {
  checkNesting(xml, entry.name);
  const layout = layOutSheet(xml, entry.name);
  const grid = new UsedGrid();
  const hidden: number[] = [];
  const formulas: PlacedFormula[] = [];
  const displayed: DisplayedNumber[] = [];
  const legacyFonts: LegacyFontCell[] = [];
  const richTexts: RichTextCell[] = [];
  const shared = createSharedFormulas();
  const keep = (row: number, column: number, cell: StoredCell): void => {
    checkLength(entry, { row, column }, cell.value);
    if (cell.value !== null && cell.value !== '') grid.set(row, column, cell.value);
    if (cell.formula) {
      if (cell.value === null || cell.value === '') grid.set(row, column, cell.value);
      formulas.push({ row, column, formula: readFormula(shared({ row, column }, cell.formula)) });
    }
    const shown = describeNumber(cell, context);
    if (shown) displayed.push({ row, column, ...shown });
    const font = cell.legacyFont ?? context.formats.legacyFont(cell.style);
    if (font !== undefined && typeof cell.value === 'string') legacyFonts.push({ row, column, font });
    if (cell.runs) richTexts.push({ row, column, runs: cell.runs });
  };
  scanRows(xml, rowsOf(layout), (row) => {
    if (isHiddenRow(xml, row)) hidden.push(row.row);
    if (row.innerEnd === row.headEnd) return;
    scanCells(xml, layout.prefix, row, (cell) => {
      keep(row.row, cell.column, readCell(xml, layout.prefix, cell, context.strings));
    });
  });
  const { values, rowCount } = grid.finish();
  const isInside = ({ row, column }: { row: number; column: number }): boolean =>
    row < rowCount && column < UsedGrid.columns;
  return {
    id: entry.id,
    name: entry.name,
    origin: { row: 0, column: 0 },
    values,
    formulas: formulas.filter(isInside),
    displayed: displayed.filter(isInside),
    merges: readMerges(layout),
    hiddenRows: hidden.filter((row) => row < rowCount),
    ...widthsOf(layout, values),
    ...(legacyFonts.length > 0 ? { legacyFonts: legacyFonts.filter(isInside) } : {}),
    ...(richTexts.length > 0 ? { richTexts: richTexts.filter(isInside) } : {}),
    ...(entry.hidden ? { hidden: true } : {}),
  };
}

/** Of the columns that hold anything. */
function widthsOf(layout: SheetLayout, values: SheetSnapshot['values']): Pick<SheetSnapshot, 'columnWidths'> {
  const widths = readColumnWidths(layout);
  const count = values.reduce((most, row) => Math.max(most, row.length), 0);
  if (widths.size === 0 || count === 0) return {};
  return { columnWidths: Array.from({ length: count }, (_, column) => widths.get(column) ?? null) };
}

const rowsOf = ({ prefix, data }: SheetLayout) => ({ prefix, from: data.innerStart, to: data.innerEnd });

function checkLength(entry: SheetEntry, at: { row: number; column: number }, value: CellValue): void {
  if (typeof value !== 'string' || value.length <= MAX_CELL_TEXT) return;
  throw new UnusableFile('cell-too-long', `“${entry.name}” ${formatCell(at)}`);
}

function describeNumber(
  { value, style }: StoredCell,
  { formats, dateSystem }: SheetContext,
): { readonly text: string; readonly format: string } | undefined {
  if (typeof value !== 'number') return undefined;
  const format = formats.numberFormat(style);
  const text = formatNumber(value, format, dateSystem);
  return text === undefined ? undefined : { text, format };
}

function isHiddenRow(xml: string, row: RowSpan): boolean {
  const hidden = quickAttribute(xml, row.start, row.headEnd, 'hidden');
  return hidden === '1' || hidden === 'true';
}

function readMerges({ xml, children }: SheetLayout): SheetSnapshot['merges'] {
  const list = children.find(({ name }) => name === 'mergeCells');
  if (!list) return [];
  return childrenOf(xml, list).flatMap((merge) => {
    const range = parseRange(attributeOf(xml, merge, 'ref') ?? '');
    return range ? [range] : [];
  });
}

import type { CellValue, DisplayedNumber, LegacyFontCell, SheetSnapshot } from '../../shared/core';
import { cellContent, plainValue } from './cell-input';
import type { BlockData } from './read-block';
import type { SheetData } from './read-sheets';
import type { SheetEntry } from './sheet-list';

const LEGACY_FONT = /^(?:\.Vn|VNI-)/i;

/** The snapshot of a sheet from what was read of it. */
export function sheetSnapshot(entry: SheetEntry, { blocks, merges }: SheetData): SheetSnapshot {
  const filled = blocks.map(fillBlock);
  const left = blocks.reduce((least, block) => Math.min(least, block.left), Infinity);
  const top = blocks[0]?.top ?? 0;
  const values: (readonly CellValue[])[] = [];
  blocks.forEach((block, index) => {
    while (values.length < block.top - top) values.push([]);
    const indent = Array.from({ length: block.left - left }, () => null);
    for (const row of filled[index]?.values ?? []) values.push([...indent, ...row]);
  });
  const legacyFonts = blocks.flatMap(legacyCells);
  const last = top + values.length;
  return {
    id: entry.id,
    name: entry.name,
    origin: { row: top, column: values.length === 0 ? 0 : left },
    values,
    formulas: filled.flatMap(({ formulas }) => formulas),
    displayed: filled.flatMap(({ displayed }) => displayed),
    merges,
    hiddenRows: blocks.flatMap(({ hiddenRows }) => hiddenRows).filter((row) => row < last),
    ...(legacyFonts.length > 0 ? { legacyFonts } : {}),
    ...(entry.isHidden ? { hidden: true } : {}),
  };
}

function fillBlock(block: BlockData) {
  const formulas: SheetSnapshot['formulas'][number][] = [];
  const displayed: DisplayedNumber[] = [];
  const values = block.values.map((cells, index) =>
    cells.map((raw, offset) => {
      const at = { row: block.top + index, column: block.left + offset };
      const content = cellContent(block.formulas[index]?.[offset], raw);
      if (content.kind === 'formula') formulas.push({ ...at, formula: content.formula });
      const value = plainValue(raw);
      const shown = typeof value === 'number' ? shownNumber(value, block, index, offset) : undefined;
      if (shown) displayed.push({ ...at, ...shown });
      return value;
    }),
  );
  return { values, formulas, displayed };
}

function shownNumber(value: number, block: BlockData, row: number, column: number) {
  const format = block.formats[row]?.[column] ?? 'General';
  const text = block.text[row]?.[column] ?? '';
  // why: a column too narrow shows hashes, which say nothing of the number
  if (format === 'General' || format === '@' || text === String(value) || /^#+$/.test(text)) return undefined;
  return { text, format };
}

function legacyCells(block: BlockData): readonly LegacyFontCell[] {
  const { font } = block;
  if (font === undefined || !LEGACY_FONT.test(font)) return [];
  return block.values.flatMap((cells, index) =>
    cells.flatMap((value, offset) =>
      typeof value === 'string' && value !== ''
        ? [{ row: block.top + index, column: block.left + offset, font }]
        : [],
    ),
  );
}

import type { SheetDraft } from '../../../shared/core';
import { cellInput } from '../cell-input';
import { toLocaleFormula } from '../locale-formula';
import { draftGrid } from './draft-grid';
import type { DraftGrid } from './draft-grid';
import { insertCharts } from './insert-charts';
import { planMerges, planMergesOverContents } from './merge-plan';
import { setSizes } from './set-sizes';
import { rangeOf } from './sheet-range';
import { writeBorders } from './write-borders';
import { writeLooks, writeNumberFormats } from './write-looks';
import { writeMerges } from './write-merges';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts the contents of a draft in place of all that a sheet holds, in one call, so that wherever a run ends the sheet
 * holds the old or the new ones.
 */
export function replaceContents(sheet: Sheet, draft: SheetDraft, decimalComma: boolean): void {
  const grid = draftGrid(draft);
  fitGrid(sheet, grid, draft);
  writeNumberFormats(sheet.getRange(1, 1, grid.height, grid.width), draft, grid);
  const height = Math.max(grid.height, sheet.getLastRow());
  const width = Math.max(grid.width, sheet.getLastColumn());
  const inputs = inputsOf(draft, grid, decimalComma);
  const padded = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => inputs[row]?.[column] ?? ''),
  );
  sheet.getRange(1, 1, height, width).setValues(padded);
}

export interface DraftWriting {
  readonly decimalComma: boolean;
  /** The sheet holds the draft's contents already; else it is empty. */
  readonly isFilled: boolean;
}

/** Gives a sheet a draft. The number of calls depends on what kinds of things the draft has, not on its rows. */
export function writeDraft(
  book: Spreadsheet,
  sheet: Sheet,
  draft: SheetDraft,
  { decimalComma, isFilled }: DraftWriting,
): void {
  const grid = draftGrid(draft);
  fitGrid(sheet, grid, draft);
  const merges = isFilled ? planMergesOverContents(draft) : planMerges(draft);
  writeMerges(sheet, merges);
  const range = sheet.getRange(1, 1, grid.height, grid.width);
  writeLooks(range, draft, grid, merges.spans);
  range.setValues(inputsOf(draft, grid, decimalComma));
  writeBorders(sheet, draft, merges.spans);
  setSizes(sheet, draft, merges.merged);
  for (const { range: cells, list } of draft.validations) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...list], true)
      .setAllowInvalid(false);
    rangeOf(sheet, cells).setDataValidation(rule.build());
  }
  if (draft.conditionalStyles.length > 0)
    sheet.setConditionalFormatRules(conditionalRules(sheet, draft, decimalComma));
  insertCharts(sheet, draft);
  for (const [name, cells] of Object.entries(draft.names ?? {}))
    book.setNamedRange(name, rangeOf(sheet, cells));
  if (draft.hidden && !sheet.isSheetHidden()) sheet.hideSheet();
}

function fitGrid(sheet: Sheet, { height, width }: DraftGrid, draft: SheetDraft): void {
  const columns = Math.max(width, draft.columnWidths.length, (draft.hiddenColumns?.last ?? -1) + 1);
  const missingRows = height - sheet.getMaxRows();
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

const inputsOf = (draft: SheetDraft, { cells }: DraftGrid, decimalComma: boolean) =>
  cells.map((row) =>
    row.map((cell) => {
      if (!cell) return '';
      const isPlainText = draft.styles[cell.style ?? '']?.numberFormat === '@';
      return cellInput(cell.content, { decimalComma, isPlainText });
    }),
  );

const conditionalRules = (sheet: Sheet, { conditionalStyles }: SheetDraft, decimalComma: boolean) =>
  conditionalStyles.map(({ range, formula, style }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(toLocaleFormula(formula.startsWith('=') ? formula : `=${formula}`, decimalComma))
      .setRanges([rangeOf(sheet, range)]);
    if (style.fill !== undefined) rule.setBackground(style.fill);
    if (style.color !== undefined) rule.setFontColor(style.color);
    if (style.bold !== undefined) rule.setBold(style.bold);
    if (style.italic !== undefined) rule.setItalic(style.italic);
    return rule.build();
  });

import type { CellPosition, SheetDraft } from '../../../shared/core';
import type { ToBook } from '../book-notation';
import { cellInput } from '../cell-input';
import type { Grid, KnownSheets } from '../known-sheets';
import { draftGrid } from './draft-grid';
import type { DraftGrid } from './draft-grid';
import { insertCharts } from './insert-charts';
import type { SameParts } from './kept-layouts';
import type { Aspect } from './layout-marks';
import { planMerges, planMergesOverContents } from './merge-plan';
import { setFrame, setSizes } from './set-sizes';
import { rangeOf } from './sheet-range';
import { writeBorders } from './write-borders';
import { writeLooks, writeNumberFormats } from './write-looks';
import { writeMerges } from './write-merges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Replacement {
  readonly sheets: KnownSheets;
  readonly toBook: ToBook;
  /** What the sheet may hold beside what it held when this run first looked at it. */
  readonly before: readonly CellPosition[];
}

/**
 * Puts the contents of a draft in place of all that a sheet holds, in one call, so that wherever a run ends the sheet
 * holds the old or the new ones.
 */
export function replaceContents(
  sheet: Sheet,
  draft: SheetDraft,
  { sheets, toBook, before }: Replacement,
): void {
  const grid = draftGrid(draft);
  sheets.grow(sheet, gridOf(draft, grid));
  writeNumberFormats(sheet.getRange(1, 1, grid.height, grid.width), draft, grid, true);
  const filled = sheets.filled(sheet);
  const height = before.reduce(
    (most, { row }) => Math.max(most, row + 1),
    Math.max(grid.height, filled.rows),
  );
  const width = before.reduce(
    (most, { column }) => Math.max(most, column + 1),
    Math.max(grid.width, filled.columns),
  );
  const inputs = inputsOf(draft, grid, toBook);
  const padded = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => inputs[row]?.[column] ?? ''),
  );
  sheet.getRange(1, 1, height, width).setValues(padded);
}

interface DraftWriting {
  readonly sheets: KnownSheets;
  readonly toBook: ToBook;
  /** The sheet holds the draft's contents already; else it is empty. */
  readonly isFilled: boolean;
  /** What stands on the sheet already; `undefined` of an empty sheet. */
  readonly same: SameParts;
}

/**
 * Fills an empty sheet with a draft, or writes of it what is not there already. The number of calls depends on what kinds
 * of things the draft has, not on its rows; nothing is asked in between.
 */
export function writeDraft(sheet: Sheet, draft: SheetDraft, writing: DraftWriting): void {
  const { sheets, toBook, same, isFilled } = writing;
  const needs = (aspect: Aspect): boolean => same?.(aspect) !== true;
  const grid = draftGrid(draft);
  const merges = isFilled && !same ? planMergesOverContents(draft) : planMerges(draft);
  if (!same) {
    sheets.grow(sheet, gridOf(draft, grid));
    writeMerges(sheet, merges);
  }
  const range = sheet.getRange(1, 1, grid.height, grid.width);
  writeLooks(range, draft, { grid, spans: merges.spans, same });
  // why: a rule of before may reject what the new one takes
  if (same && needs('validations')) range.clearDataValidations();
  range.setValues(inputsOf(draft, grid, toBook));
  if (needs('borders')) writeBorders(sheet, draft, { spans: merges.spans, isFresh: !same });
  if (needs('sizes')) setSizes(sheet, draft, { merged: merges.merged, isFresh: !same });
  if (needs('frame')) setFrame(sheet, draft, { columns: sheets.grid(sheet).columns, isFresh: !same });
  if (needs('validations')) writeValidations(sheet, draft);
  if (needs('rules') && (same ?? draft.conditionalStyles.length > 0))
    sheet.setConditionalFormatRules(conditionalRules(sheet, draft, toBook));
  if (needs('charts')) {
    if (same) for (const chart of sheets.charts(sheet)) sheet.removeChart(chart);
    insertCharts(sheet, draft);
  }
  if (needs('names'))
    for (const [name, cells] of Object.entries(draft.names ?? {}))
      sheets.nameRange(name, rangeOf(sheet, cells));
}

const gridOf = (draft: SheetDraft, { height, width }: DraftGrid): Grid => ({
  rows: height,
  columns: Math.max(width, draft.columnWidths.length, (draft.hiddenColumns?.last ?? -1) + 1),
});

function writeValidations(sheet: Sheet, { validations }: SheetDraft): void {
  for (const { range: cells, list } of validations) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...list], true)
      .setAllowInvalid(false);
    rangeOf(sheet, cells).setDataValidation(rule.build());
  }
}

const inputsOf = (draft: SheetDraft, { cells }: DraftGrid, toBook: ToBook) =>
  cells.map((row) =>
    row.map((cell) => {
      if (!cell) return '';
      const isPlainText = draft.styles[cell.style ?? '']?.numberFormat === '@';
      return cellInput(cell.content, { toBook, isPlainText });
    }),
  );

const conditionalRules = (sheet: Sheet, { conditionalStyles }: SheetDraft, toBook: ToBook) =>
  conditionalStyles.map(({ range, formula, style }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(toBook(formula.startsWith('=') ? formula : `=${formula}`))
      .setRanges([rangeOf(sheet, range)]);
    if (style.fill !== undefined) rule.setBackground(style.fill);
    if (style.color !== undefined) rule.setFontColor(style.color);
    if (style.bold !== undefined) rule.setBold(style.bold);
    if (style.italic !== undefined) rule.setItalic(style.italic);
    return rule.build();
  });

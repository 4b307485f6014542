import {
  type CellPosition,
  isJournalStep,
  isRewriting,
  type PatchOp,
  type SetCellOp,
} from '../../shared/core';
import type { Refusal } from '../../shared/host/patch-port';
import { areaAround, rangeWithin } from './cell-area';
import type { KnownSheets } from './known-sheets';
import { TEXT_SHEETS } from './read-sheet';
import { richIn } from './rich-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** The changes of cells that would lose looks or links of single words. A call for each sheet. */
export const lossyCells = (sheets: KnownSheets, ops: readonly PatchOp[]): readonly Refusal[] =>
  onEachSheet(sheets, ops, lossyOps);

/** The changes that a rule of their cell rejects. A call for each sheet. */
export const rejectedCells = (sheets: KnownSheets, ops: readonly PatchOp[]): readonly Refusal[] =>
  onEachSheet(sheets, ops, rejectedOps);

function onEachSheet(
  sheets: KnownSheets,
  ops: readonly PatchOp[],
  look: (sheet: Sheet, ops: readonly SetCellOp[], sheets: KnownSheets) => readonly Refusal[],
): readonly Refusal[] {
  const cells = ops.filter((op): op is SetCellOp => op.kind === 'set-cell' && !isJournalStep(op));
  return [...new Set(cells.map(({ sheet }) => sheet))].flatMap((id) => {
    const sheet = sheets.find(id);
    if (!sheet || TEXT_SHEETS.has(sheet.getName())) return [];
    return look(
      sheet,
      cells.filter((op) => op.sheet === id),
      sheets,
    );
  });
}

function lossyOps(sheet: Sheet, ops: readonly SetCellOp[], sheets: KnownSheets): readonly Refusal[] {
  const asked = ops.filter((op) => isRewriting(op) && op.losesLook !== true);
  const isRich = richIn(
    sheet,
    asked.map(({ at }) => at),
    sheets,
  );
  return asked.filter(({ at }) => isRich(at)).map((op) => ({ op, reason: 'rich-text' as const }));
}

function rejectedOps(sheet: Sheet, ops: readonly SetCellOp[], sheets: KnownSheets): readonly Refusal[] {
  const ruleAt = readRules(
    sheet,
    ops.map(({ at }) => at),
    sheets,
  );
  return ops.filter((op) => rejects(ruleAt(op.at), op)).map((op) => ({ op, reason: 'not-allowed' as const }));
}

/** Whether a rule surely or possibly rejects what comes: of lists it is known, other rules only Google can judge. */
function rejects(rule: Rule | null, { after }: SetCellOp): boolean {
  if (!rule || rule.getAllowInvalid()) return false;
  if (after.kind === 'value' && (after.value === null || after.value === '')) return false;
  if (rule.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return true;
  const [list] = rule.getCriteriaValues() as unknown as readonly [readonly unknown[]];
  return after.kind === 'formula' || !list.map(String).includes(String(after.value));
}

function readRules(
  sheet: Sheet,
  cells: readonly CellPosition[],
  sheets: KnownSheets,
): (at: CellPosition) => Rule | null {
  const area = areaAround(cells);
  const rules = area && rangeWithin(sheet, area, sheets)?.getDataValidations();
  return ({ row, column }) => (area && rules?.[row - area.top]?.[column - area.left]) ?? null;
}

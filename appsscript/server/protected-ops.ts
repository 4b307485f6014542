import { type CellRange, type PatchOp, sheetOf } from '../../shared/core';
import type { KnownSheets } from './known-sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The steps that touch cells which this user may not edit; nothing is ever unprotected. Two calls for the workbook. */
export function protectedOps(
  book: Spreadsheet,
  ops: readonly PatchOp[],
  sheets: KnownSheets,
): readonly PatchOp[] {
  const isNew = ops.every((op) => op.kind === 'put-sheet' && op.before === null);
  const closed = isNew ? new Map<number, readonly ClosedRange[]>() : closedRanges(book);
  if (closed.size === 0) return [];
  return ops.filter((op) => {
    const area = touchedArea(op);
    const sheet = sheets.find(sheetOf(op));
    const ranges = closed.get(sheet?.getSheetId() ?? NaN) ?? [];
    return ranges.some(
      ({ range, open }) => overlaps(range, area) && !open.some((part) => covers(part, area)),
    );
  });
}

interface ClosedRange {
  readonly range: CellRange;
  /** Parts of a protected sheet that are left open. */
  readonly open: readonly CellRange[];
}

/** What is closed on each sheet, by its id. */
function closedRanges(book: Spreadsheet): ReadonlyMap<number, readonly ClosedRange[]> {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const closed = new Map<number, ClosedRange[]>();
  for (const protection of [RANGE, SHEET].flatMap((type) => book.getProtections(type))) {
    if (protection.isWarningOnly() || protection.canEdit()) continue;
    const isSheet = protection.getProtectionType() === SHEET;
    const range = protection.getRange();
    const id = range.getSheet().getSheetId();
    const open = isSheet ? protection.getUnprotectedRanges().map(cellsOf) : [];
    closed.set(id, [...(closed.get(id) ?? []), { range: isSheet ? EVERYTHING : cellsOf(range), open }]);
  }
  return closed;
}

const EVERYTHING: CellRange = { top: 0, left: 0, bottom: Infinity, right: Infinity };

const cellsOf = (range: GoogleAppsScript.Spreadsheet.Range): CellRange => ({
  top: range.getRow() - 1,
  left: range.getColumn() - 1,
  bottom: range.getLastRow() - 1,
  right: range.getLastColumn() - 1,
});

function touchedArea(op: PatchOp): CellRange {
  switch (op.kind) {
    case 'set-cell':
      return { top: op.at.row, left: op.at.column, bottom: op.at.row, right: op.at.column };
    case 'delete-rows':
      return { ...EVERYTHING, top: op.row, bottom: op.row + op.rows.length - 1 };
    case 'insert-rows':
      return { ...EVERYTHING, top: op.row, bottom: op.row };
    case 'merge':
    case 'unmerge':
      return op.range;
    case 'put-sheet':
      return EVERYTHING;
  }
}

const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const covers = (outer: CellRange, inner: CellRange): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

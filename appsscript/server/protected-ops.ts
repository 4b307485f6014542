import type { PatchOp } from '../../shared/core/model/patch';
import type { CellRange } from '../../shared/core/model/range';
import { findSheet } from './find-sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The steps that touch cells which this user may not edit; nothing is ever unprotected. */
export function protectedOps(book: Spreadsheet, ops: readonly PatchOp[]): readonly PatchOp[] {
  const names = [...new Set(ops.map((op) => (op.kind === 'put-sheet' ? op.name : op.sheet)))];
  const closed = new Map(names.map((name) => [name, closedRanges(book, name)]));
  return ops.filter((op) => {
    const area = touchedArea(op);
    const ranges = closed.get(op.kind === 'put-sheet' ? op.name : op.sheet) ?? [];
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

function closedRanges(book: Spreadsheet, name: string): readonly ClosedRange[] {
  const sheet = findSheet(book, name);
  if (!sheet) return [];
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  return [RANGE, SHEET]
    .flatMap((type) => sheet.getProtections(type))
    .filter((protection) => !protection.isWarningOnly() && !protection.canEdit())
    .map((protection) => ({
      range: protection.getProtectionType() === SHEET ? EVERYTHING : cellsOf(protection.getRange()),
      open: protection.getProtectionType() === SHEET ? protection.getUnprotectedRanges().map(cellsOf) : [],
    }));
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

import { sameSheetName } from '../../../shared/core';
import type { FormulaReference, ReferenceEnd } from '../formula/map-references';
import { mapReferences } from '../formula/map-references';
import { writeReference } from '../formula/write-reference';
import type { RowShift, RowSpread } from './row-shift';
import { LAST_ROW } from './row-shift';

export interface ShiftedFormula {
  readonly text: string;
  /** Rows that the formula needs and that are gone. */
  readonly lost: readonly RowSpread[];
  /** The formula reaches over several sheets at once, which is not followed. */
  readonly isUnsupported: boolean;
}

export interface FormulaPlace {
  /** The sheet that a reference without a sheet's name speaks of. */
  readonly owner?: string;
  /** For rules over a range: how far their first cell moved, which relative references follow. */
  readonly ruleDelta?: number;
}

/** A formula after rows of a sheet came or went. */
export function shiftFormula(
  formula: string,
  shift: RowShift,
  { owner, ruleDelta }: FormulaPlace,
): ShiftedFormula {
  const lost: RowSpread[] = [];
  let isUnsupported = false;
  const text = mapReferences(formula, (reference) => {
    if (reference.beyond === 'sheets') isUnsupported = true;
    if (!isOn(reference, shift, owner)) return reference.text;
    const moved =
      ruleDelta === undefined || reference.sheet !== undefined
        ? shiftReference(reference, shift)
        : shiftRuleReference(reference, shift, ruleDelta);
    if (moved === undefined) lost.push(spreadOf(reference));
    return moved ?? reference.text;
  });
  return { text, lost, isUnsupported };
}

const isOn = (
  { sheet = '', beyond }: FormulaReference,
  shift: RowShift,
  owner: string | undefined,
): boolean => {
  const named = sheet === '' ? owner : sheet;
  return beyond === undefined && named !== undefined && sameSheetName(named, shift.sheet);
};

function spreadOf({ first, last }: FormulaReference): RowSpread {
  const rows = [first.row ?? 0, (last ?? first).row ?? 0];
  return { top: Math.min(...rows), bottom: Math.max(...rows) };
}

function shiftReference({ first, last, text }: FormulaReference, shift: RowShift): string | undefined {
  if (first.row === undefined) return text;
  const end = last ?? first;
  const isTurned = end.row !== undefined && end.row < first.row;
  const [upper, lower] = isTurned ? [end, first] : [first, end];
  const spread = shift.spread({ top: upper.row ?? 0, bottom: lower.row ?? 0 });
  if (!spread) return undefined;
  const [top, bottom] = isTurned ? [spread.bottom, spread.top] : [spread.top, spread.bottom];
  return last
    ? writeReference({ first: { ...first, row: top }, last: { ...last, row: bottom } })
    : writeReference({ first: { ...first, row: top } });
}

function shiftRuleReference(
  { first, last }: FormulaReference,
  shift: RowShift,
  delta: number,
): string | undefined {
  const move = (end: ReferenceEnd): ReferenceEnd | undefined => {
    if (end.row === undefined) return end;
    if (!end.rowFixed) return { ...end, row: Math.min(LAST_ROW, Math.max(0, end.row + delta)) };
    const spread = shift.spread({ top: end.row, bottom: end.row });
    return spread && { ...end, row: spread.top };
  };
  const from = move(first);
  const to = last && move(last);
  if (!from || (last && !to)) return undefined;
  return writeReference(to ? { first: from, last: to } : { first: from });
}

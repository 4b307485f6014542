import type { FormulaReference, ReferenceEnd } from '../formula/map-references';
import { mapReferences } from '../formula/map-references';
import { writeReference } from '../formula/write-reference';
import type { RowShift } from './row-shift';
import { shiftSpread } from './row-shift';

export interface ShiftedFormula {
  readonly text: string;
  /** A cell that the formula needs is gone. */
  readonly isLost: boolean;
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
  let isLost = false;
  let isUnsupported = false;
  const text = mapReferences(formula, (reference) => {
    if (reference.beyond === 'sheets') isUnsupported = true;
    if (!isOn(reference, shift, owner)) return reference.text;
    const moved =
      ruleDelta === undefined || reference.sheet !== undefined
        ? shiftReference(reference, shift)
        : shiftRuleReference(reference, shift, ruleDelta);
    if (moved === undefined) isLost = true;
    return moved ?? reference.text;
  });
  return { text, isLost, isUnsupported };
}

const isOn = (
  { sheet = '', beyond }: FormulaReference,
  shift: RowShift,
  owner: string | undefined,
): boolean =>
  beyond === undefined && (sheet === '' ? owner : sheet)?.toLowerCase() === shift.sheet.toLowerCase();

function shiftReference({ first, last, text }: FormulaReference, shift: RowShift): string | undefined {
  if (first.row === undefined) return text;
  const end = last ?? first;
  const isTurned = end.row !== undefined && end.row < first.row;
  const [upper, lower] = isTurned ? [end, first] : [first, end];
  const spread = shiftSpread({ top: upper.row ?? 0, bottom: lower.row ?? 0 }, shift);
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
    if (!end.rowFixed) return { ...end, row: Math.max(0, end.row + delta) };
    const spread = shiftSpread({ top: end.row, bottom: end.row }, shift);
    return spread && { ...end, row: spread.top };
  };
  const from = move(first);
  const to = last && move(last);
  if (!from || (last && !to)) return undefined;
  return writeReference(to ? { first: from, last: to } : { first: from });
}

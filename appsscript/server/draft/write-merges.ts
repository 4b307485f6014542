import { formatRange } from '../../../shared/core';
import type { MergePlan } from './merge-plan';
import type { MergeStep } from './merge-steps';
import { rangeOf } from './sheet-range';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Merges cells, one call for each step, and breaks apart what was merged for a moment. */
export function writeMerges(sheet: Sheet, { steps, bridges }: MergePlan): void {
  for (const step of steps) writeStep(sheet, step);
  if (bridges.length > 0) sheet.getRangeList(bridges.map(formatRange)).breakApart();
}

function writeStep(sheet: Sheet, step: MergeStep): void {
  const range = rangeOf(sheet, step.range);
  if (step.kind === 'repeat') {
    // why: a copy brings the merges along, and is repeated as often as it fits
    rangeOf(sheet, step.from).copyTo(range);
    return;
  }
  if (step.kind === 'merge') range.merge();
  else range.mergeAcross();
}

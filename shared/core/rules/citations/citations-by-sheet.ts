import type { CitingText } from './citation-timeline';
import type { PlanHeader } from '../../model/plan';
import type { PlacedCitation, PlanReading } from '../../model/reading';
import { headerOfSheet } from '../kit/header-of-sheet';
import { memoFor } from '../../work/memo';

/** The citations of one sheet and what the sheet says of itself. */
export interface SheetCitations {
  readonly text: CitingText;
  readonly citations: readonly PlacedCitation[];
}

function citingText({ date, issuer, place }: PlanHeader): CitingText {
  const by = issuer ?? (place === undefined ? undefined : `Ủy ban nhân dân ${place}`);
  return { ...(date === undefined ? {} : { date }), ...(by === undefined ? {} : { issuer: by }) };
}

/** The citations of a workbook sheet by sheet, as every sheet may be a plan of its own. */
export const citationsBySheet = memoFor((plan: PlanReading): readonly SheetCitations[] => {
  const bySheet = new Map<string, PlacedCitation[]>();
  for (const placed of plan.citations()) {
    const list = bySheet.get(placed.sheet);
    if (list) list.push(placed);
    else bySheet.set(placed.sheet, [placed]);
  }
  return plan.sheets.flatMap((sheet) => {
    const citations = bySheet.get(sheet.view.id);
    return citations ? [{ text: citingText(headerOfSheet(sheet.view, plan)), citations }] : [];
  });
});

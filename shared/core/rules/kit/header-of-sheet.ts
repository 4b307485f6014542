import type { PlanHeader } from '../../model/plan';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { readPlanHeader } from '../../table/read-plan-header';
import { memoFor } from '../../work/memo';

const ownHeader = memoFor((view: SheetView) => readPlanHeader([view]));

/** A sheet without a title of its own is an annex and shares the plan's header. */
export function headerOfSheet(view: SheetView, plan: PlanReading): PlanHeader {
  if (plan.sheets.length === 1) return plan.header;
  const own = ownHeader(view);
  return own.title === undefined && own.symbol === undefined ? plan.header : own;
}

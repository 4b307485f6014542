import type { PlanHeader } from '../../model/plan';
import type { PlanReading, SheetReading } from '../../model/reading';
import { readPlanHeader } from '../../table/read-plan-header';

/** A sheet without a title of its own is an annex and shares the plan's header. */
export function headerOfSheet(sheet: SheetReading, plan: PlanReading): PlanHeader {
  if (plan.sheets.length === 1) return plan.header;
  const own = readPlanHeader([sheet.view]);
  return own.title === undefined && own.symbol === undefined ? plan.header : own;
}

import type { PlanHeader } from '../model/plan';
import type { SheetView } from '../model/sheet-view';

/** What the plan says of itself in its title lines. */
export function readPlanHeader(_views: readonly SheetView[]): PlanHeader {
  return {};
}

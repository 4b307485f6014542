import type { WorkbookLook } from '../looks/sheet-look';
import { toConditionData } from './condition-data';
import type { UniverApi } from './univer-api';

/**
 * Gives the grid the conditional formats of the file, first to last.
 * why: rules that come with a workbook's data are there before the formulas, and are never calculated
 */
export function showConditions(api: UniverApi, unitId: string, { sheets }: WorkbookLook): void {
  for (const [subUnitId, { conditions }] of sheets) {
    const rules = conditions.map((condition, index) => toConditionData(condition, `file-${String(index)}`));
    // why: each rule is put before the ones that are there
    for (const rule of rules.reverse()) {
      api.syncExecuteCommand('sheet.mutation.add-conditional-rule', { unitId, subUnitId, rule });
    }
  }
}

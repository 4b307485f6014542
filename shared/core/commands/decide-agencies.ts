import type { AgencyDecision } from '../agencies/agency-decisions';
import type { WorkbookSnapshot } from '../model/snapshot';
import { keepAgencyDecisions } from '../store/write-agency-decisions';
import { choiceOutcome } from './choice-outcome';
import type { CommandOutcome } from './command-outcome';

/** Writes what a person decided about names of agencies into the directory sheet, which is made when it is not there. */
export function decideAgencies(
  snapshot: WorkbookSnapshot,
  decisions: readonly AgencyDecision[],
): CommandOutcome {
  const count = String(decisions.length);
  return choiceOutcome(
    {
      version: 1,
      label: { vi: `Ghi ${count} quyết định về tên cơ quan`, en: `Keep ${count} decisions on agency names` },
      ops: keepAgencyDecisions(snapshot, decisions),
    },
    { vi: 'Đã ghi vào “Danh mục đơn vị”.', en: 'Written to “Danh mục đơn vị”.' },
  );
}

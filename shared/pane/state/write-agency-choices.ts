import { keepAgencyDecisions } from '../../core/store/write-agency-decisions';
import type { WorkbookPatch } from '../../core/model/patch';
import { applyPatch } from './apply-patch';
import type { AgencyChoice } from './agency-choices';
import type { PaneContext } from './pane-context';

/** Writes decisions into the directory sheet; the sheet is made when it is not there yet. */
export async function writeAgencyChoices(
  context: PaneContext,
  choices: readonly AgencyChoice[],
): Promise<boolean> {
  const { result } = context.store.get();
  if (!result) return false;
  const count = String(choices.length);
  const patch: WorkbookPatch = {
    version: 1,
    label: { vi: `Ghi ${count} quyết định về tên cơ quan`, en: `Keep ${count} decisions on agency names` },
    ops: keepAgencyDecisions(result.snapshot, choices),
  };
  const written = await applyPatch(context, patch, {
    done: { vi: 'Đã ghi vào “Danh mục đơn vị”.', en: 'Written to “Danh mục đơn vị”.' },
  });
  if (written) context.store.set({ agencyChoices: new Map() });
  return written;
}

import { PRODUCED_SHEETS } from '../../shared/data/produced-sheets';
import type { WorkbookHost } from '../../shared/host/workbook-host';

/** The name under which Excel looks whether to open the pane that the manifest gives this id. */
const SETTING = 'Office.AutoShowTaskpaneWithDocument';

/** Off once a person said so: then `false` stands in the workbook, and no command switches it on again. */
export const autoOpen = {
  isOn: (): boolean => Office.context.document.settings.get(SETTING) === true,
  set: (isOn: boolean): Promise<void> =>
    new Promise((resolve) => {
      Office.context.document.settings.set(SETTING, isOn);
      // why: a comfort; where it cannot be kept the pane is opened by hand
      Office.context.document.settings.saveAsync(() => {
        resolve();
      });
    }),
};

/** The host, after whose first sheet of the tool the pane comes along with the workbook. */
export const withAutoOpen = (host: WorkbookHost): WorkbookHost => ({
  ...host,
  async apply(patch) {
    const result = await host.apply(patch);
    const makes = patch.ops.some((op) => op.kind === 'put-sheet' && op.after !== null && OWN.has(op.name));
    // why: no change waits or fails for a comfort; Excel may answer late, never, or have no settings at all
    if (result.ok && makes) void openNextTime().catch(() => undefined);
    return result;
  },
});

const OWN: ReadonlySet<string> = new Set(PRODUCED_SHEETS.map(({ name }) => name));

async function openNextTime(): Promise<void> {
  if (isUndecided()) await autoOpen.set(true);
}

const isUndecided = (): boolean =>
  typeof (Office.context.document.settings.get(SETTING) as unknown) !== 'boolean';

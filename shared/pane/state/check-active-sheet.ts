import { checkWorkbook } from './check-workbook';
import { explainError } from './explain-error';
import type { PaneContext } from './pane-context';

/** Checks the sheet in front alone; the sheet picker says so afterwards. */
export async function checkActiveSheet(context: PaneContext): Promise<boolean> {
  const { host, store } = context;
  try {
    const { activeSheet } = await host.snapshot({ kind: 'sheets', ids: [] });
    store.set({ sheets: activeSheet === undefined ? null : [activeSheet] });
  } catch (error) {
    store.set({ notice: { kind: 'error', text: explainError(error) } });
    return false;
  }
  return checkWorkbook(context);
}

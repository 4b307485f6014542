import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { createExcelHost } from '../excel-host';
import type { FakeExcel } from './fake-excel';
import { fakeExcel } from './fake-excel';
import { loadClient } from './load-client';

/** The Excel host on the genuine client, over a simulated Excel with the contents of `snapshot`. */
export function openHost(
  snapshot: WorkbookSnapshot,
  version?: number,
): { readonly host: WorkbookHost; readonly excel: FakeExcel } {
  const excel = fakeExcel(snapshot);
  const client = loadClient(excel, version);
  const host = createExcelHost({ client, today: () => snapshot.today, wait: () => Promise.resolve() });
  return { host, excel };
}

import { expect, test } from '@jest/globals';

import { contractWorkbook } from '../../shared/host/testing/contract-workbook';
import { fakeExcel } from '../testing/fake-excel';
import { loadClient } from '../testing/load-client';
import type { ExcelClient } from './excel-client';
import { runWriting } from './excel-client';

/** The genuine client in an Excel of this version, and what it was asked to run with. */
function watched(version: number) {
  const client = loadClient(fakeExcel(contractWorkbook()), version);
  const asked: unknown[] = [];
  const run: ExcelClient['run'] = (batch, options) => {
    asked.push(options);
    return client.run(batch, options);
  };
  return { client: { ...client, run }, asked };
}

test.each([
  [20, true, { mergeUndoGroup: true }],
  [20, false, { delayForCellEdit: true }],
  [19, true, { delayForCellEdit: true }],
])('writing in ExcelApi 1.%i, to be grouped %s, asks for %j', async (version, canGroup, options) => {
  const { client, asked } = watched(version);
  const batch = async (context: Excel.RequestContext): Promise<string> => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load('name');
    await context.sync();
    return sheet.name;
  };
  const name = await runWriting(client, batch, { canGroup });
  expect(name).toBe('Kế hoạch');
  expect(asked).toEqual([options]);
});

import { beforeAll, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { rememberColumns } from '../shared/core/commands/remember-columns';
import { builtServer } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
import type { OpenSheets } from './testing/open-sheets';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

const open = (): OpenSheets => openSheets(examplePlan().sheets);
const read = ({ host }: OpenSheets) => host.snapshot({ kind: 'workbook' });

/** An edit of the first cell with an error, as Google tells it; the messages at the edge of the screen. */
async function edit(sheets: OpenSheets): Promise<readonly string[]> {
  const { findings } = analyse(await read(sheets));
  const worst = findings.find(({ severity }) => severity === 'error');
  const source = sheets.services.SpreadsheetApp.getActiveSpreadsheet();
  const { top, left } = worst!.at.range;
  const range = source.getSheetByName('Kế hoạch')!.getRange(top + 1, left + 1);
  sheets.book.toasts.length = 0;
  sheets.server.invoke('onEdit', { source, range });
  return sheets.book.toasts;
}

test('an edited row is checked once somebody switched that on, and no longer once it is off', async () => {
  const sheets = open();
  expect(await edit(sheets)).toEqual([]);
  sheets.server.invoke('toggleLiveCheck');
  expect((await edit(sheets)).join()).toMatch(/^Ô [A-Z]+\d+: /);
  sheets.server.invoke('toggleLiveCheck');
  expect(await edit(sheets)).toEqual([]);
});

test('columns that a person corrected are kept to by the menu', async () => {
  const sheets = open();
  sheets.server.invoke('checkPlan');
  const before = sheets.seen.alerts.pop();
  const snapshot = await read(sheets);
  const columns = [{ sheet: snapshot.sheets[0]!.id, column: 2, field: null }];
  const { patch } = rememberColumns(snapshot, { columns, headers: [] });
  expect(await sheets.host.apply(patch)).toMatchObject({ ok: true });
  sheets.server.invoke('checkPlan');
  const after = sheets.seen.alerts.pop();
  expect(after).not.toBe(before);
  const { findings } = analyse(await read(sheets));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  expect(after).toContain(`Tìm thấy ${String(errors)} lỗi`);
});

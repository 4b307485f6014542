import { expect, test } from '@jest/globals';

import type { HostChange } from '../../shared/host/workbook-host';
import { examplePlan } from '../testing/example-plan';
import type { FakeExcel } from '../testing/fake-excel';
import { insertRows } from '../testing/move-rows';
import { openHost } from '../testing/open-host';

const CHANGED = 10;

/** What Excel tells of a change; `triggerSource` since ExcelApi 1.14. */
async function announce(
  { book }: FakeExcel,
  change: {
    readonly changeType: string;
    readonly address: string;
    readonly triggerSource?: 'ThisLocalAddin' | 'Unknown';
  },
): Promise<void> {
  book.onEvent({
    messageCategory: 65_536,
    messageType: CHANGED,
    targetId: 'Workbook',
    message: JSON.stringify({ source: 'Local', worksheetId: book.sheets[0]?.id, ...change }),
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
}

async function watched() {
  const { host, excel } = openHost(examplePlan());
  const told: HostChange[] = [];
  const stop = host.onChange?.((change) => told.push(change));
  await new Promise((resolve) => setTimeout(resolve, 50));
  return { host, excel, told, stop };
}

test('a change of whole columns is told as one of all their rows', async () => {
  const { excel, told, stop } = await watched();
  await announce(excel, { changeType: 'ColumnInserted', address: 'C:D', triggerSource: 'Unknown' });
  stop?.();
  expect(told.map(({ rows }) => rows)).toEqual([[{ first: 0, last: 1_048_575 }]]);
});

test('what the tool writes is not told where Excel says so, and else as what may be its own', async () => {
  const { excel, told, stop } = await watched();
  const edit = { changeType: 'RangeEdited', address: 'B2' } as const;
  await announce(excel, { ...edit, triggerSource: 'ThisLocalAddin' });
  await announce(excel, { ...edit, triggerSource: 'Unknown' });
  await announce(excel, edit);
  stop?.();
  expect(told.map(({ mayBeOwn }) => mayBeOwn)).toEqual([undefined, true]);
});

test('a live reading knows where merged cells went when rows came in above them', async () => {
  const { host, excel, stop } = await watched();
  const [sheet] = excel.book.sheets;
  const merge = { top: 20, left: 0, bottom: 21, right: 3 };
  sheet?.merges.push(merge);
  await host.snapshot({ kind: 'workbook' });
  if (sheet) insertRows(excel.book, sheet, { top: 4, left: 0, bottom: 5, right: 16_383 });
  await announce(excel, { changeType: 'RowInserted', address: '5:6', triggerSource: 'Unknown' });
  const live = await host.snapshot({ kind: 'workbook', isLive: true });
  stop?.();
  expect(live.sheets[0]?.merges).toContainEqual({ ...merge, top: 22, bottom: 23 });
  expect(live).toEqual(await host.snapshot({ kind: 'workbook' }));
});

test('the same when columns go, those of a merge among them', async () => {
  const { host, excel, stop } = await watched();
  const merge = { top: 20, left: 2, bottom: 21, right: 5 };
  excel.book.sheets[0]?.merges.push(merge);
  await host.snapshot({ kind: 'workbook' });
  await announce(excel, { changeType: 'ColumnDeleted', address: 'B:C', triggerSource: 'Unknown' });
  const live = await host.snapshot({ kind: 'workbook', isLive: true });
  stop?.();
  expect(live.sheets[0]?.merges).toContainEqual({ ...merge, left: 1, right: 3 });
});

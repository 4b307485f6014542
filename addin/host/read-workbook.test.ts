import { expect, test } from '@jest/globals';

import type { CellRange } from '../../shared/core/model/range';
import { contractWorkbook } from '../../shared/host/testing/contract-workbook';
import { fakeExcel } from '../testing/fake-excel';
import { loadClient } from '../testing/load-client';
import { readWorkbook } from './read-workbook';

const today = contractWorkbook().today;

function open(version?: number) {
  const excel = fakeExcel(contractWorkbook());
  const client = loadClient(excel, version);
  return { excel, session: { client, wait: () => Promise.resolve() } };
}

test('a workbook is read in two round trips', async () => {
  const { excel, session } = open();
  const snapshot = await readWorkbook(session, { kind: 'workbook' }, today);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Kế hoạch', 'Đơn vị']);
  expect(snapshot.sheets[0]?.formulas).toEqual([{ row: 7, column: 3, formula: '=SUM(D3:D7)' }]);
  expect(snapshot.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(excel.trips).toHaveLength(2);
});

test.each([9, 14])('ExcelApi 1.%i reads the same contents', async (version) => {
  const { session } = open(version);
  const snapshot = await readWorkbook(session, { kind: 'workbook' }, today);
  expect(snapshot.sheets[0]?.values).toHaveLength(8);
  expect(snapshot.sheets[0]?.merges).toHaveLength(version >= 13 ? 1 : 0);
});

test('the 1904 date system is told from what Excel reckons', async () => {
  const { excel, session } = open();
  excel.book.dateSystem = 1904;
  expect((await readWorkbook(session, { kind: 'workbook' }, today)).dateSystem).toBe(1904);
});

test('a workbook whose open sheet is a chart is read all the same, from its first sheet', async () => {
  const { excel, session } = open();
  excel.book.isChartSheetOpen = true;
  const snapshot = await readWorkbook(session, { kind: 'workbook' }, today);
  expect(snapshot.sheets).toHaveLength(2);
  expect(snapshot.activeSheet).toBe(snapshot.sheets[0]?.id);
});

const pairs = (count: number) =>
  Array.from({ length: count }, (_, row) => ({ top: row, left: 1, bottom: row, right: 2 }));

test('a sheet with more merged areas than Excel names at once is read with all of them', async () => {
  const { excel, session } = open();
  const [sheet] = excel.book.sheets;
  const merges = pairs(700);
  if (sheet) sheet.merges = merges;
  for (const { top } of merges) if (sheet) sheet.touch(top, 0).value = top;
  const snapshot = await readWorkbook(session, { kind: 'workbook' }, today);
  expect(snapshot.sheets[0]?.merges).toEqual(merges);
  expect(excel.trips.length).toBeLessThanOrEqual(2 + 2 + 3);
});

test('merged areas come whole, though the address of the answer names first cells alone', async () => {
  const { excel, session } = open();
  const tall = { top: 2, left: 0, bottom: 4, right: 1 };
  const [sheet] = excel.book.sheets;
  if (sheet) sheet.merges = [tall];
  expect((await readWorkbook(session, { kind: 'workbook' }, today)).sheets[0]?.merges).toEqual([tall]);
});

test('a live reading asks nothing of merged areas, which would wipe what the person can undo', async () => {
  const { excel, session } = open();
  const merges = new Map<string, readonly CellRange[]>();
  const asksForMerges = () =>
    excel.exchanges.some(({ request }) => request.includes('GetMergedAreasOrNullObject'));
  const first = await readWorkbook(session, { kind: 'workbook' }, today, merges);
  expect(asksForMerges()).toBe(true);
  excel.exchanges.length = 0;
  const live = await readWorkbook(session, { kind: 'workbook', isLive: true }, today, merges);
  expect(asksForMerges()).toBe(false);
  expect(live).toEqual(first);
});

test('a stray cell in the last row of a sheet has no million empty rows read', async () => {
  const { excel, session } = open();
  const [sheet] = excel.book.sheets;
  const before = await readWorkbook(session, { kind: 'workbook' }, today);
  if (sheet) sheet.touch(1_048_575, 1).value = 'x';
  excel.exchanges.length = 0;
  const { sheets } = await readWorkbook(session, { kind: 'workbook' }, today);
  expect(excel.trips.length).toBeLessThanOrEqual(4);
  const [read] = sheets;
  const [known] = before.sheets;
  expect(read?.values.slice(0, known?.values.length)).toEqual(known?.values);
  const last = 1_048_575 - (read?.origin.row ?? 0);
  expect([read?.values.length, read?.values[last]?.slice(0, 2)]).toEqual([last + 1, [null, 'x']]);
}, 60_000);

import { expect, test } from '@jest/globals';

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

import { expect, test } from '@jest/globals';

import { snapshotContents } from '../../core/patch/sheet-contents';
import type { OpenHost } from './contract-steps';
import { sheetNamed, snapshotOf } from './contract-steps';
import { contractWorkbook, OTHER, PLAN } from './contract-workbook';

/** Reading: whole, as JSON, and without a trace. */
export function testReading(open: OpenHost): void {
  test('reads what stands there, text that looks like something else as text', async () => {
    const host = await open();
    const expected = contractWorkbook().sheets.map((sheet) => [sheet.name, snapshotContents(sheet)]);
    const { sheets, today } = await snapshotOf(host);
    expect(sheets.map((sheet) => [sheet.name, snapshotContents(sheet)])).toEqual(expected);
    expect(today).toBe('2026-03-02');
    expect((await sheetNamed(host, PLAN)).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  });

  test('a snapshot is JSON and reading changes nothing', async () => {
    const host = await open();
    const first = await snapshotOf(host);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(await snapshotOf(host)).toEqual(first);
  });

  test('reads only the sheets that are asked for', async () => {
    const host = await open();
    const { id } = await sheetNamed(host, OTHER);
    const { sheets } = await host.snapshot({ kind: 'sheets', ids: [id] });
    expect(sheets.map((sheet) => sheet.name)).toEqual([OTHER]);
  });
}

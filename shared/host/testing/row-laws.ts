import { expect, test } from '@jest/globals';

import { valueCell } from '../../core/model/cell';
import type { WorkbookPatch } from '../../core/model/patch';
import type { OpenHost } from './contract-steps';
import { contentAt, patchOf, rowsOp, stateOf } from './contract-steps';
import { PLAN } from './contract-workbook';

/** Rows: taken out and put in, with the formulas around them. */
export function testRows(open: OpenHost): void {
  test('takes a row out, formulas follow, and puts it back', async () => {
    const host = await open();
    const before = await stateOf(host);
    const done = await host.apply(patchOf([await rowsOp(host, 'delete-rows', 3)]));
    expect(done).toMatchObject({ ok: true });
    expect(await contentAt(host, PLAN, { row: 3, column: 0 })).toEqual(valueCell('02'));
    const inverse = done.ok ? (JSON.parse(JSON.stringify(done.inverse)) as WorkbookPatch) : patchOf([]);
    expect((await host.apply(inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('takes several rows out in one patch and puts them back', async () => {
    const host = await open();
    const before = await stateOf(host);
    const lower = await rowsOp(host, 'delete-rows', 5);
    const upper = await rowsOp(host, 'delete-rows', 3);
    const done = await host.apply(patchOf([lower, upper]));
    expect(await contentAt(host, PLAN, { row: 4, column: 0 })).toEqual(valueCell('00123'));
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('puts a new row in and takes it out again', async () => {
    const host = await open();
    const before = await stateOf(host);
    const rows = [{ cells: [{ column: 1, content: valueCell('Việc thêm') }] }];
    const done = await host.apply(patchOf([await rowsOp(host, 'insert-rows', 3, rows)]));
    expect(await contentAt(host, PLAN, { row: 3, column: 1 })).toEqual(valueCell('Việc thêm'));
    expect(await contentAt(host, PLAN, { row: 5, column: 0 })).toEqual(valueCell('02'));
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('a row that holds something else than was read is kept', async () => {
    const host = await open();
    const before = await stateOf(host);
    const rows = [{ cells: [{ column: 0, content: valueCell('khác') }] }];
    expect(await host.apply(patchOf([await rowsOp(host, 'delete-rows', 3, rows)]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'rows-in-use' }],
    });
    expect(await stateOf(host)).toEqual(before);
  });
}

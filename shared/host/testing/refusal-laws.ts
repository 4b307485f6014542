import { expect, test } from '@jest/globals';

import { formulaCell, valueCell } from '../../core/model/cell';
import type { PatchOp } from '../../core/model/patch';
import type { OpenHost } from './contract-steps';
import { patchOf, setCell, stateOf } from './contract-steps';

/** Refusals: what was not seen before is never written over. */
export function testRefusals(open: OpenHost): void {
  test('a stale before is refused with what stands there, and nothing is written', async () => {
    const host = await open();
    const before = await stateOf(host);
    const good = await setCell(host, { row: 2, column: 1 }, valueCell('tốt'));
    const stale = await setCell(host, { row: 2, column: 2 }, valueCell('x'), valueCell('không có'));
    const result = await host.apply(patchOf([good, stale]));
    expect(result).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed', found: valueCell('Văn phòng') }],
    });
    expect(result.ok ? '' : result.conflicts[0]?.message.vi).not.toBe('');
    expect(await stateOf(host)).toEqual(before);
  });

  test('a formula is told from the value that it shows', async () => {
    const host = await open();
    const stale = await setCell(host, { row: 7, column: 3 }, valueCell(1), valueCell(12));
    expect(await host.apply(patchOf([stale]))).toMatchObject({
      ok: false,
      conflicts: [{ found: formulaCell('=SUM(D3:D7)') }],
    });
  });

  test('a sheet that is gone is told as such', async () => {
    const host = await open();
    const op = await setCell(host, { row: 2, column: 1 }, valueCell('x'));
    const missing = { ...op, sheet: 'không có trang này' } as PatchOp;
    expect(await host.apply(patchOf([missing]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'sheet-missing' }],
    });
  });
}

import { expect, test } from '@jest/globals';

import type { CellContent } from '../../core/model/cell';
import { EMPTY_CELL, formulaCell, valueCell } from '../../core/model/cell';
import type { WorkbookPatch } from '../../core/model/patch';
import type { OpenHost } from './contract-steps';
import { contentAt, patchOf, setCell, sheetNamed, snapshotOf, stateOf } from './contract-steps';
import { PLAN } from './contract-workbook';

/** Cells: written as told, and taken back to the letter. */
export function testCells(open: OpenHost): void {
  const contents: readonly (readonly [string, CellContent])[] = [
    ['text', valueCell('Việc mới')],
    ['text like a formula', valueCell('=SUM(A1:A2)')],
    ['text like a fraction', valueCell('1/3')],
    ['text like a number', valueCell('00123')],
    ['text of several lines', valueCell('dòng 1\ndòng 2')],
    ['text with marks and signs', valueCell('Đỗ & “Nguyễn” <b> \'x\' "y"')],
    ['a number', valueCell(12.5)],
    ['a truth value', valueCell(false)],
    ['nothing', EMPTY_CELL],
    ['a formula', formulaCell('=SUM(D3:D5)')],
  ];
  test.each(contents)('writes %s and takes it back', async (_, after) => {
    const host = await open();
    const before = await stateOf(host);
    const at = { row: 2, column: 1 };
    const done = await host.apply(patchOf([await setCell(host, at, after)]));
    expect(done).toMatchObject({ ok: true });
    expect(await contentAt(host, PLAN, at)).toEqual(after);
    expect(done.ok && (await host.apply(done.inverse))).toMatchObject({ ok: true });
    expect(await stateOf(host)).toEqual(before);
  });

  test('writes where nothing was, far from the rest', async () => {
    const host = await open();
    const before = await stateOf(host);
    const done = await host.apply(patchOf([await setCell(host, { row: 20, column: 6 }, valueCell('xa'))]));
    expect(await contentAt(host, PLAN, { row: 20, column: 6 })).toEqual(valueCell('xa'));
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('steps follow one another, and undo goes back over all of them', async () => {
    const host = await open();
    const before = await stateOf(host);
    const at = { row: 2, column: 1 };
    const first = await setCell(host, at, valueCell('a'));
    const second = await setCell(host, at, valueCell('b'), valueCell('a'));
    const done = await host.apply(patchOf([first, second]));
    expect(await contentAt(host, PLAN, at)).toEqual(valueCell('b'));
    const inverse = done.ok ? (JSON.parse(JSON.stringify(done.inverse)) as WorkbookPatch) : patchOf([]);
    expect((await host.apply(inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });

  test('an undo can be undone', async () => {
    const host = await open();
    const done = await host.apply(patchOf([await setCell(host, { row: 2, column: 1 }, valueCell('mới'))]));
    const after = await stateOf(host);
    const back = done.ok ? await host.apply(done.inverse) : done;
    const again = back.ok ? await host.apply(back.inverse) : back;
    expect(again.ok).toBe(true);
    expect(await stateOf(host)).toEqual(after);
  });

  test('an empty patch changes nothing', async () => {
    const host = await open();
    const before = await snapshotOf(host);
    expect(await host.apply(patchOf([]))).toMatchObject({ ok: true, inverse: { ops: [] } });
    expect(await snapshotOf(host)).toEqual(before);
  });

  test('merges and unmerges', async () => {
    const host = await open();
    const before = await stateOf(host);
    const sheet = (await sheetNamed(host, PLAN)).id;
    const range = { top: 0, left: 0, bottom: 0, right: 3 };
    const done = await host.apply(patchOf([{ kind: 'unmerge', sheet, range }]));
    expect((await sheetNamed(host, PLAN)).merges).toEqual([]);
    expect(done.ok && (await host.apply(done.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  });
}

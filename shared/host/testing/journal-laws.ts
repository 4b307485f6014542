import { expect, test } from '@jest/globals';

import { valueCell } from '../../core/model/cell';
import { JOURNAL_SHEET, readJournal } from '../../core/store/journal-sheet';
import { planUndo } from '../../core/store/plan-undo';
import { applyJournaled } from '../apply-journaled';
import type { WorkbookHost } from '../workbook-host';
import type { OpenHost } from './contract-steps';
import { patchOf, setCell, snapshotOf, stateOf } from './contract-steps';

async function change(host: WorkbookHost, row: number, text: string): Promise<void> {
  const patch = patchOf([await setCell(host, { row, column: 1 }, valueCell(text))]);
  const snapshot = await snapshotOf(host);
  expect(await applyJournaled(host, patch, { snapshot, time: '2026-03-02T08:00:00' })).toMatchObject({
    ok: true,
    isWritten: true,
  });
}

async function undo(host: WorkbookHost, count: number): Promise<void> {
  const snapshot = await snapshotOf(host);
  const plan = planUndo(snapshot, [...readJournal(snapshot)].reverse().slice(0, count));
  expect(plan.ok && (await host.apply(plan.patch))).toMatchObject({ ok: true });
}

/** The undo journal: kept by every host, read without the user's sheets, and gone when all is taken back. */
export function testJournal(open: OpenHost): void {
  test('keeps how to take changes back, and gives back what was there', async () => {
    const host = await open();
    const before = await stateOf(host);
    await change(host, 2, 'Rà soát "thủ tục" 1/3');
    const between = await stateOf(host);
    await change(host, 4, '=A1');
    await change(host, 6, `${'dài '.repeat(6000)}hết`);
    const own = await host.snapshot({ kind: 'sheets', ids: [] });
    expect(own.sheets.map(({ name }) => name)).toEqual([JOURNAL_SHEET]);
    expect(readJournal(own).map(({ isKept }) => isKept)).toEqual([true, true, true]);
    await undo(host, 2);
    expect(await stateOf(host)).toEqual(between);
    await undo(host, 1);
    expect(await stateOf(host)).toEqual(before);
  });
}

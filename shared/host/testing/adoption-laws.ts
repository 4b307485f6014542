import { expect, test } from '@jest/globals';

import { adoptDraft } from '../../core/commands/adopt-draft';
import { build } from '../../core/commands/build';
import { applyPatch } from '../../core/patch/apply-patch';
import { snapshotContents } from '../../core/patch/sheet-contents';
import { documentFromText } from '../../core/prose/document-from-text';
import { runToEnd } from '../../core/work/slices';
import type { OpenHost } from './contract-steps';
import { snapshotOf, stateOf } from './contract-steps';

const PROSE = documentFromText(
  [
    'KẾ HOẠCH',
    'Phòng cháy, chữa cháy năm 2026',
    'I. MỤC ĐÍCH',
    'Giảm số vụ cháy.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Công an xã',
    '- Chủ trì, phối hợp với Phòng Kinh tế kiểm tra chợ trước ngày 15/4.',
    '- =1+1 Rà soát 01/2 trụ nước.',
    '- Báo cáo Ủy ban nhân dân tỉnh hằng quý, trước ngày 20 của tháng cuối quý.',
  ].join('\n'),
);

/** A plan in prose that becomes a table, in whatever workbook is open. */
export function testAdoption(open: OpenHost): void {
  test('puts text, rows and built sheets in one change, finds all of it up to date, and undoes it', async () => {
    const host = await open();
    const before = await stateOf(host);
    const snapshot = await snapshotOf(host);
    const { patch, names } = runToEnd(adoptDraft(snapshot, { document: PROSE }));
    const applied = await host.apply(patch);
    if (!applied.ok) throw new Error(applied.conflicts[0]?.message.en);
    const planned = applyPatch(snapshot, patch);
    const after = await snapshotOf(host);
    expect(names).toContain('Lịch báo cáo');
    for (const name of names) {
      const made = after.sheets.find((sheet) => sheet.name === name);
      const wanted = planned.ok ? planned.workbook.sheets.find((sheet) => sheet.name === name) : undefined;
      expect(made && snapshotContents(made)).toEqual(wanted && snapshotContents(wanted));
    }
    expect(runToEnd(build(after)).patch.ops).toEqual([]);
    expect(runToEnd(adoptDraft(after, { document: PROSE })).isDone).toBe(false);
    expect((await host.apply(applied.inverse)).ok).toBe(true);
    expect(await stateOf(host)).toEqual(before);
  }, 120_000);
}

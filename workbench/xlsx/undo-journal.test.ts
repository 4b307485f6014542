import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

import { analyse } from '../../shared/core/analyse';
import { planBuild } from '../../shared/core/produce/plan-build';
import { planFixes, safeFixes } from '../../shared/core/lint/plan-fixes';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import type { WorkbookPatch } from '../../shared/core/model/patch';
import { snapshotContents } from '../../shared/core/patch/sheet-contents';
import { readJournal } from '../../shared/core/store/journal-sheet';
import type { SessionUndos } from '../../shared/core/store/plan-undo';
import { planUndo } from '../../shared/core/store/plan-undo';
import { applyJournaled } from '../../shared/host/apply-journaled';
import type { XlsxHost } from './xlsx-host';
import { openXlsx } from './xlsx-host';

const EXAMPLE = readFileSync('examples/ke-hoach-mau.xlsx');
const time = '2026-03-02T08:00:00';

function open(bytes: Uint8Array): XlsxHost {
  const opening = openXlsx(bytes, { today: '2026-03-02' as CalendarDate });
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host;
}

const read = (host: XlsxHost) => host.snapshot({ kind: 'workbook' });

/** Corrects what is safe, then builds both sheets. */
async function fixAndBuild(host: XlsxHost): Promise<SessionUndos> {
  const session = new Map<string, WorkbookPatch>();
  const label = { vi: 'Sửa', en: 'Fix' };
  const before = await read(host);
  const { patch } = planFixes(safeFixes(analyse(before).findings), label);
  for (const make of [() => Promise.resolve(patch), () => planned(host)]) {
    const result = await applyJournaled(host, await make(), { snapshot: await read(host), time });
    if (result.ok) session.set(result.entry.id, result.inverse);
  }
  expect(session.size).toBe(2);
  return session;
}

async function planned(host: XlsxHost): Promise<WorkbookPatch> {
  const snapshot = await read(host);
  return planBuild(analyse(snapshot), snapshot);
}

async function undoAll(host: XlsxHost, session?: SessionUndos): Promise<void> {
  const snapshot = await read(host);
  const plan = planUndo(snapshot, [...readJournal(snapshot)].reverse(), session);
  expect(plan.ok && (await host.apply(plan.patch)).ok).toBe(true);
}

test('in one sitting, taking everything back gives back the very bytes', async () => {
  const host = open(EXAMPLE);
  const before = host.save();
  await undoAll(host, await fixAndBuild(host));
  expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
});

test('after saving and reopening, the journal gives back every cell and every sheet', async () => {
  const host = open(EXAMPLE);
  await fixAndBuild(host);
  const reopened = open(host.save());
  await undoAll(reopened);
  const cells = async (at: XlsxHost) =>
    (await read(at)).sheets.map((sheet) => ({
      name: sheet.name,
      cells: snapshotContents(sheet),
      merges: sheet.merges,
      shown: sheet.displayed,
    }));
  expect(await cells(reopened)).toEqual(await cells(open(EXAMPLE)));
});

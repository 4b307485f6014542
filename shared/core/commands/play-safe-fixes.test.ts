import fs from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';

import { analyse } from '../analyse';
import { safeFixes } from '../lint/plan-fixes';
import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { playSafeFixes } from './play-safe-fixes';
import { snapshotFromText } from '../table/snapshot-from-text';

const text = fs.readFileSync(path.join(__dirname, '../../../examples/ke-hoach-mau.txt'), 'utf8');

function examplePlan(): WorkbookSnapshot {
  const snapshot = snapshotFromText(text, { today: '2026-03-02' as CalendarDate });
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, fromText: false })) };
}

test('one patch does what all rounds do, and leaves nothing to be fixed safely', () => {
  const snapshot = examplePlan();
  const { patch, count, analysis } = playSafeFixes(snapshot);
  const outcome = applyPatch(snapshot, patch);
  if (!outcome.ok) throw new Error('the rounds do not fit together');
  const fixed = outcome.workbook;
  expect(count).toBeGreaterThan(5);
  expect(safeFixes(analyse(fixed).findings)).toEqual([]);
  expect(analysis.findings).toEqual(analyse(fixed).findings);
  expect(playSafeFixes(fixed)).toMatchObject({ count: 0, patch: { ops: [] } });
});

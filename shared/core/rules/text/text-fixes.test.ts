import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { lintPlan } from '../../lint/lint-plan';
import { planFixes, safeFixes } from '../../lint/plan-fixes';
import type { CalendarDate } from '../../model/calendar-date';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { applyPatch } from '../../patch/apply-patch';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { allRules } from '..';

const textRules = allRules.filter(({ meta }) => meta.group === 'text');
const today = '2026-03-02' as CalendarDate;

const check = (snapshot: WorkbookSnapshot) => lintPlan(readPlan(snapshot), textRules);

/** The workbook after one round of safe fixes; `undefined` when none is offered. */
function fixOnce(snapshot: WorkbookSnapshot): WorkbookSnapshot | undefined {
  const fixes = safeFixes(check(snapshot).findings);
  if (fixes.length === 0) return undefined;
  const { patch } = planFixes(fixes, { vi: 'Sửa', en: 'Fix' });
  const outcome = applyPatch(snapshot, patch);
  expect(outcome.ok).toBe(true);
  return outcome.ok ? outcome.workbook : undefined;
}

const PIECES = [
  'văn hoá',
  'khỏe',
  'tòan',
  '**đậm**',
  '[15/KH](#)',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  'Ðài',
  'số số',
  '=SUM(1)',
  '26 /KH',
  'Xem thêm',
  'lòng ghép',
  'a,b',
  'thực\u0302',
  '&amp;',
  'Phßng T­ ph¸p',
  '.',
  ',',
];

describe('safe fixes of the text rules', () => {
  test('come to an end: then a second check offers none', () => {
    const line = fc.array(fc.constantFrom(...PIECES), { maxLength: 7 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), fc.boolean(), (lines, decompose) => {
        const text = lines.join('\n');
        let snapshot = snapshotFromText(decompose ? text.normalize('NFD') : text, { today });
        expect(check(snapshot).faults).toEqual([]);
        for (let round = 0; round < 8; round++) snapshot = fixOnce(snapshot) ?? snapshot;
        expect(safeFixes(check(snapshot).findings)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('leave a formula alone', () => {
    const text = snapshotFromText('Nhà văn  hoá', { today });
    const [sheet] = text.sheets;
    if (!sheet) throw new Error('no sheet');
    const formula = { row: 0, column: 0, formula: '=B1' };
    expect(fixOnce({ ...text, sheets: [{ ...sheet, formulas: [formula] }] })).toBeUndefined();
  });
});

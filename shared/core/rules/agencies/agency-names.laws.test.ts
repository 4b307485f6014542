import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { allAgencies } from '../../../data/agencies/all-agencies';
import { createAgencyReader } from '../../agencies/agency-reader';
import { spellingKey } from '../../agencies/agency-spelling';
import { lintPlan } from '../../lint/lint-plan';
import { planFixes, safeFixes } from '../../lint/plan-fixes';
import { MOST_ROUNDS } from '../../lint/safe-fix-rounds';
import type { CalendarDate } from '../../model/calendar-date';
import type { PlanReading } from '../../model/reading';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { applyPatch } from '../../patch/apply-patch';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { allRules } from '..';

const AGENCY_RULES = new Set(['consistent-agency-name', 'agency-capitals', 'consistent-separators']);
const rules = allRules.filter(({ id }) => AGENCY_RULES.has(id));
const today = '2026-03-02' as CalendarDate;

/** Every writing that the directory lists, spoilt in form or not. */
const writings = allAgencies
  .filter(({ kind }) => kind === undefined)
  .map(({ name, aliases = [], short = [] }) => [name, ...aliases, ...short]);
const spoil = (name: string, how: number): string => {
  if (how === 1) return name.toLowerCase().replace(/^./u, (letter) => letter.toUpperCase());
  if (how === 2) return name.replace(/ - /gu, ' – ');
  return name;
};
const writing = fc
  .tuple(fc.constantFrom(...writings), fc.nat(), fc.integer({ min: 0, max: 5 }))
  .map(([all, at, how]) => spoil(all[at % all.length] ?? '', how));
// why: a few agencies in several writings each, so that they meet
const cells = fc.array(writing, { minLength: 2, maxLength: 5 }).chain((names) =>
  fc.array(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }), {
    minLength: 4,
    maxLength: 8,
  }),
);

const planOf = (rows: readonly (readonly string[])[]): WorkbookSnapshot =>
  snapshotFromText(
    [
      'TT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian thực hiện',
      ...rows.map(
        (names, at) =>
          `${String(at + 1)}\tRà soát hồ sơ lưu trữ đợt ${String(at + 1)}\t${names[0] ?? ''}\t${names.join(at % 2 ? ', ' : '; ')}\tTháng 6/2026`,
      ),
    ].join('\n'),
    { today },
  );

interface Fixed {
  readonly snapshot: WorkbookSnapshot;
  readonly rounds: number;
}

function fixAll(snapshot: WorkbookSnapshot): Fixed {
  let current = snapshot;
  for (let rounds = 0; ; rounds++) {
    const fixes = safeFixes(lintPlan(readPlan(current), rules).findings);
    if (fixes.length === 0 || rounds > MOST_ROUNDS) return { snapshot: current, rounds };
    const { patch } = planFixes(fixes, { vi: 'Sửa', en: 'Fix' });
    const outcome = applyPatch(current, patch);
    expect(outcome.ok).toBe(true);
    current = outcome.ok ? outcome.workbook : current;
  }
}

/** What every agency of the tables stands for, in reading order. */
const meant = (plan: PlanReading): readonly string[] =>
  plan
    .mentions()
    .map(({ mention: { match } }) =>
      'id' in match ? `${match.kind === 'set' ? 'set' : match.name} ${match.place ?? ''}` : match.kind,
    );

/** What "Bảng chuẩn" writes. */
const built = (plan: PlanReading): readonly string[] =>
  plan.mentions().map(({ mention }) => plan.names().nameOf(mention));

describe('for any table of listed names', () => {
  test('safe fixes come to an end, change form only, and leave nothing to say against each other', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const before = readPlan(planOf(rows));
        const { snapshot, rounds } = fixAll(planOf(rows));
        expect(rounds).toBeLessThanOrEqual(MOST_ROUNDS);
        const after = readPlan(snapshot);
        expect(meant(after)).toEqual(meant(before));
        // one name, one decision: the fixes write what was to be built without them
        expect(built(after)).toEqual(built(before));
        const left = lintPlan(after, rules).findings;
        for (const { expected = [], fixes } of left) {
          expect(fixes.every(({ applicability }) => applicability === 'suggestion')).toBe(true);
          for (const name of expected) {
            const others = left.filter((other) => other.actual === name);
            expect(others.map(({ message }) => message.vi)).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('such tables do offer safe fixes', () => {
    const { rounds } = fixAll(
      planOf([['Sở KH&CN'], ['Sở Khoa học và công nghệ'], ['Sở Khoa học và Công nghệ']]),
    );
    expect(rounds).toBeGreaterThan(0);
  });

  test('a recommendation is what is built', () => {
    fc.assert(
      fc.property(cells, (rows) => {
        const plan = readPlan(planOf(rows));
        for (const { messageId, actual = '', expected = [], places } of lintPlan(plan, rules).findings) {
          if (messageId === 'mixed' || messageId === 'missingComma' || messageId === 'group') continue;
          const [first] = places;
          const names = plan
            .mentions()
            .filter((at) => at.row === first?.range.top && at.column === first.range.left)
            .filter(({ mention: { text } }) => text.startsWith(actual))
            .map(({ mention }) => spellingKey(plan.names().nameOf(mention)));
          expect(names).toContainEqual(expect.stringMatching(startOf(expected[0])));
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

const startOf = (name = ''): RegExp =>
  new RegExp(`^${spellingKey(name).replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}`, 'u');

test('every listed name is read as the agency that lists it, and its own name is right', () => {
  const reader = createAgencyReader();
  for (const { name, kind } of allAgencies) {
    if (kind !== undefined) continue;
    expect(reader.match(name)).toMatchObject({ kind: 'exact', name });
  }
});

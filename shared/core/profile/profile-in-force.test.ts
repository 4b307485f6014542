import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyse } from '../analyse';
import { decideAgencies } from '../commands/decide-agencies';
import { ignoreFinding } from '../commands/ignore';
import type { CalendarDate } from '../model/calendar-date';
import type { Profile } from '../model/profile';
import type { PatchOp } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { readPlan } from '../read-plan';
import { keepInStore } from '../store/workbook-store';
import { snapshotFromText } from '../table/snapshot-from-text';
import { keptProfile, withProfile } from './kept-profile';

const profile = (more: Partial<Profile>): Profile => ({ rules: {}, agencies: [], columns: {}, ...more });

const plan = (
  rows: readonly string[],
  header = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
) =>
  snapshotFromText(['KẾ HOẠCH', 'Cải cách hành chính năm 2026', header, ...rows].join('\n'), {
    today: '2026-03-02' as CalendarDate,
  });

function after(snapshot: WorkbookSnapshot, ops: readonly PatchOp[]): WorkbookSnapshot {
  const outcome = applyPatch(snapshot, { version: 1, label: { vi: 'Thử', en: 'Try' }, ops });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts));
  return outcome.workbook;
}

const keeping = (snapshot: WorkbookSnapshot, kept: Profile): WorkbookSnapshot =>
  after(snapshot, keepInStore(snapshot, withProfile(kept)));

const NO_LEAD = plan(['1\tRà soát hồ sơ\t\tQuý I/2026']);
const levels = (snapshot: WorkbookSnapshot, given?: Profile) =>
  analyse(snapshot, given ? { profile: given } : {})
    .findings.filter(({ rule }) => rule === 'require-lead-agency')
    .map(({ severity }) => severity);

describe('levels and options', () => {
  test('a rule is off, or all its findings have the level of the profile', () => {
    expect(levels(NO_LEAD)).toEqual(['error']);
    expect(levels(NO_LEAD, profile({ rules: { 'require-lead-agency': { level: 'hint' } } }))).toEqual([
      'hint',
    ]);
    expect(levels(NO_LEAD, profile({ rules: { 'require-lead-agency': { level: 'off' } } }))).toEqual([]);
  });

  test('a level goes for messages that have one of their own, too', () => {
    const short = plan(['1\tKhác\tPhòng Nội vụ\tQuý I/2026']);
    const given = profile({ rules: { 'require-content': { level: 'warning' } } });
    const found = analyse(short, { profile: given }).findings.filter(
      ({ rule }) => rule === 'require-content',
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
    const lenient = profile({ rules: { 'require-content': { options: { fewestWords: 1 } } } });
    expect(analyse(short, { profile: lenient }).findings.some(({ rule }) => rule === 'require-content')).toBe(
      false,
    );
  });

  test('without a word on a rule everything stays as it is', () => {
    expect(analyse(NO_LEAD, { profile: profile({}) }).findings).toEqual(analyse(NO_LEAD).findings);
  });
});

describe('agencies and headers of one’s own', () => {
  const own = profile({
    agencies: [
      { name: 'Trung tâm Điều hành thông minh', level: 'province', aliases: ['TT ĐHTM'], short: ['IOC'] },
      { name: 'Sở Nội vụ', aliases: ['SNV tỉnh'] },
    ],
    columns: { lead: ['Đầu mối xử lý'] },
  });
  const leadsOf = (snapshot: WorkbookSnapshot, given?: Profile) =>
    readPlan(snapshot, given ? { profile: given } : {}).sheets.flatMap(({ tables }) =>
      tables.flatMap(({ tasks }) =>
        tasks.flatMap(({ lead }) =>
          lead.mentions.map(({ match }) => ('name' in match ? match.name : match.kind)),
        ),
      ),
    );
  const rows = [
    '1\tRà soát\tTT ĐHTM\tQuý I/2026',
    '2\tTập huấn\tSNV tỉnh\tQuý I/2026',
    '3\tHọp\tIOC\tQuý I/2026',
  ];

  test('are known by every writing; unknown without the profile', () => {
    expect(leadsOf(plan(rows), own)).toEqual([
      'Trung tâm Điều hành thông minh',
      'Sở Nội vụ',
      'Trung tâm Điều hành thông minh',
    ]);
    expect(leadsOf(plan(rows))).not.toContain('Trung tâm Điều hành thông minh');
  });

  test('a header that only the profile knows gives its column the field', () => {
    const header = 'STT\tNội dung công việc\tĐầu mối xử lý\tThời gian hoàn thành';
    expect(leadsOf(plan(rows, header))).toEqual([]);
    expect(leadsOf(plan(rows, header), own)).toHaveLength(3);
  });
});

describe('what goes before what', () => {
  const given = profile({
    rules: { 'require-lead-agency': { level: 'hint' }, 'no-lead-overload': { options: { share: 60 } } },
    agencies: [{ name: 'Trung tâm Điều hành thông minh', aliases: ['TT ĐHTM'] }],
  });

  test('the profile that the workbook keeps before the one that is given, rule by rule', () => {
    const kept = keeping(NO_LEAD, profile({ rules: { 'require-lead-agency': { level: 'warning' } } }));
    expect(levels(kept)).toEqual(['warning']);
    expect(levels(kept, given)).toEqual(['warning']);
    expect(levels(keeping(NO_LEAD, profile({ rules: { 'no-blank-row': { level: 'off' } } })), given)).toEqual(
      ['hint'],
    );
  });

  test('what the workbook’s people decided of a name before every profile', () => {
    const snapshot = plan(['1\tRà soát\tTT ĐHTM\tQuý I/2026']);
    const decided = after(
      snapshot,
      decideAgencies(snapshot, [{ written: 'TT ĐHTM', verdict: 'same', name: 'Sở Nội vụ' }]).patch.ops,
    );
    const name = (one: WorkbookSnapshot) => {
      const match = readPlan(one, { profile: given }).sheets[0]?.tables[0]?.tasks[0]?.lead.mentions[0]?.match;
      return match && 'name' in match ? match.name : undefined;
    };
    expect(name(snapshot)).toBe('Trung tâm Điều hành thông minh');
    expect(name(decided)).toBe('Sở Nội vụ');
  });

  test('a finding that was set aside stays so, whatever its level', () => {
    const [finding] = analyse(NO_LEAD).findings.filter(({ rule }) => rule === 'require-lead-agency');
    if (!finding) throw new Error('nothing found');
    const ignored = after(NO_LEAD, ignoreFinding(NO_LEAD, finding, 'Chờ phân công').patch.ops);
    expect(levels(ignored, profile({ rules: { 'require-lead-agency': { level: 'error' } } }))).toEqual([]);
  });
});

describe('the workbook keeps a profile', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.trim())
    .filter(Boolean);
  const profiles = fc.record({
    rules: fc.dictionary(
      fc.constantFrom('no-blank-row', 'require-result', 'no-residue'),
      fc.record({ level: fc.constantFrom('off' as const, 'hint' as const, 'error' as const) }),
      { noNullPrototype: true },
    ),
    agencies: fc.array(fc.record({ name, aliases: fc.array(name, { maxLength: 3 }) }), { maxLength: 5 }),
    columns: fc.constant({}),
  });

  test('and gives back what it was given, however long, also when it is taken back', () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: 1, max: 200 }), (one, times) => {
        const long: Profile = {
          ...one,
          agencies: Array.from({ length: times }, () => one.agencies).flat(),
        };
        const kept = keeping(NO_LEAD, long);
        expect(keptProfile(kept)).toEqual(long);
        expect(keepInStore(kept, withProfile(long))).toEqual([]);
        expect(keptProfile(after(kept, keepInStore(kept, withProfile(undefined))))).toBeUndefined();
      }),
      { numRuns: 40 },
    );
  });

  test('one that was spoilt by hand is passed over', () => {
    const kept = keeping(NO_LEAD, profile({ rules: { 'require-lead-agency': { level: 'off' } } }));
    const spoilt = {
      ...kept,
      sheets: kept.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((row) => (row[0] === 'profile' ? ['profile', '{"version"'] : row)),
      })),
    };
    expect(levels(spoilt)).toEqual(['error']);
  });
});

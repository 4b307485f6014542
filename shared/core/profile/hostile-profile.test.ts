import { describe, expect, test } from '@jest/globals';

import { HOSTILE_TEXTS } from '../../host/testing/hostile-texts';
import { analyse } from '../analyse';
import { keepProfile, keptProfileText } from '../commands/keep-profile';
import type { CalendarDate } from '../model/calendar-date';
import { applyPatch } from '../patch/apply-patch';
import { allRules } from '../rules';
import { snapshotFromText } from '../table/snapshot-from-text';
import { readProfile } from './read-profile';
import { profileText } from './write-profile';

const HEIRLOOMS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

const plan = () =>
  snapshotFromText(
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n1\tRà soát hồ sơ\tPhòng Nội vụ\tQuý I/2026',
    { today: '2026-03-02' as CalendarDate },
  );

describe('the profile of somebody else is figures and names, never more', () => {
  test.each(
    HEIRLOOMS.flatMap((key) => [
      [`{"version":1,"${key}":{"hacked":true}}`],
      [`{"version":1,"rules":{"${key}":"off"}}`],
      [`{"version":1,"rules":{"no-blank-row":{"${key}":{"hacked":true}}}}`],
      [`{"version":1,"columns":{"${key}":["Đầu mối"]}}`],
    ]),
  )('%s is refused and changes nothing of the tool', (text) => {
    expect(readProfile(text, allRules).ok).toBe(false);
    expect(({} as { readonly hacked?: boolean }).hacked).toBeUndefined();
    expect(keepProfile(plan(), text).patch.ops).toEqual([]);
  });

  test.each(HOSTILE_TEXTS.map((text) => [text]))('%j stays a text', (text) => {
    const profile = JSON.stringify({
      version: 1,
      name: text,
      agencies: [{ name: text, level: 'commune', aliases: [`${text} 2`] }],
      columns: { note: [text] },
      layout: { columns: [{ name: text, value: text }] },
    });
    const reading = readProfile(profile, allRules);
    if (!reading.ok) throw new Error(reading.problems.map(({ path }) => path).join(', '));
    expect(reading.profile.agencies[0]?.name).toBe(text.trim());
    const written = profileText(reading.profile);
    expect(readProfile(written, allRules)).toEqual(reading);
    const { patch, isDone } = keepProfile(plan(), profile);
    expect(isDone).toBe(true);
    // why: what a workbook keeps must never be taken for a formula by a program that opens it
    for (const op of patch.ops)
      if (op.kind === 'put-sheet')
        for (const { cells } of op.after?.rows ?? [])
          for (const cell of cells) expect(cell?.content.kind ?? 'value').toBe('value');
    const result = applyPatch(plan(), patch);
    if (!result.ok) throw new Error('the profile was not kept');
    expect(keptProfileText(result.workbook)).toBe(written);
    expect(analyse(result.workbook).faults).toEqual([]);
  });

  test('a profile of many thousand names is read in time', () => {
    const agencies = Array.from({ length: 20_000 }, (_, at) => ({
      name: `Đơn vị ${String(at)}`,
      level: 'commune',
    }));
    const before = process.cpuUsage();
    expect(readProfile(JSON.stringify({ version: 1, agencies }), allRules).ok).toBe(true);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  });
});

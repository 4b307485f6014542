import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { valueCell } from '../model/cell';
import type { CalendarDate } from '../model/calendar-date';
import type { Finding } from '../model/finding';
import { cellRange } from '../model/range';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { defineRule } from '../rules/kit/rule';
import type { Rule } from '../rules/kit/rule';
import { lintPlan } from './lint-plan';
import { planFixes } from './plan-fixes';
import { suppress } from './suppress';

/** Reports every prose line that is not empty; lines that start with the same letter have one cause. */
const byLetter = defineRule({
  id: 'by-letter',
  meta: {
    group: 'text',
    severity: 'hint',
    scope: 'cell',
    docs: { title: { vi: 'Thử', en: 'Try' }, why: '', howToFix: '', whenNot: '' },
    messages: { seen: { vi: 'Chữ đầu “{letter}”.', en: 'Starts with {letter}.' } },
  },
  examples: { valid: [], invalid: [] },
  check: ({ view, at, text }) => [
    {
      messageId: 'seen',
      at: { sheet: view.id, range: cellRange(at) },
      data: { letter: text.charAt(0) },
      cause: text.charAt(0),
      actual: text,
      ...(text.length > 3 ? { severity: 'warning' as const } : {}),
    },
  ],
  fix: ({ at, actual = '' }) => [
    {
      title: { vi: 'Viết dài ra', en: 'Lengthen' },
      applicability: 'safe',
      ops: [
        {
          kind: 'set-cell',
          sheet: at.sheet,
          at: { row: at.range.top, column: at.range.left },
          before: valueCell(actual),
          after: valueCell(`${actual}!`),
        },
      ],
    },
  ],
}) as unknown as Rule;

const findIn = (lines: readonly string[]): readonly Finding[] =>
  lintPlan(readPlan(snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate })), [byLetter])
    .findings;

const cellsOf = ({ places }: Finding): readonly number[] => places.map(({ range }) => range.top + 1);

describe('one cause, one finding', () => {
  const findings = findIn(['ab', 'xy', 'abcd', 'ac']);

  test('gathers its places in reading order and says how many there are', () => {
    expect(findings.map(cellsOf)).toEqual([[1, 3, 4], [2]]);
    expect(findings.map(({ message }) => message.vi)).toEqual([
      'Chữ đầu “a”. Có 3 ô như vậy.',
      'Chữ đầu “x”.',
    ]);
    expect(findings[0]).toMatchObject({ at: { range: { top: 0 } }, severity: 'warning' });
    expect(findings[0]?.actual).toBeUndefined();
    expect(findings[1]?.actual).toBe('xy');
  });

  test('has one safe fix, with a part for each place', () => {
    const [fix, ...others] = findings[0]?.fixes ?? [];
    expect(others).toEqual([]);
    expect(fix).toMatchObject({ title: { vi: 'Viết dài ra' }, applicability: 'safe' });
    expect(fix?.parts?.map(({ at }) => at.range.top)).toEqual([0, 2, 3]);
    expect(fix?.ops).toEqual(fix?.parts?.flatMap(({ ops }) => ops));
  });

  test('is ignored as a cause: a further place of it stays ignored, another cause does not', () => {
    const ignores = [{ rule: 'by-letter', fingerprint: findings[0]?.fingerprint ?? '', reason: 'đã xem' }];
    const later = suppress(findIn(['ab', 'abcd', 'ac', 'adding', 'xy', 'b']), ignores);
    expect(later.ignored.map(({ finding }) => cellsOf(finding))).toEqual([[1, 2, 3, 4]]);
    expect(later.kept.map(cellsOf)).toEqual([[5], [6]]);
    expect(later.stale).toEqual([]);
  });

  test('no place is lost or told twice, whatever the plan', () => {
    const line = fc.stringMatching(/^[abc][a-z]{1,5}$/u);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), (lines) => {
        const found = findIn(lines);
        const rows = found.flatMap(cellsOf);
        expect([...rows].sort((a, b) => a - b)).toEqual(lines.map((_, index) => index + 1));
        expect(found).toHaveLength(new Set(lines.map((text) => text.charAt(0))).size);
        const { patch, postponed } = planFixes(
          found.flatMap(({ fixes }) => fixes),
          { vi: '', en: '' },
        );
        expect(patch.ops).toHaveLength(lines.length);
        expect(postponed).toEqual([]);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';

import { analyse } from '../../shared/core/analyse';
import { accountForWords } from '../../shared/core/produce/outline/account-words.fixture';
import { CHANGE_CAUSE } from '../../shared/core/produce/changes/change-cause';
import { unexplained } from '../../shared/core/produce/outline/lost-words.fixture';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import type { CellContent } from '../../shared/core/model/cell';
import type { PatchOp } from '../../shared/core/model/patch';
import { topLeft } from '../../shared/core/model/range';
import { planSheets } from '../../shared/core/commands/plan-sheets';
import { playSafeFixes } from '../../shared/core/commands/play-safe-fixes';
import { readTextInput } from '../text-input';
import { readPlans } from './judgements';

const TODAY = '2026-03-02' as CalendarDate;

const textOf = (content: CellContent): string =>
  content.kind === 'value' ? String(content.value ?? '') : content.formula;

describe.each(readPlans().map(({ name, file, bytes }) => ({ name, file, bytes })))(
  '$name',
  ({ file, bytes }) => {
    const input = readTextInput(bytes, { fileName: file, today: TODAY });
    if (!input.ok) throw new Error(input.problem.vi);
    const { snapshot } = input;
    const original = analyse(snapshot);
    const plan = planSheets(snapshot, { analysis: original });

    test('every word of every task cell is in the standard table, or in a difference that is told', () => {
      expect(accountForWords(snapshot, plan)).toEqual([]);
    });

    test('what a finding recommends for a name is what the built row writes', () => {
      const { findings } = original;
      const built = JSON.stringify(plan.patch.ops);
      const names = findings.filter(
        ({ rule, fixes, at }) =>
          (rule === 'consistent-agency-name' || rule === 'agency-capitals') &&
          fixes.some(({ applicability }) => applicability === 'safe') &&
          isTableCell(at.sheet, topLeft(at.range).row),
      );
      for (const { expected = [] } of names) {
        for (const name of expected) expect(built).toContain(JSON.stringify(name).slice(1, -1));
      }
    });

    test('safe fixes in the table change the form of its texts alone, and leave nothing to be fixed', () => {
      const { patch, analysis } = playSafeFixes(snapshot);
      expect(patch.ops.flatMap(formLoss)).toEqual([]);
      expect(playSafeFixes(analysis.reading.snapshot).count).toBe(0);
    });

    /** Words that a safe step takes out of a cell of a table, or of a row that it removes. */
    const formLoss = (op: PatchOp): readonly string[] => {
      if (op.kind === 'delete-rows') {
        const [first, ...others] = op.rows.flatMap(({ cells }) =>
          cells.map(({ content }) => textOf(content)),
        );
        return first === undefined || /^(?:stt|tt|số tt)$/iu.test(first.trim()) ? [] : [first, ...others];
      }
      if (op.kind !== 'set-cell' || !isTableCell(op.sheet, op.at.row)) return [];
      const [before, after] = [textOf(op.before), textOf(op.after)];
      if (/^\d*$/u.test(before) && /^\d+$/u.test(after)) return [];
      const lost = unexplained(before, after, [CHANGE_CAUSE.abbreviation, CHANGE_CAUSE.time]);
      // why: the short names of broadcasters and companies ("VOV", "EVN") are no first letters of their Vietnamese names
      return lost.filter((word) => !/^\p{Lu}{2,6}$/u.test(word));
    };

    const isTableCell = (sheet: string, row: number): boolean =>
      original.reading.sheets.some(
        ({ view, tables }) =>
          view.id === sheet && tables.some(({ range }) => row > range.top && row <= range.bottom),
      );
  },
);

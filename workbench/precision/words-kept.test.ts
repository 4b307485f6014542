import { describe, expect, test } from '@jest/globals';

import { analyse } from '../../shared/core/analyse';
import { accountForWords } from '../../shared/core/build/account-words.fixture';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { topLeft } from '../../shared/core/model/range';
import { planSheets } from '../../shared/core/plan-sheets';
import { readTextInput } from '../text-input';
import { readPlans } from './judgements';

const TODAY = '2026-03-02' as CalendarDate;

describe.each(readPlans().map(({ name, file, bytes }) => ({ name, file, bytes })))(
  '$name',
  ({ file, bytes }) => {
    const input = readTextInput(bytes, { fileName: file, today: TODAY });
    if (!input.ok) throw new Error(input.problem.vi);
    const { snapshot } = input;
    const plan = planSheets(snapshot);

    test('every word of every task cell is in the standard table, or in a difference that is told', () => {
      expect(accountForWords(snapshot, plan)).toEqual([]);
    });

    test('what a finding recommends for a name is what the built row writes', () => {
      const { findings } = analyse(snapshot);
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

    const isTableCell = (sheet: string, row: number): boolean =>
      analyse(snapshot).reading.sheets.some(
        ({ view, tables }) =>
          view.id === sheet && tables.some(({ range }) => row > range.top && row <= range.bottom),
      );
  },
);

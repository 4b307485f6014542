import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';

import type { Analysis } from './analyse';
import { analyse } from './analyse';
import { saidBy } from './analysis-said.fixture';
import type { Edit } from './edited-plans.fixture';
import { edited, made, readAgain, TEXTS } from './edited-plans.fixture';
import type { CalendarDate } from './model/calendar-date';
import type { CellValue } from './model/cell';
import type { WorkbookSnapshot } from './model/snapshot';
import { noCommonTypo } from './rules/text/no-common-typo.rule';
import { noDuplicateTask } from './rules/content/no-duplicate-task.rule';
import { noOneOffAllYear } from './rules/content/no-one-off-all-year.rule';
import { noSeveralLeads } from './rules/agencies/no-several-leads.rule';
import { noUndeclaredAbbreviation } from './rules/agencies/no-undeclared-abbreviation.rule';
import { noUnknownAgency } from './rules/agencies/no-unknown-agency.rule';
import { snapshotFromText } from './table/snapshot-from-text';

const TABLES = join(__dirname, '..', '..', 'workbench', 'precision', 'tables');
const SAMPLE = join(__dirname, '..', '..', 'examples', 'ke-hoach-mau.txt');
const fromFile = (path: string): WorkbookSnapshot =>
  snapshotFromText(readFileSync(path, 'utf8'), { today: '2026-03-02' as CalendarDate });

/** The plans of the tests: one that has everything, the sample, and tables as offices write them. */
const PLANS: readonly WorkbookSnapshot[] = [
  made(),
  made(),
  made(),
  fromFile(SAMPLE),
  ...readdirSync(TABLES)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => fromFile(join(TABLES, name))),
];

const cellEdit: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat({ max: 200 }),
  column: fc.nat({ max: 7 }),
  write: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(' (sửa)', '; Công an xã', ' hóa', '/2026', ' nt').map((more) => ({ more })),
    },
    { weight: 2, arbitrary: fc.nat({ max: 200 }).map((like) => ({ like })) },
  ),
});

const sameWithout = (again: Analysis, snapshot: WorkbookSnapshot): void => {
  expect(saidBy(again)).toBe(saidBy(analyse(readAgain(snapshot))));
};

afterEach(() => {
  jest.restoreAllMocks();
});

test('after edits of cells, one after the other and taken back, a check that goes on says what a first one says', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANS),
      fc.array(cellEdit, { minLength: 1, maxLength: 5 }),
      (plan, edits) => {
        const snapshots = edits.reduce(
          (all, edit) => [...all, edited(all[all.length - 1] ?? plan, edit)],
          [plan],
        );
        let again = analyse(readAgain(plan));
        // the edits, and back to the plan as it was, two by two
        for (const snapshot of [...snapshots.slice(1), ...[...snapshots].reverse().slice(1)]) {
          again = analyse(readAgain(snapshot), {}, again.reading);
          sameWithout(again, snapshot);
        }
      },
    ),
    { numRuns: 30 },
  );
}, 300_000);

test('several edits at once, too, and choices of the person between them', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANS),
      fc.array(fc.tuple(fc.array(cellEdit, { minLength: 1, maxLength: 8 }), fc.nat({ max: 5 })), {
        minLength: 1,
        maxLength: 3,
      }),
      (plan, steps) => {
        let snapshot = plan;
        let again = analyse(readAgain(plan));
        for (const [edits, choice] of steps) {
          snapshot = edits.reduce(edited, snapshot);
          if (choice === 0) snapshot = { ...snapshot, today: '2027-01-05' as CalendarDate };
          const sheet = snapshot.sheets[0]?.id ?? '';
          const options = choice === 1 ? { headers: [{ sheet, row: 3 }] } : {};
          again = analyse(readAgain(snapshot), options, again.reading);
          expect(saidBy(again)).toBe(saidBy(analyse(readAgain(snapshot), options)));
        }
      },
    ),
    { numRuns: 15 },
  );
}, 300_000);

describe('what is asked again after an edit', () => {
  const edit = (row: number, column: number, write: CellValue): WorkbookSnapshot =>
    readAgain(edited(made(), { row, column, write }));

  test('of cells and tasks only the edited one, of the plan only what read something of it', () => {
    const first = analyse(made());
    const cells = jest.spyOn(noCommonTypo, 'check');
    const tasks = jest.spyOn(noSeveralLeads, 'check');
    const names = jest.spyOn(noUnknownAgency, 'check');
    const contents = jest.spyOn(noDuplicateTask, 'check');
    const events = jest.spyOn(noOneOffAllYear, 'check');
    const abbreviations = jest.spyOn(noUndeclaredAbbreviation, 'check');
    const again = analyse(edit(10, 1, 'Rà soát thủ tục, lòng ghép tập huấn'), {}, first.reading);
    expect(new Set(cells.mock.calls.map(([{ at }]) => at.row))).toEqual(new Set([10]));
    expect(tasks).toHaveBeenCalledTimes(1);
    expect(names).not.toHaveBeenCalled();
    expect(contents).toHaveBeenCalledTimes(1);
    expect(events.mock.calls.filter(([{ task }]) => task.rows[0] !== 10)).toEqual([]);
    expect(abbreviations).not.toHaveBeenCalled();
    expect(again.findings.some(({ rule }) => rule === noCommonTypo.id)).toBe(true);
    const tables = again.reading.sheets[0]?.tables ?? [];
    const kept = tables.flatMap(({ tasks: now }, table) =>
      now.filter((task, at) => task === first.reading.sheets[0]?.tables[table]?.tasks[at]),
    );
    expect(kept).toHaveLength(tables.flatMap(({ tasks: now }) => now).length - 1);
  });

  test('all of it, when a rule throws: what it said before does not stand beside the fault', () => {
    const first = analyse(made());
    const check = noCommonTypo.check.bind(noCommonTypo);
    jest.spyOn(noCommonTypo, 'check').mockImplementation((subject, ...rest) => {
      if (subject.text.includes('hỏng')) throw new Error('hỏng');
      return check(subject, ...rest);
    });
    const snapshot = edit(10, 1, 'hỏng, lòng ghép tập huấn');
    const broken = analyse(snapshot, {}, first.reading);
    expect(broken.faults).toHaveLength(1);
    sameWithout(broken, snapshot);
    sameWithout(analyse(made(), {}, broken.reading), made());
  });
});

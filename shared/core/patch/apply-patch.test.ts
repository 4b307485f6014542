import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import type { CellContent } from '../model/cell';
import { EMPTY_CELL, formulaCell, valueCell } from '../model/cell';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import { snapshotFromText } from '../table/snapshot-from-text';
import { applyPatch } from './apply-patch';
import { SheetState, WorkbookState } from './workbook-state';

const LABEL = { vi: 'Thử', en: 'Try' };
const SHEET = 'Kế hoạch';
const TODAY = '2026-03-02' as CalendarDate;

const fresh = (): WorkbookState =>
  new WorkbookState(
    snapshotFromText('a\tb\tc\n1\t\t3\nx\ty\tz\n\nlast', { today: TODAY }).sheets.map((sheet) =>
      SheetState.fromSnapshot(sheet),
    ),
  );

const contentsOf = (state: WorkbookState): unknown =>
  state.sheets.map((sheet) => ({ name: sheet.name, cells: sheet.contents() }));

const patchOf = (ops: readonly PatchOp[]): WorkbookPatch => ({ version: 1, label: LABEL, ops });

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(EMPTY_CELL),
  fc.string().map((text) => valueCell(text)),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => valueCell(value === 0 ? 0 : value)),
  fc.constant(formulaCell('=SUM(A1:A3)')),
);

/** Random steps, each with the `before` that stands when its turn comes. */
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('set' as const), row: fc.nat(5), column: fc.nat(4), after: content }),
    fc.record({
      kind: fc.constant('delete' as const),
      row: fc.nat(4),
      count: fc.integer({ min: 1, max: 2 }),
    }),
    fc.record({
      kind: fc.constant('insert' as const),
      row: fc.nat(4),
      count: fc.integer({ min: 1, max: 2 }),
    }),
  ),
  { maxLength: 8 },
);

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

function toOp(state: WorkbookState, step: Step): PatchOp {
  const sheet = state.find(SHEET)!;
  if (step.kind === 'set') {
    const at = { row: step.row, column: step.column };
    return { kind: 'set-cell', sheet: SHEET, at, before: sheet.get(at), after: step.after };
  }
  if (step.kind === 'delete') {
    return { kind: 'delete-rows', sheet: SHEET, row: step.row, rows: sheet.readRows(step.row, step.count) };
  }
  const rows = Array.from({ length: step.count }, () => ({
    cells: [{ column: 1, content: valueCell('new') }],
  }));
  return { kind: 'insert-rows', sheet: SHEET, row: step.row, rows };
}

function randomPatch(list: readonly Step[]): WorkbookPatch {
  const scratch = fresh();
  const ops = list.map((step) => {
    const op = toOp(scratch, step);
    applyPatch(scratch, patchOf([op]));
    return op;
  });
  return patchOf(ops);
}

describe('applyPatch', () => {
  test('applying and then undoing restores every cell', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const outcome = applyPatch(fresh(), randomPatch(list));
        if (!outcome.ok) throw new Error('refused');
        const back = applyPatch(outcome.state, outcome.inverse);
        expect(back.ok && contentsOf(back.state)).toEqual(contentsOf(fresh()));
      }),
    );
  });

  test('a patch survives JSON', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const patch = randomPatch(list);
        const once = applyPatch(fresh(), patch);
        const twice = applyPatch(fresh(), JSON.parse(JSON.stringify(patch)) as WorkbookPatch);
        expect(twice.ok && contentsOf(twice.state)).toEqual(once.ok && contentsOf(once.state));
      }),
    );
  });

  test('an empty patch changes nothing', () => {
    const outcome = applyPatch(fresh(), patchOf([]));
    expect(outcome.ok && contentsOf(outcome.state)).toEqual(contentsOf(fresh()));
  });

  test('a stale before is refused with what stands there and a Vietnamese sentence', () => {
    const at = { row: 0, column: 1 };
    const outcome = applyPatch(
      fresh(),
      patchOf([{ kind: 'set-cell', sheet: SHEET, at, before: valueCell('old'), after: valueCell('new') }]),
    );
    expect(outcome).toMatchObject({ ok: false, conflicts: [{ reason: 'changed', found: valueCell('b') }] });
    expect(outcome.ok ? '' : outcome.conflicts[0]?.message.vi).toContain('Ô B1');
  });

  test('removing a row moves what the host displayed of the rows below', () => {
    const [sheet] = snapshotFromText('a\nb\nc', { today: TODAY }).sheets;
    const state = new WorkbookState([
      SheetState.fromSnapshot({
        ...sheet!,
        values: [['a'], ['b'], [45292]],
        displayed: [{ row: 2, column: 0, text: '01/01/2024', format: 'dd/mm/yyyy' }],
      }),
    ]);
    const rows = state.sheets[0]!.readRows(0, 1);
    const outcome = applyPatch(state, patchOf([{ kind: 'delete-rows', sheet: SHEET, row: 0, rows }]));
    expect(outcome.ok && outcome.state.sheets[0]!.toSnapshot().displayed).toEqual([
      { row: 1, column: 0, text: '01/01/2024', format: 'dd/mm/yyyy' },
    ]);
  });
});

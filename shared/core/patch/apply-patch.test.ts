import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import type { CellContent } from '../model/cell';
import { EMPTY_CELL, formulaCell, valueCell } from '../model/cell';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import { sheetOf } from '../model/patch';
import type { SheetDraft } from '../model/sheet-draft';
import type { WorkbookSnapshot } from '../model/snapshot';
import { snapshotFromText } from '../table/snapshot-from-text';
import { applyPatch } from './apply-patch';
import { draftContents, snapshotContents } from './sheet-contents';
import { WorkbookEdit } from './workbook-edit';

const LABEL = { vi: 'Thử', en: 'Try' };
const SHEET = 'Kế hoạch';
const OTHER = 'Trang khác';
const OWN = 'Bảng chuẩn';
const TODAY = '2026-03-02' as CalendarDate;

/** Two sheets with all that a snapshot tells of cells; the first does not begin at A1. */
function fresh(): WorkbookSnapshot {
  const read = snapshotFromText('a\tb\tc\n1\t\t3\nx\ty\tz\n\nlast', { today: TODAY });
  const [sheet] = read.sheets;
  return {
    ...read,
    sheets: [
      {
        ...sheet!,
        origin: { row: 1, column: 1 },
        formulas: [{ row: 2, column: 3, formula: '=1+2' }],
        displayed: [{ row: 2, column: 1, text: '1,0', format: '0,0' }],
        merges: [{ top: 1, left: 1, bottom: 3, right: 1 }],
        hiddenRows: [3, 9],
        legacyFonts: [{ row: 3, column: 2, font: '.VnTime' }],
      },
      { ...sheet!, id: OTHER, name: OTHER, hidden: true },
    ],
  };
}

const contentsOf = ({ sheets }: WorkbookSnapshot): unknown =>
  sheets.map((sheet) => ({ name: sheet.name, cells: snapshotContents(sheet) }));

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
    fc.record({ kind: fc.constant('merge' as const), row: fc.nat(5) }),
    fc.record({
      kind: fc.constant('put' as const),
      texts: fc.option(fc.array(fc.string(), { maxLength: 3 })),
    }),
  ),
  { maxLength: 8 },
);

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never;

const draftOf = (texts: readonly string[]): SheetDraft => ({
  name: OWN,
  columnWidths: [],
  rows: texts.map((text) => ({ cells: [null, { content: valueCell(text) }] })),
  styles: {},
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

function toOp(state: WorkbookSnapshot, step: Step): PatchOp {
  const workbook = new WorkbookEdit(state.sheets);
  const sheet = workbook.find(SHEET)!;
  switch (step.kind) {
    case 'set': {
      const at = { row: step.row, column: step.column };
      return { kind: 'set-cell', sheet: SHEET, at, before: sheet.get(at), after: step.after };
    }
    case 'delete':
      return { kind: 'delete-rows', sheet: SHEET, row: step.row, rows: sheet.readRows(step.row, step.count) };
    case 'insert': {
      const rows = Array.from({ length: step.count }, () => ({
        cells: [{ column: 1, content: valueCell('new') }],
      }));
      return { kind: 'insert-rows', sheet: SHEET, row: step.row, rows };
    }
    case 'merge': {
      // below all rows that go: a merged area that loses its edge does not get it back
      const range = { top: 10 + step.row, left: 3, bottom: 11 + step.row, right: 4 };
      return { kind: sheet.hasMerge(range) ? 'unmerge' : 'merge', sheet: SHEET, range };
    }
    case 'put': {
      const before = workbook.named(OWN)?.contents() ?? null;
      const after = step.texts && draftOf(step.texts);
      return {
        kind: 'put-sheet',
        name: OWN,
        before,
        after: before === null ? (after ?? draftOf([])) : after,
      };
    }
  }
}

function randomPatch(list: readonly Step[]): WorkbookPatch {
  let scratch = fresh();
  const ops = list.map((step) => {
    const op = toOp(scratch, step);
    scratch = applied(scratch, patchOf([op])).workbook;
    return op;
  });
  return patchOf(ops);
}

function applied(workbook: WorkbookSnapshot, patch: WorkbookPatch) {
  const outcome = applyPatch(workbook, patch);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.conflicts)}`);
  return outcome;
}

describe('applyPatch', () => {
  test('applying and then undoing restores every cell, and neither changes what it was given', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const before = fresh();
        const patch = randomPatch(list);
        const once = applied(before, patch);
        expect(before).toEqual(fresh());
        const after = structuredClone(once.workbook);
        const back = applyPatch(once.workbook, once.inverse);
        expect(once.workbook).toEqual(after);
        expect(back.ok && contentsOf(back.workbook)).toEqual(contentsOf(fresh()));
      }),
    );
  });

  test('what no step touches is the very same: workbook, sheets, rows of cells', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const before = fresh();
        const patch = randomPatch(list);
        const { workbook } = applied(before, patch);
        if (patch.ops.length === 0) expect(workbook).toBe(before);
        expect(workbook.sheets[1]).toBe(before.sheets[1]);
        if (patch.ops.every((op) => sheetOf(op) !== SHEET)) expect(workbook.sheets[0]).toBe(before.sheets[0]);
        const isLeftward = patch.ops.some((op) => op.kind === 'set-cell' && op.at.column === 0);
        if (patch.ops.some(({ kind }) => kind === 'delete-rows' || kind === 'insert-rows') || isLeftward)
          return;
        const changed = new Set(patch.ops.flatMap((op) => (op.kind === 'set-cell' ? [op.at.row] : [])));
        const { origin, values } = workbook.sheets[0]!;
        before.sheets[0]!.values.forEach((row, index) => {
          if (!changed.has(index + 1)) expect(values[index + 1 - origin.row]).toBe(row);
        });
      }),
    );
  });

  test('a refused patch changes nothing, wherever in it the refused step stands', () => {
    fc.assert(
      fc.property(steps, fc.nat(8), (list, place) => {
        const before = fresh();
        const good = randomPatch(list);
        const stale: PatchOp = { kind: 'delete-rows', sheet: 'không có', row: 0, rows: [{ cells: [] }] };
        const ops = [...good.ops.slice(0, place), stale, ...good.ops.slice(place)];
        expect(applyPatch(before, patchOf(ops))).toMatchObject({
          ok: false,
          conflicts: [{ op: stale, reason: 'sheet-missing' }],
        });
        expect(before).toEqual(fresh());
      }),
    );
  });

  test('a patch survives JSON', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const patch = randomPatch(list);
        const once = applyPatch(fresh(), patch);
        const twice = applyPatch(fresh(), JSON.parse(JSON.stringify(patch)) as WorkbookPatch);
        expect(twice.ok && contentsOf(twice.workbook)).toEqual(once.ok && contentsOf(once.workbook));
      }),
    );
  });

  test('one patch of many steps does what they do one after the other', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const patch = randomPatch(list);
        const each = patch.ops.reduce((workbook, op) => applied(workbook, patchOf([op])).workbook, fresh());
        const together = applied(fresh(), patch).workbook;
        expect(contentsOf(together)).toEqual(contentsOf(each));
        expect(together.sheets.map(({ merges, hiddenRows }) => ({ merges, hiddenRows }))).toEqual(
          each.sheets.map(({ merges, hiddenRows }) => ({ merges, hiddenRows })),
        );
      }),
    );
  });

  test('an empty patch changes nothing', () => {
    const outcome = applyPatch(fresh(), patchOf([]));
    expect(outcome.ok && contentsOf(outcome.workbook)).toEqual(contentsOf(fresh()));
  });

  test('a stale before is refused with what stands there and a Vietnamese sentence', () => {
    const at = { row: 1, column: 2 };
    const outcome = applyPatch(
      fresh(),
      patchOf([{ kind: 'set-cell', sheet: SHEET, at, before: valueCell('old'), after: valueCell('new') }]),
    );
    expect(outcome).toMatchObject({ ok: false, conflicts: [{ reason: 'changed', found: valueCell('b') }] });
    expect(outcome.ok ? '' : outcome.conflicts[0]?.message.vi).toContain('Ô C2');
  });

  test('removing a row moves what the host told of the rows below', () => {
    const before = fresh();
    const [sheet] = before.sheets;
    const rows = new WorkbookEdit(before.sheets).find(SHEET)!.readRows(2, 1);
    const { workbook } = applied(before, patchOf([{ kind: 'delete-rows', sheet: SHEET, row: 2, rows }]));
    expect(workbook.sheets[0]).toEqual({
      ...sheet!,
      values: sheet!.values.filter((_, index) => index !== 1),
      formulas: [],
      displayed: [],
      merges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      hiddenRows: [2, 8],
      legacyFonts: [{ row: 2, column: 2, font: '.VnTime' }],
    });
    expect(workbook.sheets[0]?.values[1]).toBe(sheet!.values[2]);
  });

  test('a cell that is written loses what the host told of it', () => {
    const at = { row: 2, column: 1 };
    const before = valueCell(fresh().sheets[0]!.values[1]![0]!);
    const op: PatchOp = { kind: 'set-cell', sheet: SHEET, at, before, after: valueCell(45292) };
    expect(applied(fresh(), patchOf([op])).workbook.sheets[0]?.displayed).toEqual([]);
  });

  test('what a host kept for itself is not read, and leads nowhere back', () => {
    const made = applied(
      fresh(),
      patchOf([{ kind: 'put-sheet', name: OWN, before: null, after: draftOf(['a']) }]),
    );
    const op: PatchOp = {
      kind: 'put-sheet',
      name: OWN,
      before: draftContents(draftOf(['a'])),
      after: draftOf(['b']),
      hostState: '{ no JSON',
    };
    const { workbook, inverse } = applied(made.workbook, patchOf([op]));
    expect(workbook.sheets[2]?.values).toEqual([[null, 'b']]);
    expect(JSON.stringify(inverse)).not.toContain('hostState');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CellContent } from '../core/model/cell';
import { valueCell } from '../core/model/cell';
import type { ApplyResult, PatchOp, SetCellOp, WorkbookPatch } from '../core/model/patch';
import type { SheetSnapshot } from '../core/model/snapshot';
import { applyOp } from '../core/patch/apply-op';
import { snapshotContents } from '../core/patch/sheet-contents';
import { WorkbookEdit } from '../core/patch/workbook-edit';
import { applySteps } from './apply-steps';
import { asFound, contentsFound } from './as-found';
import type { PatchPort, Refusal } from './patch-port';
import { stagesOf } from './stages';
import { runNow, runWaiting } from './steps';

const SHEETS = ['Kế hoạch', 'Đơn vị'];
const fresh = (): readonly SheetSnapshot[] =>
  SHEETS.map((name) => ({
    id: name,
    name,
    origin: { row: 0, column: 0 },
    values: [['a', 'b'], ['c', 'd'], ['e'], ['f', 'g']],
    formulas: [],
    displayed: [],
    merges: [],
    hiddenRows: [],
  }));

interface Troubles {
  /** The step before which the writing breaks off. */
  readonly breaks?: number;
  /** What a cell makes of a text. */
  readonly reads?: (content: CellContent) => CellContent;
  readonly refusals?: (ops: readonly PatchOp[]) => readonly Refusal[];
  readonly knowsItsSteps?: boolean;
  readonly isLost?: boolean;
}

/** A workbook that writes step by step and can break off in the middle, as applications do. */
function application({ breaks = Infinity, reads = (content) => content, ...troubles }: Troubles = {}) {
  let sheets = fresh();
  const begun: PatchOp[] = [];
  const calls: string[] = [];
  const port: PatchPort = {
    read() {
      calls.push('read');
      return { sheets };
    },
    refusals: (_, ops) => troubles.refusals?.(ops) ?? [],
    write(_, ops, purpose) {
      calls.push(purpose);
      if (purpose === 'rescue' && troubles.isLost) throw new Error('no answer at all');
      for (const op of stagesOf(ops).flat()) {
        if (purpose === 'change' && begun.length === breaks) throw new Error('broken off');
        const workbook = new WorkbookEdit(sheets);
        const made = op.kind === 'set-cell' ? { ...op, after: reads(op.after) } : op;
        if (applyOp(workbook, made)) throw new Error('written over something else');
        sheets = workbook.close();
        if (purpose === 'change') begun.push(op);
      }
      return { done: asFound(ops, contentsFound(ops, sheets)) };
    },
    ...(troubles.knowsItsSteps ? { begun: () => begun } : {}),
    ...(troubles.isLost ? { stranded: (cause) => new Error('half-written', { cause }) } : {}),
  };
  return { port, calls, contents: () => sheets.map(snapshotContents), current: () => sheets };
}

const patchOf = (ops: readonly PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Thử', en: 'Try' },
  ops,
});

/** Random steps on two sheets, each with the `before` that stands when its turn comes. */
const patches = fc
  .array(
    fc.record({
      kind: fc.constantFrom('set', 'set', 'delete', 'insert'),
      sheet: fc.constantFrom(...SHEETS),
      row: fc.nat(3),
      text: fc.string({ minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((list) => {
    const workbook = new WorkbookEdit(fresh());
    return patchOf(
      list.map(({ kind, sheet, row, text }) => {
        const edit = workbook.find(sheet)!;
        const at = { row, column: 1 };
        const after = valueCell(text);
        const op: PatchOp =
          kind === 'set'
            ? { kind: 'set-cell', sheet, at, before: edit.get(at), after }
            : kind === 'delete'
              ? { kind: 'delete-rows', sheet, row, rows: edit.readRows(row, 1) }
              : { kind: 'insert-rows', sheet, row, rows: [{ cells: [{ column: 0, content: after }] }] };
        applyOp(workbook, op);
        return op;
      }),
    );
  });

const START = application().contents();

describe('applySteps', () => {
  test('a host that answers at once and one that answers later come to the same, and the inverse leads back', async () => {
    await fc.assert(
      fc.asyncProperty(patches, async (patch) => {
        const now = application();
        const later = application();
        const result = runNow(applySteps(now.port, patch));
        expect(await runWaiting(applySteps(later.port, patch))).toEqual(result);
        expect(later.contents()).toEqual(now.contents());
        expect(result.ok && runNow(applySteps(now.port, result.inverse)).ok).toBe(true);
        expect(now.contents()).toEqual(START);
      }),
    );
  });

  test('what breaks off is taken back to the letter, known or found, and the fault goes on', () => {
    fc.assert(
      fc.property(patches, fc.nat(8), fc.boolean(), (patch, breaks, knowsItsSteps) => {
        const broken = application({ breaks, knowsItsSteps });
        const apply = (): ApplyResult => runNow(applySteps(broken.port, patch));
        if (breaks >= patch.ops.length) apply();
        else {
          expect(apply).toThrow('broken off');
          expect(broken.contents()).toEqual(START);
        }
      }),
    );
  });

  test('the inverse expects what a cell made of its text', () => {
    const { port, current } = application({ reads: () => valueCell(45292) });
    const result = runNow(applySteps(port, patchOf([setCell('b', '1/3')])));
    expect(result).toMatchObject({ ok: true, inverse: { ops: [{ before: valueCell(45292) }] } });
    expect(current()[0]?.values[0]).toEqual(['a', 45292]);
  });

  test('what does not stand, and what is closed, is told and not written', () => {
    const { port, calls } = application({
      refusals: (ops) => ops.map((op) => ({ op, reason: 'protected' as const })),
    });
    expect(runNow(applySteps(port, patchOf([setCell('other', 'x')])))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed', found: valueCell('b') }],
    });
    const closed = runNow(applySteps(port, patchOf([setCell('b', 'x')])));
    expect(closed).toMatchObject({ ok: false, conflicts: [{ reason: 'protected' }] });
    expect(closed.ok ? '' : closed.conflicts[0]?.message.vi).toContain('Ô B1');
    expect(calls).toEqual(['read', 'read']);
  });

  test('an empty patch asks nothing', () => {
    const { port, calls } = application();
    expect(runNow(applySteps(port, patchOf([])))).toMatchObject({ ok: true, inverse: { ops: [] } });
    expect(calls).toEqual([]);
  });

  test('a workbook that is left half-written is told as such', async () => {
    const { port, calls } = application({ breaks: 1, isLost: true });
    const patch = patchOf([setCell('b', 'x'), setCell('x', 'y')]);
    await expect(runWaiting(applySteps(port, patch))).rejects.toThrow('half-written');
    expect(calls).toEqual(['read', 'change', 'read', 'rescue']);
  });
});

const setCell = (before: string, after: string): SetCellOp => ({
  kind: 'set-cell',
  sheet: SHEETS[0]!,
  at: { row: 0, column: 1 },
  before: valueCell(before),
  after: valueCell(after),
});

test('stages keep every step, and cells of one sheet together', () => {
  fc.assert(
    fc.property(patches, ({ ops }) => {
      const stages = stagesOf(ops);
      expect(new Set(stages.flat())).toEqual(new Set(ops));
      for (const stage of stages) expect(new Set(stage.map(({ kind }) => kind)).size).toBe(1);
    }),
  );
  const other: PatchOp = { ...setCell('b', 'z'), sheet: SHEETS[1]! };
  const [first, second] = [setCell('b', 'x'), setCell('x', 'y')];
  expect(stagesOf([first, other, second])).toEqual([[first, second], [other]]);
});

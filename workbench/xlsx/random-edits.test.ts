import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { formulaCell, valueCell } from '../../shared/core/model/cell';
import type { CellContent } from '../../shared/core/model/cell';
import type { PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import type { CellRange } from '../../shared/core/model/range';
import type { SheetDraft } from '../../shared/core/model/sheet-draft';
import { sheetView } from '../../shared/core/model/sheet-view';
import type { SheetSnapshot, WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { snapshotContents } from '../../shared/core/patch/sheet-contents';
import { createMemoryHost } from '../../shared/host/memory-host';
import type { WorkbookHost } from '../../shared/host/workbook-host';
import { checkPackage } from './fixtures/check-package';
import { newXlsx } from './new-xlsx';
import type { XlsxHost } from './xlsx-host';
import { openXlsx } from './xlsx-host';

const PLAN = 'Kế hoạch';
const OWN = 'Bảng chuẩn';

const START: WorkbookSnapshot = {
  sheets: [
    {
      id: PLAN,
      name: PLAN,
      origin: { row: 0, column: 0 },
      values: [
        ['KẾ HOẠCH'],
        [1, 'Việc số 1', true],
        [],
        [2, 'Việc số 2', '=chữ'],
        [3, null, 0.5],
        ['IV', 'a\nb', ' x '],
      ],
      formulas: [],
      displayed: [],
      merges: [],
      hiddenRows: [],
    },
  ],
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
};

/** A wish for a step; places are brought into the sheet as it stands when its turn comes. */
type Wish =
  | { readonly kind: 'set'; readonly row: number; readonly column: number; readonly content: CellContent }
  | { readonly kind: 'delete' | 'insert'; readonly row: number; readonly count: number }
  | { readonly kind: 'merge' | 'unmerge'; readonly range: CellRange }
  | { readonly kind: 'own'; readonly texts: readonly string[] | null };

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc
    .oneof(
      fc.constantFrom<string | number | boolean | null>(
        null,
        true,
        0,
        -1.5,
        46054,
        '00123',
        '=1',
        "'x",
        '1/3',
      ),
      fc.string({ maxLength: 6, unit: fc.constantFrom('ế', 'a', '<', '&', '"', ' ', '\n', '_x000D_') }),
    )
    .map((value) => valueCell(value === '' ? null : value)),
  fc.constantFrom(formulaCell('=1+1'), formulaCell('="a"&"<b>"')),
);

const place = { row: fc.nat(8), column: fc.nat(4) };
const ranges: fc.Arbitrary<CellRange> = fc
  .record({ top: fc.nat(6), left: fc.nat(3), tall: fc.nat(2), wide: fc.integer({ min: 1, max: 2 }) })
  .map(({ top, left, tall, wide }) => ({ top, left, bottom: top + tall, right: left + wide }));

const wishes: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), ...place, content: contents }),
  fc.record({
    kind: fc.constantFrom('delete' as const, 'insert' as const),
    row: fc.nat(7),
    count: fc.integer({ min: 1, max: 2 }),
  }),
  fc.record({ kind: fc.constantFrom('merge' as const, 'unmerge' as const), range: ranges }),
  fc.record({
    kind: fc.constant('own' as const),
    texts: fc.option(fc.array(fc.constantFrom('x', 'y', '=z'), { maxLength: 3 })),
  }),
);

const draftOf = (texts: readonly string[]): SheetDraft => ({
  name: OWN,
  columnWidths: [12],
  rows: texts.map((text) => ({ cells: [null, { content: valueCell(text), style: 'look' }] })),
  styles: { look: { bold: true, border: true } },
  merges: [],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

const sheetNamed = (sheets: readonly SheetSnapshot[], name: string): SheetSnapshot | undefined =>
  sheets.find((sheet) => sheet.name === name);

const overlaps = (a: CellRange, b: CellRange): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The step that a wish means on these sheets; none when it makes no sense there. */
function stepOf(wish: Wish, sheets: readonly SheetSnapshot[]): PatchOp | undefined {
  const plan = sheetNamed(sheets, PLAN)!;
  const { id: sheet, merges } = plan;
  if (wish.kind === 'own') {
    const own = sheetNamed(sheets, OWN);
    if (!own && wish.texts === null) return undefined;
    const before = own ? snapshotContents(own) : null;
    return { kind: 'put-sheet', name: OWN, before, after: wish.texts && draftOf(wish.texts) };
  }
  if (wish.kind === 'set') {
    const at = { row: wish.row, column: wish.column };
    const before = sheetView(plan).contentAt(at.row, at.column);
    return { kind: 'set-cell', sheet, at, before, after: wish.content };
  }
  if ('range' in wish) {
    if (wish.kind === 'unmerge') return merges[0] ? { kind: 'unmerge', sheet, range: merges[0] } : undefined;
    return merges.some((merge) => overlaps(merge, wish.range))
      ? undefined
      : { kind: 'merge', sheet, range: wish.range };
  }
  const present = snapshotContents(plan);
  const rows = Array.from({ length: wish.count }, (_, index) => ({
    cells:
      wish.kind === 'insert'
        ? [{ column: index, content: valueCell(`mới ${String(index)}`) }]
        : present
            .filter(({ row }) => row === wish.row + index)
            .map(({ column, content }) => ({ column, content })),
  }));
  return { kind: wish.kind === 'insert' ? 'insert-rows' : 'delete-rows', sheet, row: wish.row, rows };
}

const sheetsOf = async (host: WorkbookHost): Promise<readonly SheetSnapshot[]> =>
  (await host.snapshot({ kind: 'workbook' })).sheets;

const readable = (sheets: readonly SheetSnapshot[]): unknown =>
  sheets.map((sheet) => ({
    name: sheet.name,
    cells: snapshotContents(sheet),
    merges: sheet.merges.map((merge) => JSON.stringify(merge)).sort(),
  }));

const partsOf = (host: XlsxHost): unknown => {
  const file = host.parts();
  return file.names().map((name) => [name, file.text(name)]);
};

const patchOf = (op: PatchOp): WorkbookPatch => ({ version: 1, label: { vi: 'Thử', en: 'Try' }, ops: [op] });

function openBoth(): { readonly host: XlsxHost; readonly memory: WorkbookHost } {
  const opening = openXlsx(newXlsx(START).save(), { today: START.today });
  if (!opening.ok) throw new Error(opening.problem.en);
  return { host: opening.host, memory: createMemoryHost(START) };
}

describe('random edits', () => {
  test('do to a file what they do in memory, and undo of all gives the parts back', async () => {
    const lists = fc.array(wishes, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const { host, memory } = openBoth();
        const first = partsOf(host);
        const inverses: WorkbookPatch[] = [];
        for (const wish of list) {
          const step = stepOf(wish, await sheetsOf(host));
          const twin = stepOf(wish, await sheetsOf(memory));
          if (!step || !twin) continue;
          const before = readable(await sheetsOf(host));
          const done = await host.apply(patchOf(step));
          if (done.ok) {
            inverses.push(done.inverse);
            expect(await memory.apply(patchOf(twin))).toMatchObject({ ok: true });
          } else expect(readable(await sheetsOf(host))).toEqual(before);
          expect(readable(await sheetsOf(host))).toEqual(readable(await sheetsOf(memory)));
        }
        expect(checkPackage(host.save())).toEqual([]);
        for (const inverse of inverses.reverse())
          expect(await host.apply(JSON.parse(JSON.stringify(inverse)) as WorkbookPatch)).toMatchObject({
            ok: true,
          });
        expect(partsOf(host)).toEqual(first);
      }),
      { numRuns: 25, seed: 20260302 },
    );
  });
});

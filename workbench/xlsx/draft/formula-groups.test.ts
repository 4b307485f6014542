import { describe, expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';
import fc from 'fast-check';

import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import { formulaCell, valueCell } from '../../../shared/core/model/cell';
import { formatCell, parseRange } from '../../../shared/core/model/range';
import type { DraftRow, SheetDraft } from '../../../shared/core/model/sheet-draft';
import { cellInAnyRow, rowFormula, rowTemplate } from '../../../shared/core/produce/sheet/sheet-formula';
import { drawnXlsx } from '../new-xlsx';
import { XlsxPackage } from '../package/xlsx-package';
import { openXlsx } from '../xlsx-host';

const TODAY = '2026-03-02' as CalendarDate;

/** Formulas of row `n`, counted from 1: such as may be shared, and such as only look so. */
const FORMULAS: readonly ((n: number) => string)[] = [
  (n) => `=IF($A${String(n)}="","",SUM($A${String(n)}:$B${String(n)})+300000+ROW())`,
  (n) => `=IF(A${String(n)}="Tháng 07/2026 & quý <${String(n)}>",$C$1,"${String(n)}")`,
  (n) => `=A${String(n)}+${String(n)}`,
  (n) => `=A${String(n)}+$A$${String(n)}`,
  (n) => `=A${String(n + 1)}+A${String(n)}`,
  (n) => `='Trang khác'!A${String(n)}+A${String(n)}`,
  () => '=SUM(A:A)+TODAY()',
  (n) => `=IF(A${String(n)}<>"B${String(n)}",A${String(n)},_xlfn.X${String(n)})`,
];

function draftOf(columns: readonly (readonly number[])[], rows: number): SheetDraft {
  const row = (at: number): DraftRow => ({
    cells: [
      null,
      null,
      null,
      ...columns.map((choice) => {
        const write = FORMULAS[choice[at % choice.length] ?? 0];
        return { content: formulaCell(write?.(at + 1) ?? '=1'), cached: at };
      }),
    ],
  });
  return {
    name: 'Bảng',
    columnWidths: [],
    rows: Array.from({ length: rows }, (_, at) => row(at)),
    styles: {},
    merges: [],
    validations: [],
    conditionalStyles: [],
    charts: [],
  };
}

const written = ({ rows }: SheetDraft): readonly (readonly [string, string])[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell?.content.kind === 'formula'
        ? [[formatCell({ row, column }), cell.content.formula.replace('_xlfn.', '')] as const]
        : [],
    ),
  );

async function readBack(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const opening = openXlsx(bytes, { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  const { sheets } = await opening.host.snapshot({ kind: 'workbook' });
  return (sheets[0]?.formulas ?? []).map((cell) => [formatCell(cell), cell.formula] as const);
}

const sheetOf = (bytes: Uint8Array): string => XlsxPackage.read(bytes).text('xl/worksheets/sheet1.xml') ?? '';

describe('formulas that stand down a column', () => {
  test('are spelled out once where only their own row differs', () => {
    const xml = sheetOf(drawnXlsx([draftOf([[0], [3], [6]], 250)]));
    expect(xml.match(/<f t="shared" ref="D1:D250" si="0">/g)).toHaveLength(1);
    expect(xml.match(/<f t="shared" si="0"\/>/g)).toHaveLength(249);
    expect(xml.match(/<f>/g)).toHaveLength(250);
  });

  test('stand in each cell where the sheet is short', () => {
    expect(sheetOf(drawnXlsx([draftOf([[0]], 40)]))).not.toContain('shared');
  });

  test('never overlap: of those that take turns one is shared', () => {
    const xml = sheetOf(
      drawnXlsx([
        draftOf(
          [
            [0, 1, 0],
            [6, 0],
          ],
          400,
        ),
      ]),
    );
    const ranges = [...xml.matchAll(/ ref="([^"]*)" si/g)].map((match) => parseRange(match[1] ?? ''));
    expect(ranges).toHaveLength(2);
    expect(new Set(ranges.map((range) => range?.left)).size).toBe(2);
  });

  test('are read back as they were, whatever stands in the sheet', async () => {
    const choice = fc.array(fc.nat(FORMULAS.length - 1), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 4 }), async (columns) => {
        const draft = draftOf(columns, 320);
        expect(await readBack(drawnXlsx([draft]))).toEqual(written(draft));
      }),
      { numRuns: 15 },
    );
  });

  /** Formulas over cells in any row; the second and the third name a row of their own beside it. */
  const TEMPLATES = [
    `=IF(${cellInAnyRow(0)}="","",ROW()+${cellInAnyRow(1)})`,
    `=${cellInAnyRow(0)}+A5`,
    `=A1&"${'x'.repeat(9)}"&${cellInAnyRow(2)}`,
    '=SUM($A$1:$A$9)',
  ].map(rowTemplate);

  test('made from templates are read back as they were too, and are spelled out once', async () => {
    const choice = fc.array(fc.nat(TEMPLATES.length - 1), { minLength: 1, maxLength: 3 });
    const draftFrom = (columns: readonly (readonly number[])[]): SheetDraft => {
      const plain = draftOf([], 320);
      const rows = plain.rows.map(({ cells }, row) => ({
        cells: [
          ...cells,
          ...columns.map((turns) => ({
            content: rowFormula(TEMPLATES[turns[row % turns.length] ?? 0] ?? [], row),
            cached: row,
          })),
        ],
      }));
      return { ...plain, rows };
    };
    expect(sheetOf(drawnXlsx([draftFrom([[0]])])).match(/<f>/g)).toBeNull();
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 4 }), async (columns) => {
        const draft = draftFrom(columns);
        expect(await readBack(drawnXlsx([draft]))).toEqual(written(draft));
      }),
      { numRuns: 15 },
    );
  });

  test('move with their rows, and come back', async () => {
    const bytes = drawnXlsx([draftOf([[0], [2]], 150)]);
    const opening = openXlsx(bytes, { today: TODAY });
    if (!opening.ok) throw new Error(opening.problem.en);
    const { host } = opening;
    const formulasOf = async () => (await host.snapshot({ kind: 'workbook' })).sheets[0]?.formulas ?? [];
    const before = await formulasOf();
    const sheet = (await host.snapshot({ kind: 'workbook' })).sheets[0]?.id ?? '';
    const rows = [{ cells: [{ column: 0, content: valueCell('mới') }] }];
    const label = { vi: 'Thêm dòng', en: 'Add a row' };
    const op = { kind: 'insert-rows', sheet, row: 70, rows } as const;
    const added = await host.apply({ version: 1, label, ops: [op] });
    const moved = (row: number): number => (row < 70 ? row : row + 1);
    expect(await formulasOf()).toEqual(
      before.map(({ row, column }) => {
        const write = FORMULAS[column === 3 ? 0 : 2] ?? (() => '');
        // why: the last number of the third formula is no row
        const formula = write(moved(row) + 1).replace(/\+\d+$/, `+${String(row + 1)}`);
        return { row: moved(row), column, formula };
      }),
    );
    const later = openXlsx(host.save(), { today: TODAY });
    expect(later.ok && (await later.host.snapshot({ kind: 'workbook' })).sheets[0]?.formulas).toEqual(
      await formulasOf(),
    );
    expect(added.ok && (await host.apply(added.inverse)).ok).toBe(true);
    expect(await formulasOf()).toEqual(before);
  });

  test('are what another library reads too', async () => {
    const draft = draftOf([[0], [1], [6], [2, 0]], 150);
    const book = new Workbook();
    await book.xlsx.load(Buffer.from(drawnXlsx([draft])) as never);
    const sheet = book.getWorksheet('Bảng');
    for (const [cell, formula] of written(draft))
      expect(`=${sheet?.getCell(cell).formula ?? ''}`).toBe(formula);
  });
});

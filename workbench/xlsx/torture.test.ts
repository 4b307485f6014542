import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { EMPTY_CELL, formulaCell, valueCell } from '../../shared/core/model/cell';
import type { PatchOp, WorkbookPatch } from '../../shared/core/model/patch';
import type { SheetDraft } from '../../shared/core/model/sheet-draft';
import { sheetView } from '../../shared/core/model/sheet-view';
import { snapshotContents } from '../../shared/core/patch/sheet-contents';
import { checkPackage } from './fixtures/check-package';
import { tortureWorkbook } from './fixtures/torture-workbook';
import { XlsxPackage } from './package/xlsx-package';
import type { XlsxHost } from './xlsx-host';
import { openXlsx } from './xlsx-host';
import { readZip } from './zip/read-zip';

const TODAY = '2026-03-02' as CalendarDate;

function open(bytes: Uint8Array): XlsxHost {
  const opening = openXlsx(bytes, { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host;
}

const patchOf = (...ops: readonly PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Thử', en: 'Try' },
  ops,
});

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(readZip(bytes).map(({ name, packed }) => [name, Buffer.from(packed).toString('base64')]));

/** Names of parts whose bytes are no longer those of the first file, new ones included. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = partsOf(before);
  const now = partsOf(after);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

async function deleteRow(host: XlsxHost, row: number, name = 'Kế hoạch'): Promise<PatchOp> {
  const sheet = (await host.snapshot({ kind: 'workbook' })).sheets.find((one) => one.name === name)!;
  const cells = snapshotContents(sheet).filter((cell) => cell.row === row);
  return {
    kind: 'delete-rows',
    sheet: sheet.id,
    row,
    rows: [{ cells: cells.map(({ column, content }) => ({ column, content })) }],
  };
}

const DRAFT: SheetDraft = {
  name: 'Tổng hợp',
  columnWidths: [20, 10],
  rows: [
    { cells: [{ content: valueCell('Tên'), style: 'head' }, { content: valueCell('Số') }] },
    { height: 20, cells: [{ content: valueCell('A') }, { content: formulaCell('=1+1'), cached: 2 }] },
  ],
  styles: {
    head: { bold: true, fill: '#1F4E79', color: '#FFFFFF', border: true, wrap: true, numberFormat: '0.0' },
  },
  merges: [{ top: 3, left: 0, bottom: 3, right: 1 }],
  frozenRows: 1,
  print: {
    paper: 'A4',
    orientation: 'landscape',
    fitToWidth: true,
    repeatRows: { first: 0, last: 0 },
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    pageNumbers: true,
  },
  validations: [{ range: { top: 1, left: 0, bottom: 1, right: 0 }, list: ['A', 'B'] }],
  conditionalStyles: [
    { range: { top: 1, left: 1, bottom: 1, right: 1 }, formula: '=$B2>1', style: { fill: '#FFC7CE' } },
  ],
  charts: (['bar', 'line', 'doughnut'] as const).map((kind, index) => ({
    kind,
    title: 'Biểu đồ <thử> & kiểm',
    description: 'Số việc',
    categories: { top: 1, left: 0, bottom: 1, right: 0 },
    series: [{ name: { row: 0, column: 1 }, values: { top: 1, left: 1, bottom: 1, right: 1 } }],
    anchor: { top: 5 + index * 10, left: 0, bottom: 13 + index * 10, right: 5 },
  })),
  names: { KeHoachTen: { top: 1, left: 0, bottom: 1, right: 0 } },
};

describe('a workbook with one of everything', () => {
  test('is in order before anything is done to it', () => {
    expect(checkPackage(tortureWorkbook())).toEqual([]);
  });

  test('reads what a person sees', async () => {
    const { sheets, activeSheet } = await open(tortureWorkbook()).snapshot({ kind: 'workbook' });
    expect(sheets.map(({ name, hidden = false }) => [name, hidden])).toEqual([
      ['Kế hoạch', false],
      ['Danh mục', true],
    ]);
    const view = sheetView(sheets[0]!);
    expect(activeSheet).toBe('1');
    expect([view.textAt(0, 0), view.textAt(4, 1), view.textAt(5, 2)]).toEqual([
      'KẾ HOẠCH',
      'Việc hai',
      '01/02/2026',
    ]);
    expect([3, 4, 5].map((row) => view.formulaAt(row, 3))).toEqual(['=C4*2', '=C5*2', '=C6*2']);
    expect(sheets[0]).toMatchObject({
      hiddenRows: [4],
      legacyFonts: [{ row: 0, column: 0, font: '.VnTime' }],
    });
    expect([view.valueAt(7, 4), view.valueAt(7, 5)]).toEqual([true, '#N/A']);
  });

  test('saved untouched, every part keeps its bytes', () => {
    const bytes = tortureWorkbook();
    expect(changedParts(bytes, open(bytes).save())).toEqual([]);
  });

  test('a cell, marks and a new sheet change only the parts that must change', async () => {
    const bytes = tortureWorkbook();
    const host = open(bytes);
    const at = { row: 2, column: 1 };
    const result = await host.apply(
      patchOf(
        { kind: 'set-cell', sheet: '1', at, before: valueCell('Việc một'), after: valueCell('=1') },
        { kind: 'put-sheet', name: DRAFT.name, before: null, after: DRAFT },
      ),
    );
    expect(result.ok).toBe(true);
    await host.mark([{ sheet: '1', range: { top: 2, left: 1, bottom: 2, right: 1 }, severity: 'warning' }]);
    const saved = host.save();
    expect(checkPackage(saved)).toEqual([]);
    expect(changedParts(bytes, saved)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/charts/chart3.xml',
      'xl/charts/chart4.xml',
      'xl/charts/chart5.xml',
      'xl/drawings/_rels/drawing3.xml.rels',
      'xl/drawings/drawing3.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    await host.mark([]);
    expect(result.ok && (await host.apply(result.inverse)).ok).toBe(true);
    expect(changedParts(bytes, host.save())).toEqual([]);
  });

  test('marks of an earlier sitting come off without a trace', async () => {
    const first = open(tortureWorkbook());
    const range = { top: 2, left: 1, bottom: 2, right: 1 };
    await first.mark([{ sheet: '1', range, severity: 'error' }]);
    const marked = first.save();
    expect(textsOf(marked)('xl/worksheets/sheet1.xml')).toContain('priority="2"><formula>AND(');
    const later = open(marked);
    await later.mark([]);
    const text = textsOf(later.save());
    expect(text('xl/worksheets/sheet1.xml')).toBe(textsOf(tortureWorkbook())('xl/worksheets/sheet1.xml'));
  });

  test('another reader opens what was written', async () => {
    const host = open(tortureWorkbook());
    await host.apply(patchOf({ kind: 'put-sheet', name: DRAFT.name, before: null, after: DRAFT }));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(host.save()) as never);
    const sheet = book.getWorksheet(DRAFT.name)!;
    expect(sheet.getCell('A1').value).toBe('Tên');
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true });
    expect(sheet.getCell('B2').value).toEqual({ formula: '1+1', result: 2 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9 });
  });

  test('taking a row out moves everything that speaks of the rows below', async () => {
    const host = open(tortureWorkbook());
    const result = await host.apply(patchOf(await deleteRow(host, 3)));
    expect(result).toMatchObject({ ok: true });
    const saved = host.save();
    expect(checkPackage(saved)).toEqual([]);
    const text = textsOf(saved);
    const sheet = text('xl/worksheets/sheet1.xml');
    for (const piece of [
      '<f>SUM(C3:C5)</f>',
      '<f t="array" ref="D6:D7">C4:C5*1</f>',
      'sqref="C3:C5"',
      '<formula>AND($C3&gt;5,C$6&lt;&gt;0)</formula>',
      '<dataValidations count="1">',
      'sqref="B4:B5"',
      `location="'Kế hoạch'!A7"`,
      '<brk id="5"',
      '<ignoredError sqref="A4:A5"',
      '<xm:sqref>C3:C5</xm:sqref>',
      `<xm:f>'Kế hoạch'!C4:C5</xm:f><xm:sqref>G5</xm:sqref>`,
      '<row r="4" hidden="1">',
    ]) {
      expect(sheet).toContain(piece);
    }
    expect(text('xl/worksheets/sheet2.xml')).toContain(`<f>'Kế hoạch'!$C$5+SUM('Kế hoạch'!C3:C6)</f>`);
    expect(text('xl/workbook.xml')).toContain(`'Kế hoạch'!$A$1:$D$7`);
    expect(text('xl/workbook.xml')).toContain(`'Kế hoạch'!$C$6`);
    expect(text('xl/charts/chart1.xml')).toContain(`'Kế hoạch'!$C$3:$C$5`);
    expect(text('xl/charts/chart2.xml')).toContain(`'Kế hoạch'!$C$4:$C$5`);
    expect(text('xl/comments1.xml')).toContain('ref="B5"');
    expect(text('xl/threadedComments/threadedComment1.xml')).toContain('ref="B5"');
    expect(text('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>4</x:Row>');
    expect(text('xl/tables/table1.xml')).toContain('ref="A11:B13"><autoFilter ref="A11:B13"/>');
    expect(text('xl/pivotCache/pivotCacheDefinition1.xml')).toContain('ref="A2:D5"');
    expect(text('xl/pivotTables/pivotTable1.xml')).toContain('ref="D1:E4"');
    expect(text('xl/drawings/drawing1.xml')).toContain('<xdr:row>7</xdr:row>');
    expect(result.ok && (await host.apply(result.inverse)).ok).toBe(true);
    expect(changedParts(tortureWorkbook(), host.save())).toEqual([]);
  });

  test('a row put back in a later sitting brings back cells, rules and formulas', async () => {
    const host = open(tortureWorkbook());
    const before = await host.snapshot({ kind: 'workbook' });
    const result = await host.apply(patchOf(await deleteRow(host, 3)));
    const later = open(host.save());
    const inverse = result.ok ? (JSON.parse(JSON.stringify(result.inverse)) as WorkbookPatch) : patchOf();
    expect(await later.apply(inverse)).toMatchObject({ ok: true });
    expect(await later.snapshot({ kind: 'workbook' })).toEqual(before);
    const text = textsOf(later.save());
    const first = textsOf(tortureWorkbook());
    for (const part of [
      'xl/charts/chart1.xml',
      'xl/comments1.xml',
      'xl/tables/table1.xml',
      'xl/drawings/drawing1.xml',
    ])
      expect(text(part)).toBe(first(part));
    expect(text('xl/worksheets/sheet1.xml')).toContain('<dataValidations count="2">');
  });

  test.each([
    ['a note', 5],
    ['the header of a table', 11],
    ['the cell of a name', 6],
    ['part of an array formula', 7],
  ])('a row with %s is kept', async (_, row) => {
    const host = open(tortureWorkbook());
    const before = host.save();
    const result = await host.apply(patchOf(await deleteRow(host, row)));
    expect(result.ok ? '' : result.conflicts[0]?.reason).toMatch(/rows-in-use|unsupported/);
    expect(changedParts(before, host.save())).toEqual([]);
  });

  test('an error comes back as an error in a later sitting', async () => {
    const at = { row: 7, column: 5 };
    const before = valueCell('#N/A');
    const host = open(tortureWorkbook());
    const change = { kind: 'set-cell', sheet: '1', at, before, after: valueCell('chưa rõ') } as const;
    const result = await host.apply(patchOf(change));
    const later = open(host.save());
    expect(result.ok && (await later.apply(result.inverse)).ok).toBe(true);
    expect(textsOf(later.save())('xl/worksheets/sheet1.xml')).toContain('<c r="F8" t="e"><v>#N/A</v></c>');
  });

  test('a cell keeps its style when it is emptied and filled', async () => {
    const host = open(tortureWorkbook());
    const at = { row: 5, column: 2 };
    await host.apply(
      patchOf(
        { kind: 'set-cell', sheet: '1', at, before: valueCell(46054), after: EMPTY_CELL },
        { kind: 'set-cell', sheet: '1', at, before: EMPTY_CELL, after: valueCell(46055) },
      ),
    );
    const { sheets } = await host.snapshot({ kind: 'workbook' });
    expect(sheetView(sheets[0]!).textAt(5, 2)).toBe('02/02/2026');
  });
});

function textsOf(bytes: Uint8Array): (name: string) => string {
  const file = XlsxPackage.read(bytes);
  return (name) => file.text(name) ?? '';
}

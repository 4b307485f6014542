import { beforeAll, expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';

import { pick, seededRandom } from '../../../bench/random';
import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import type { CellContent, CellValue } from '../../../shared/core/model/cell';
import { formulaCell, valueCell } from '../../../shared/core/model/cell';
import type { PutSheetOp } from '../../../shared/core/model/patch';
import type { DraftCell, SheetDraft } from '../../../shared/core/model/sheet-draft';
import { sheetView } from '../../../shared/core/model/sheet-view';
import { XlsxPackage } from '../package/xlsx-package';
import { openXlsx, type XlsxHost } from '../xlsx-host';

const TODAY = '2026-03-02' as CalendarDate;
const RICH = 'Trạm Y tế phường';
const LOOSE = 'Công an phường ';
const TEXTS = [
  'Rà soát hồ sơ',
  'Hai  khoảng trống',
  'Một <dấu> & "nháy"',
  'dòng một\ndòng hai',
  '007',
  RICH,
  LOOSE,
];

function draftOf(rows: number): SheetDraft {
  const random = seededRandom(9);
  const cell = (row: number): DraftCell | null => {
    const roll = random();
    if (roll < 0.2) return null;
    if (roll < 0.3) return { content: valueCell(null), style: 'lined' };
    if (roll < 0.4) return { content: valueCell(row), style: 'lined' };
    if (roll < 0.5) return { content: formulaCell(`=LEN($A${String(row + 1)})`), cached: row };
    return { content: valueCell(random() < 0.2 ? `riêng dòng ${String(row)}` : pick(random, TEXTS)) };
  };
  return {
    ...{
      name: 'Bảng chuẩn',
      columnWidths: [],
      merges: [],
      validations: [],
      conditionalStyles: [],
      charts: [],
    },
    styles: { lined: { border: true } },
    rows: Array.from({ length: rows }, (_, row) => ({ cells: Array.from({ length: 7 }, () => cell(row)) })),
  };
}

const put = (after: SheetDraft): PutSheetOp => ({ kind: 'put-sheet', name: after.name, before: null, after });
const written = (content: CellContent | undefined): CellValue =>
  content === undefined ? null : content.kind === 'formula' ? content.formula : content.value;
const open = (bytes: Uint8Array): XlsxHost => {
  const opening = openXlsx(bytes, { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host;
};
const sheetXml = (bytes: Uint8Array): string =>
  XlsxPackage.read(bytes).text('xl/worksheets/sheet2.xml') ?? '';

let source: Uint8Array;
beforeAll(async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('Nguồn');
  for (const text of TEXTS)
    sheet.addRow([
      text === RICH ? { richText: [{ text: 'Trạm ', font: { bold: true } }, { text: 'Y tế phường' }] } : text,
    ]);
  source = new Uint8Array(await book.xlsx.writeBuffer());
});

async function built(rows: number) {
  const host = open(source);
  const draft = draftOf(rows);
  const label = { vi: 'Lập', en: 'Build' };
  const result = await host.apply({ version: 1, label, ops: [put(draft)] });
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return { host, draft, inverse: result.inverse, bytes: host.save() };
}

test('a long sheet names plain texts of the workbook by their number, and every cell names its place', async () => {
  const { bytes } = await built(1200);
  const xml = sheetXml(bytes);
  expect(xml.match(/ t="s"/g)?.length).toBeGreaterThan(2000);
  expect(xml).toContain(`<t>${RICH}</t>`);
  expect(xml).toContain(`<t xml:space="preserve">${LOOSE}</t>`);
  expect(xml).not.toContain(`<t>${TEXTS[0] ?? ''}</t>`);
  expect(xml).not.toMatch(/<c[ >](?!r=)/);
});

test('a short sheet is written at length', async () => {
  const { bytes } = await built(200);
  expect(sheetXml(bytes)).not.toContain(' t="s"');
});

test('what stands in a long sheet is read as it was written, here and by another library', async () => {
  const { bytes, draft } = await built(1200);
  const { sheets } = await open(bytes).snapshot({ kind: 'workbook' });
  const view = sheetView(sheets.find(({ name }) => name === draft.name) ?? sheets[0]!);
  const book = new Workbook();
  await book.xlsx.load(Buffer.from(bytes) as never);
  const other = book.getWorksheet(draft.name);
  for (const [row, { cells }] of draft.rows.entries()) {
    const wanted = cells.map((cell) => written(cell?.content));
    expect(wanted.map((_, column) => written(view.contentAt(row, column)))).toEqual(wanted);
    const found = wanted.map((_, column) => {
      const cell = other?.getCell(row + 1, column + 1);
      return cell?.formula ? `=${cell.formula}` : (cell?.value ?? null);
    });
    expect(found).toEqual(wanted);
  }
});

test('its cells are edited in place, and undoing gives back the very file', async () => {
  const { host, draft, inverse } = await built(1200);
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  const sheet = sheets.find(({ name }) => name === draft.name)?.id ?? '';
  const label = { vi: 'Ghi', en: 'Write' };
  const column =
    draft.rows[700]?.cells.findIndex((cell) => cell !== null && written(cell.content) === TEXTS[0]) ?? -1;
  const row = column < 0 ? draft.rows.findIndex(({ cells }) => written(cells[3]?.content) === TEXTS[0]) : 700;
  const at = { row, column: column < 0 ? 3 : column };
  const op = {
    kind: 'set-cell',
    sheet,
    at,
    before: valueCell(TEXTS[0] ?? ''),
    after: valueCell('mới'),
  } as const;
  const edit = await host.apply({ version: 1, label, ops: [op] });
  if (!edit.ok) throw new Error(JSON.stringify(edit.conflicts));
  const later = await open(host.save()).snapshot({ kind: 'workbook' });
  const view = sheetView(later.sheets.find(({ name }) => name === draft.name) ?? later.sheets[0]!);
  const wanted = draft.rows[at.row]?.cells.map((cell, place) =>
    place === at.column ? 'mới' : written(cell?.content),
  );
  expect(wanted?.map((_, place) => written(view.contentAt(at.row, place)))).toEqual(wanted);
  expect((await host.apply(edit.inverse)).ok && (await host.apply(inverse)).ok).toBe(true);
  expect(host.save()).toEqual(open(source).save());
});

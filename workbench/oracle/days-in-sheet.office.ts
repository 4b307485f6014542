import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, expect, test } from '@jest/globals';

import { planSheets } from '../../shared/core/commands/plan-sheets';
import type { CellValue } from '../../shared/core/model/cell';
import { formulaCell, valueCell } from '../../shared/core/model/cell';
import { sheetView } from '../../shared/core/model/sheet-view';
import { dayFormulas, readDays } from '../../shared/core/produce/standard/day-formula';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { drawnXlsx, newXlsx } from '../xlsx/new-xlsx';
import { openXlsx } from '../xlsx/xlsx-host';
import { TODAY } from './fixtures/plans-to-print';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-days-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function recalculated(bytes: Uint8Array, sheet: string): readonly (readonly CellValue[])[] {
  const file = path.join(folder, 'days.xlsx');
  writeFileSync(file, bytes);
  const answers = JSON.parse(
    execFileSync('/usr/bin/python3', [path.join(__dirname, 'recalculate_in_libreoffice.py')], {
      input: JSON.stringify([{ file, sheets: [sheet] }]),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    }),
  ) as readonly Readonly<Record<string, readonly (readonly CellValue[])[]>>[];
  return answers[0]?.[sheet] ?? [];
}

const MONTHS = Array.from({ length: 14 }, (_, month) => month);
const WRITTEN: readonly CellValue[] = [
  ...MONTHS.flatMap((month) => [`Tháng ${String(month)}/2026`, `Tháng 0${String(month)}/2024`]),
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'i', '2'].map((quarter) => `Quý ${quarter}/2025`),
  ...['Năm 2026', 'Năm 1999', 'năm 2026', 'Năm  2026', 'Năm 2026 ', 'tháng 5/2026', 'Tháng 5 /2026'],
  ...['15/12/2026', '5/6/2026', '05/06/2026', 'Ngày 29/02/2028', '29/02/2026', '31/4/2026', '0/1/2026'],
  ...['Thường xuyên', 'khi có kinh phí', 'trước ngày 15/6/2026', '15/12', '2026', '', 46000, 45999.5],
];

test('what is told to be read inside the sheet is what LibreOffice makes of the formulas', () => {
  const { first, last } = dayFormulas('$A1');
  const inRow = (formula: string, row: number): string =>
    `=IFERROR(${formula.replaceAll('$A1', `$A${String(row + 1)}`)},"")`;
  const draft = {
    ...{ name: 'Ngày', columnWidths: [], styles: {}, merges: [] },
    ...{ validations: [], conditionalStyles: [], charts: [] },
    rows: WRITTEN.map((value, row) => ({
      cells: [value, inRow(first, row), inRow(last, row)].map((what, column) => ({
        content: column === 0 ? valueCell(what) : formulaCell(String(what)),
      })),
    })),
  };
  const shown = recalculated(drawnXlsx([draft]), 'Ngày');
  const told = WRITTEN.map((value) => readDays(value, 1900));
  const found = told.map((days, row) => days && { ...days, first: shown[row]?.[1], last: shown[row]?.[2] });
  expect(found).toEqual(told);
  expect(told.filter((days) => days?.writing !== undefined).length).toBeGreaterThan(30);
  expect(told.filter((days) => days?.first === '').length).toBeGreaterThan(2);
});

const STARTS = ['', 'Tháng 02/2026', 'Quý I/2026', 'từ đầu năm'];
const ENDS = [
  ...['Tháng 4/2026', 'Quý III/2026', '15/12/2026', 'Năm 2026', 'Thường xuyên', 'Hằng tháng', ''],
  ...['trước ngày 20/11/2026', 'Sau khi có hướng dẫn', '31/4/2026', 'Tháng 3/2026; tháng 9/2026'],
];

test('the figures of a large plan, whose rows have one formula, are what LibreOffice makes of them', async () => {
  const tasks = Array.from({ length: 3200 }, (_, index) =>
    [
      ...[String(index + 1), `Rà soát hồ sơ số ${String(index + 1)} tại khu phố`, 'Công an phường', ''],
      ...[STARTS[index % STARTS.length], index % 97 === 0 ? `${String(1 + (index % 28))}.6.2026` : ''],
    ].join('\t'),
  );
  const rows = tasks.map((row, index) =>
    row.endsWith('\t') ? row + (ENDS[index % ENDS.length] ?? '') : row,
  );
  const head =
    'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nSTT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\t';
  const text = `${head}Bắt đầu\tHoàn thành\n${rows.join('\n')}`;
  const host = newXlsx(snapshotFromText(text, { today: TODAY }));
  const { patch } = planSheets(await host.snapshot({ kind: 'workbook' }), { tracking: true, keepsDay: true });
  expect((await host.apply(patch)).ok).toBe(true);
  const bytes = host.save();
  const shown = recalculated(bytes, 'Bảng chuẩn');
  const opening = openXlsx(bytes, { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  const { sheets } = await opening.host.snapshot({ kind: 'workbook' });
  const sheet = sheets.find(({ name }) => name === 'Bảng chuẩn');
  if (!sheet) throw new Error('no sheet');
  const view = sheetView(sheet);
  const differing = sheet.formulas.flatMap(({ row, column, formula }) => {
    const [kept, found] = [view.valueAt(row, column), shown[row]?.[column]];
    const isSame =
      typeof kept === 'number' ? Math.abs(kept - Number(found)) < 1e-6 : (kept ?? '') === (found ?? '');
    return isSame
      ? []
      : [`${String(row + 1)}/${String(column + 1)}: ${String(kept)} | ${String(found)} | ${formula}`];
  });
  expect(differing.slice(0, 20)).toEqual([]);
  expect(sheet.formulas.length).toBeGreaterThan(15_000);
}, 240_000);

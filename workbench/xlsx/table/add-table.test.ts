import { expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';

import { planSheets } from '../../../shared/core/commands/plan-sheets';
import { valueCell } from '../../../shared/core/model/cell';
import type { ApplyResult } from '../../../shared/core/model/patch';
import { checkPackage } from '../fixtures/check-package';
import { foreignPlan } from '../fixtures/foreign-plan';
import { openFile, readAll, textsOf, typeInto } from '../fixtures/officer-steps';
import { addDefinedNames } from '../package/defined-names';
import { readWorkbookPart } from '../package/workbook-part';
import { XlsxPackage } from '../package/xlsx-package';
import type { XlsxHost } from '../xlsx-host';

const build = async (host: XlsxHost): Promise<ApplyResult> =>
  host.apply(planSheets(await readAll(host), { dataTable: true }).patch);

const tablesIn = (bytes: Uint8Array): readonly string[] =>
  XlsxPackage.read(bytes)
    .names()
    .filter((name) => name.startsWith('xl/tables/'));

interface ReadTable {
  readonly name: string;
  readonly ref: string;
  readonly headers: readonly string[];
}

/** The tables of the data sheet as another library reads them. */
async function readByAnother(bytes: Uint8Array, sheet = 'Bảng dữ liệu'): Promise<readonly ReadTable[]> {
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const found = book.getWorksheet(sheet)?.getTables() as unknown as readonly {
    readonly table: {
      readonly name: string;
      readonly tableRef: string;
      readonly columns: readonly { readonly name: string }[];
    };
  }[];
  return found.map(({ table }) => ({
    name: table.name,
    ref: table.tableRef,
    headers: table.columns.map(({ name }) => name),
  }));
}

test('the data is a table of Excel that names its columns as its header does, and the file stays sound', async () => {
  const host = openFile(foreignPlan());
  expect(await build(host)).toMatchObject({ ok: true });
  const bytes = host.save();
  expect(checkPackage(bytes)).toEqual([]);
  const [table] = await readByAnother(bytes);
  expect(table).toMatchObject({
    name: 'BangDuLieu',
    headers: expect.arrayContaining(['STT', 'Mục', 'Đến ngày']),
  });
  const sheet = (await readAll(host)).sheets.find(({ name }) => name === 'Bảng dữ liệu')!;
  expect(sheet.values[0]?.slice(0, table?.headers.length)).toEqual(table?.headers);
  expect(sheet.merges).toEqual([]);
});

test('a name that the workbook has already goes to nobody else', async () => {
  const file = XlsxPackage.read(foreignPlan());
  const { part } = readWorkbookPart(file);
  file.setText(part, addDefinedNames(file.text(part)!, [{ name: 'bangdulieu', text: '$A$1' }]));
  const host = openFile(file.save());
  await build(host);
  expect((await readByAnother(host.save())).map(({ name }) => name)).toEqual(['BangDuLieu2']);
});

test('a table that somebody called otherwise keeps its name, by which formulas speak of it', async () => {
  const host = openFile(foreignPlan());
  await build(host);
  const file = XlsxPackage.read(host.save());
  const [part = ''] = file.names().filter((name) => name.startsWith('xl/tables/'));
  file.setText(part, file.text(part)!.replace(/BangDuLieu/gu, 'ViecNam2026'));
  const later = openFile(file.save());
  await typeInto(later, 'Kế hoạch', 'B5', valueCell('Công khai mọi quy trình'));
  expect(await build(later)).toMatchObject({ ok: true });
  expect((await readByAnother(later.save())).map(({ name }) => name)).toEqual(['ViecNam2026']);
});

test('made again it is one table still; taken back it is gone without a trace', async () => {
  const host = openFile(foreignPlan());
  const made = await build(host);
  const typed = await typeInto(host, 'Kế hoạch', 'B5', valueCell('Công khai mọi quy trình'));
  expect(typed).toMatchObject({ ok: true });
  expect(await build(host)).toMatchObject({ ok: true });
  const again = host.save();
  expect(tablesIn(again)).toHaveLength(1);
  expect(checkPackage(again)).toEqual([]);

  const fresh = openFile(foreignPlan());
  const undo = await build(fresh);
  if (!undo.ok || !made.ok) throw new Error('the patch was refused');
  expect(await fresh.apply(undo.inverse)).toMatchObject({ ok: true });
  const back = fresh.save();
  expect(tablesIn(back)).toEqual([]);
  expect(textsOf(back)('[Content_Types].xml')).not.toContain('table+xml');
});

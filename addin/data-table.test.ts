import { expect, test } from '@jest/globals';

import { planSheets } from '../shared/core/commands/plan-sheets';
import { valueCell } from '../shared/core/model/cell';
import type { WorkbookPatch } from '../shared/core/model/patch';
import type { WorkbookHost } from '../shared/host/workbook-host';
import { examplePlan } from './testing/example-plan';
import type { FakeExcel } from './testing/fake-excel';
import { openHost } from './testing/open-host';
import { addTable } from './testing/table-objects';

const NAME = 'Bảng dữ liệu';

async function build(host: WorkbookHost) {
  const snapshot = await host.snapshot({ kind: 'workbook' });
  return host.apply(planSheets(snapshot, { dataTable: true }).patch);
}

/** The patch that takes a build back. */
async function inverseOf(built: ReturnType<typeof build>): Promise<WorkbookPatch> {
  const result = await built;
  if (!result.ok) throw new Error('the patch was refused');
  return result.inverse;
}

const dataIn = ({ book }: FakeExcel) => book.find(NAME);

/** Somebody writes a task out, so that the data is another one. */
async function edit(host: WorkbookHost): Promise<void> {
  const [plan] = (await host.snapshot({ kind: 'workbook' })).sheets;
  const row = plan?.values.findIndex((cells) => String(cells[2] ?? '').length > 30) ?? -1;
  if (!plan || row < 0) throw new Error('no task');
  const text = String(plan.values[row]?.[2]);
  const result = await host.apply({
    version: 1,
    label: { vi: 'Gõ', en: 'Type' },
    ops: [
      {
        kind: 'set-cell',
        sheet: plan.id,
        at: { row: row + plan.origin.row, column: 2 + plan.origin.column },
        before: valueCell(text),
        after: valueCell(`${text} hằng quý`),
      },
    ],
  });
  expect(result).toMatchObject({ ok: true });
}

test('the data becomes a table of Excel whose header Excel takes as it is', async () => {
  const { host, excel } = openHost(examplePlan());
  await build(host);
  const sheet = dataIn(excel);
  const [table, ...others] = sheet?.tables ?? [];
  expect(others).toEqual([]);
  expect(table).toMatchObject({ area: { top: 0, left: 0 }, style: 'TableStyleLight1' });
  const header = Array.from(
    { length: (table?.area.right ?? 0) + 1 },
    (_, column) => sheet?.cell(0, column)?.value,
  );
  expect(header.slice(0, 3)).toEqual(['STT', 'Mục', 'Nội dung công việc']);
  expect(header.some((text) => String(text).startsWith('Column'))).toBe(false);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  expect(planSheets(snapshot).patch.ops).toEqual([]);
});

test('made again it is one table still; one that is filtered is left as it is, and that is told', async () => {
  const { host, excel } = openHost(examplePlan());
  await build(host);
  await edit(host);
  dataIn(excel)!.tables[0]!.isFiltered = true;
  expect(await build(host)).toMatchObject({ ok: false, conflicts: [{ reason: 'filtered' }] });
  dataIn(excel)!.tables[0]!.isFiltered = false;
  const { name } = dataIn(excel)!.tables[0]!;
  expect(await build(host)).toMatchObject({ ok: true });
  // why: formulas and PivotTables speak of a table by its name
  expect(dataIn(excel)?.tables.map((table) => table.name)).toEqual([name]);
});

test('an Excel that cannot resize a table makes a new one in its place', async () => {
  const { host, excel } = openHost(examplePlan(), 12);
  await build(host);
  const { name, area } = dataIn(excel)!.tables[0]!;
  await edit(host);
  expect(await build(host)).toMatchObject({ ok: true });
  expect(dataIn(excel)?.tables.map((table) => table.area)).toEqual([area]);
  expect(dataIn(excel)?.tables[0]?.name).not.toBe(name);
});

test('a sheet on which somebody made a table beside is left as it is', async () => {
  const { host, excel } = openHost(examplePlan());
  await build(host);
  await edit(host);
  addTable(dataIn(excel)!, 'Riêng', { top: 0, left: 20, bottom: 2, right: 21 });
  expect(await build(host)).toMatchObject({ ok: false, conflicts: [{ reason: 'in-table' }] });
});

test('taken back, sheet and table are gone; a refresh taken back leaves one table', async () => {
  const { host, excel } = openHost(examplePlan());
  expect(await host.apply(await inverseOf(build(host)))).toMatchObject({ ok: true });
  expect(dataIn(excel)).toBeUndefined();

  await build(host);
  const before = dataIn(excel)?.tables[0]?.area;
  await edit(host);
  expect(await host.apply(await inverseOf(build(host)))).toMatchObject({ ok: true });
  expect(dataIn(excel)?.tables.map(({ area }) => area)).toEqual([before]);
});

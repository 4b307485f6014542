import { describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/produce/plan-build';
import { planFixes, safeFixes } from '../shared/core/lint/plan-fixes';
import type { PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import { contractWorkbook } from '../shared/host/testing/contract-workbook';
import { HostError } from '../shared/host/workbook-host';
import type { WorkbookHost } from '../shared/host/workbook-host';
import { marksOf } from '../shared/host/marks-of';
import { examplePlan } from './testing/example-plan';
import type { FakeExcel } from './testing/fake-excel';
import { openHost } from './testing/open-host';

const label = { vi: 'Thử', en: 'Try' };

const read = (host: WorkbookHost) => host.snapshot({ kind: 'workbook' });

/** Every cell of the workbook by sheet and place, so that two states compare. */
const contentsOf = ({ book }: FakeExcel): unknown =>
  Object.fromEntries(
    book.sheets.map((sheet) => [
      sheet.name,
      Object.fromEntries(
        sheet
          .cellsIn({ top: 0, left: 0, bottom: 9999, right: 99 })
          .filter(({ cell }) => cell.value !== null && cell.value !== '')
          .map(({ row, column, cell }) => [`${String(row)}:${String(column)}`, cell.formula ?? cell.value]),
      ),
    ]),
  );

async function applied(host: WorkbookHost, patch: WorkbookPatch): Promise<WorkbookPatch> {
  const result = await host.apply(patch);
  if (!result.ok) throw new Error(JSON.stringify(result.conflicts));
  return result.inverse;
}

interface Done {
  readonly excel: FakeExcel;
  readonly findings: number;
  readonly original: unknown;
  readonly undone: unknown;
  readonly sheets: unknown;
}

/** The whole of an officer's work: check, marks, safe fixes, both sheets twice, and all of it taken back. */
async function wholeJob(version: number): Promise<Done> {
  const { host, excel } = openHost(examplePlan(), version);
  const original = contentsOf(excel);
  const { findings } = analyse(await read(host));
  await host.mark(marksOf(findings));
  const fixed = await applied(host, planFixes(safeFixes(findings), label).patch);
  const second = await read(host);
  const built = await applied(host, planBuild(analyse(second), second));
  const sheets = contentsOf(excel);
  await host.reveal({ sheet: 'Tổng hợp', range: { top: 0, left: 0, bottom: 0, right: 0 } });
  await applied(host, built);
  await applied(host, fixed);
  await host.mark([]);
  return { excel, findings: findings.length, original, undone: contentsOf(excel), sheets };
}

describe('the whole job in an older Excel', () => {
  test.each([7, 8, 9, 14])(
    'ExcelApi 1.%i: the same findings and sheets, and everything comes back',
    async (version) => {
      const newest = await wholeJob(15);
      const older = await wholeJob(version);
      expect(older.findings).toBe(newest.findings);
      expect(older.sheets).toEqual(newest.sheets);
      expect(older.undone).toEqual(older.original);
      expect(older.excel.book.sheets.flatMap(({ rules }) => rules)).toEqual([]);
    },
    60_000,
  );

  test.each([
    [7, { marks: true, changeEvents: false }],
    [9, { marks: true, changeEvents: true }],
    [5, { marks: false, changeEvents: false }],
  ])('ExcelApi 1.%i says what it can do', (version, capabilities) => {
    expect(openHost(examplePlan(), version).host.capabilities).toEqual(capabilities);
  });

  test('what is missing in ExcelApi 1.7 is left out, not guessed', async () => {
    const { host, excel } = openHost(examplePlan(), 7);
    const snapshot = await read(host);
    await applied(host, planBuild(analyse(snapshot), snapshot));
    const summary = excel.book.find('Tổng hợp');
    expect(summary?.charts.length).toBeGreaterThan(0);
    expect(summary?.page).toEqual({});
    expect(excel.book.find('Bảng chuẩn')?.validations).toEqual([]);
  });
});

test('an Excel below ExcelApi 1.7 is refused with a clear message, whatever is asked', async () => {
  const { host } = openHost(contractWorkbook(), 5);
  const at = { sheet: 'Kế hoạch', range: { top: 2, left: 1, bottom: 2, right: 1 } };
  const op: PatchOp = {
    kind: 'set-cell',
    sheet: 'Kế hoạch',
    at: { row: 2, column: 1 },
    before: { kind: 'value', value: 'Rà soát thủ tục' },
    after: { kind: 'value', value: 'x' },
  };
  const asked = [
    read(host),
    host.mark([{ ...at, severity: 'error' }]),
    host.apply({ version: 1, label, ops: [op] }),
  ];
  for (const work of asked) {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ code: 'unsupported', vi: expect.stringMatching(/Excel 2021/) });
  }
});

import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/produce/plan-build';
import { planFixes, safeFixes } from '../shared/core/lint/plan-fixes';
import type { Finding } from '../shared/core/model/finding';
import { snapshotContents } from '../shared/core/patch/sheet-contents';
import type { WorkbookHost } from '../shared/host/workbook-host';
import { newXlsx } from '../workbench/xlsx/new-xlsx';
import { examplePlan } from './testing/example-plan';
import type { FakeExcel } from './testing/fake-excel';
import { openHost } from './testing/open-host';

interface Outcome {
  readonly findings: readonly unknown[];
  readonly sheets: readonly unknown[];
  readonly trips: Readonly<Record<string, number>>;
}

/** Checks, applies the safe fixes, builds both sheets; says what came out and what each step cost. */
async function work(host: WorkbookHost, excel?: FakeExcel): Promise<Outcome> {
  const trips: Record<string, number> = {};
  const counted = async <T>(name: string, step: Promise<T>): Promise<T> => {
    const before = excel?.trips.length ?? 0;
    const result = await step;
    trips[name] = (excel?.trips.length ?? 0) - before;
    return result;
  };
  const first = await counted('check', host.snapshot({ kind: 'workbook' }));
  const { findings } = analyse(first);
  const fixes = planFixes(safeFixes(findings), { vi: 'Sửa', en: 'Fix' }).patch;
  expect(await counted('fix', host.apply(fixes))).toMatchObject({ ok: true });
  const second = await host.snapshot({ kind: 'workbook' });
  const build = planBuild(analyse(second), second, { tracking: true });
  expect(await counted('build', host.apply(build))).toMatchObject({ ok: true });
  const last = await host.snapshot({ kind: 'workbook' });
  const again = planBuild(analyse(last), last, { tracking: true });
  expect(await counted('build again', host.apply(again))).toMatchObject({ ok: true });
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  return {
    findings: findings.map(plainFinding),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: snapshotContents(sheet),
      hidden: sheet.hidden,
    })),
    trips,
  };
}

const plainFinding = ({ rule, at, message, actual, expected, fixes }: Finding): unknown => ({
  rule,
  range: at.range,
  message,
  actual,
  expected,
  fixes: fixes.map(({ title }) => title),
});

describe('the example in Excel and in an .xlsx file', () => {
  let inExcel: Outcome;
  let inFile: Outcome;
  beforeAll(async () => {
    const { host, excel } = openHost(examplePlan());
    inExcel = await work(host, excel);
    inFile = await work(newXlsx(examplePlan()));
  }, 120_000);

  test('has the same findings', () => {
    expect(inExcel.findings.length).toBeGreaterThan(10);
    expect(inExcel.findings).toEqual(inFile.findings);
  });

  test('has the same sheets after fixing and building', () => {
    expect(inExcel.sheets).toEqual(inFile.sheets);
  });

  test('costs as few round trips as promised', () => {
    expect(inExcel.trips['check']).toBeLessThanOrEqual(2);
    expect(inExcel.trips['fix']).toBeLessThanOrEqual(3);
    expect(inExcel.trips['build']).toBeLessThanOrEqual(4);
    expect(inExcel.trips['build again']).toBeLessThanOrEqual(4);
  });
});

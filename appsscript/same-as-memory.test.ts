import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/build/plan-build';
import { planFixes, safeFixes } from '../shared/core/lint/plan-fixes';
import type { Finding } from '../shared/core/model/finding';
import type { WorkbookSnapshot } from '../shared/core/model/snapshot';
import { snapshotContents } from '../shared/core/patch/sheet-contents';
import { createMemoryHost } from '../shared/host/memory-host';
import type { WorkbookHost } from '../shared/host/workbook-host';
import { builtServer } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
import type { CallLog } from './testing/fake/call-log';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

interface Outcome {
  readonly findings: readonly unknown[];
  readonly sheets: readonly unknown[];
  readonly calls: Readonly<Record<string, number>>;
}

/** Checks, applies the safe fixes, marks, builds both sheets, twice; says what came out and what each step cost. */
async function work(host: WorkbookHost, log?: CallLog): Promise<Outcome> {
  const calls: Record<string, number> = {};
  const counted = async <T>(name: string, step: () => Promise<T>): Promise<T> => {
    log?.reset();
    const result = await step();
    calls[name] = log?.total() ?? 0;
    return result;
  };
  const first = await counted('check', () => host.snapshot({ kind: 'workbook' }));
  const { findings } = analyse(first);
  const marks = findings.map(({ at, severity }) => ({ ...at, severity }));
  await counted('mark', () => host.mark(marks));
  const fixes = planFixes(safeFixes(findings), { vi: 'Sửa', en: 'Fix' }).patch;
  expect(await counted('fix', () => host.apply(fixes))).toMatchObject({ ok: true });
  const second = await host.snapshot({ kind: 'workbook' });
  const build = planBuild(analyse(second), second, { tracking: true });
  expect(await counted('build', () => host.apply(build))).toMatchObject({ ok: true });
  const last = await host.snapshot({ kind: 'workbook' });
  return { findings: findings.map((one) => onNamedSheet(one, first)), sheets: contentsOf(last), calls };
}

const onNamedSheet = (finding: Finding, { sheets }: WorkbookSnapshot) => {
  const { rule, messageId, message, at, actual, expected, fingerprint } = finding;
  const sheet = sheets.find(({ id }) => id === at.sheet)?.name;
  return { rule, messageId, message, sheet, range: at.range, actual, expected, fingerprint };
};

const contentsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map((sheet) => ({
    name: sheet.name,
    cells: snapshotContents(sheet),
  }));

describe('the example plan in Google Sheets', () => {
  test('gives the same findings and the same sheets as in memory', async () => {
    const memory = await work(createMemoryHost(examplePlan()));
    const { host, log } = openSheets(examplePlan().sheets);
    const sheets = await work(host, log);
    expect(sheets.findings).toEqual(memory.findings);
    expect(sheets.sheets).toEqual(memory.sheets);
  }, 60_000);
});

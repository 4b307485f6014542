import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/produce/plan-build';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import type { Finding } from '../shared/core/model/finding';
import { formatRange } from '../shared/core/model/range';
import type { SheetDraft } from '../shared/core/model/sheet-draft';
import type { WorkbookSnapshot } from '../shared/core/model/snapshot';
import { snapshotContents } from '../shared/core/patch/sheet-contents';
import { playSafeFixes } from '../shared/core/commands/play-safe-fixes';
import type { WorkbookHost } from '../shared/host/workbook-host';
import { openXlsx } from '../workbench/xlsx/xlsx-host';
import { planMerges } from './server/draft/merge-plan';
import { builtServer } from './testing/build-server';
import { openSheets } from './testing/open-sheets';

const FOLDER = path.resolve(__dirname, '../examples');
const TODAY = '2026-03-02' as CalendarDate;

beforeAll(() => {
  builtServer();
}, 120_000);

/** The file as the .xlsx host has it open. */
function openFile(name: string): WorkbookHost {
  const opening = openXlsx(readFileSync(path.join(FOLDER, name)), { today: TODAY });
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.host;
}

interface Outcome {
  readonly findings: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly cells: string;
    readonly merges: readonly string[];
  }[];
  readonly drafts: ReadonlyMap<string, SheetDraft>;
}

/** Checks, applies the safe fixes, builds both sheets, and builds them again. */
async function work(host: WorkbookHost): Promise<Outcome> {
  const read = () => host.snapshot({ kind: 'workbook' });
  const first = await read();
  const { findings } = analyse(first);
  expect(await host.apply(playSafeFixes(first).patch)).toMatchObject({ ok: true });
  const drafts = new Map<string, SheetDraft>();
  for (let round = 1; round <= 2; round++) {
    const snapshot = await read();
    const patch = planBuild(analyse(snapshot), snapshot, { tracking: true });
    expect(await host.apply(patch)).toMatchObject({ ok: true });
    for (const op of patch.ops) if (op.kind === 'put-sheet' && op.after) drafts.set(op.name, op.after);
  }
  return {
    findings: JSON.stringify(findings.map((one) => onNamedSheet(one, first))),
    sheets: (await read()).sheets.map((sheet) => ({
      name: sheet.name,
      cells: JSON.stringify(snapshotContents(sheet)),
      merges: sheet.merges.map(formatRange).sort(),
    })),
    drafts,
  };
}

/** Sheets have ids of the host's own; everything else of a finding must be the same. */
function onNamedSheet(finding: Finding, { sheets }: WorkbookSnapshot): unknown {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  const text = JSON.stringify(finding, (key, value: unknown) =>
    key === 'sheet' && typeof value === 'string' ? (names.get(value) ?? value) : value,
  );
  return JSON.parse(text);
}

/** What the sheets of the tool have merged once texts run on over their empty neighbours. */
const withoutSpans = ({ sheets, drafts }: Outcome) =>
  sheets.map((sheet) => {
    const draft = drafts.get(sheet.name);
    return draft ? { ...sheet, merges: planMerges(draft).merged.map(formatRange).sort() } : sheet;
  });

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx')))('%s', (name) => {
  test('has the same findings and the same sheets in Google Sheets and as a file, byte for byte', async () => {
    const { sheets } = await openFile(name).snapshot({ kind: 'workbook' });
    const inFile = await work(openFile(name));
    const inSheets = await work(openSheets(sheets).host);
    expect(inSheets.findings).toBe(inFile.findings);
    expect(inSheets.sheets).toEqual(withoutSpans(inFile));
    expect(inSheets.drafts.size).toBeGreaterThanOrEqual(3);
  }, 120_000);
});

import { beforeAll, expect, test } from '@jest/globals';

import { planSheets } from '../shared/core/commands/plan-sheets';
import { builtServer } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

const formulasOn = (book: ReturnType<typeof openSheets>['book'], name: string): readonly string[] => {
  const sheet = book.sheet(name);
  return Array.from({ length: sheet.lastRow() }, (_, row) =>
    Array.from({ length: 12 }, (_unused, column) => sheet.at(row + 1, column + 1)?.formula ?? ''),
  ).flat();
};

test('links of “Tổng hợp” are written as Google follows them, and read as all hosts write them', async () => {
  const { host, book, log } = openSheets(examplePlan().sheets);
  const snapshot = await host.snapshot({ kind: 'workbook' });
  expect(await host.apply(planSheets(snapshot).patch)).toMatchObject({ ok: true });
  const links = formulasOn(book, 'Tổng hợp').filter((formula) => formula.includes('HYPERLINK'));
  expect(links.length).toBeGreaterThan(3);
  const again = await host.snapshot({ kind: 'workbook' });
  const gids = again.sheets.map(({ id }) => id);
  for (const link of links) {
    const [, gid = ''] = /HYPERLINK\("#gid=(\d+)&range=[A-Z]/u.exec(link) ?? [];
    expect(gids).toContain(gid);
  }
  const summary = again.sheets.find(({ name }) => name === 'Tổng hợp');
  const read = summary?.formulas.filter(({ formula }) => formula.includes('HYPERLINK')) ?? [];
  expect(read.length).toBeGreaterThan(3);
  for (const { formula } of read) expect(formula).toMatch(/HYPERLINK\("#'[^']+'!/u);
  expect(planSheets(again).patch.ops).toEqual([]);
  expect(log.waits).toBeLessThanOrEqual(4);
}, 60_000);

import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/produce/plan-build';
import type { PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import { valueCell } from '../shared/core/model/cell';
import { builtServer } from './testing/build-server';
import { longPlan } from './testing/long-plan';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

const ROWS = [30, 300, 3000];

/** Service calls of `step` on a spreadsheet whose plan has `rows` rows. */
async function callsAt(
  rows: number,
  step: (sheets: ReturnType<typeof openSheets>) => Promise<unknown>,
): Promise<number> {
  const sheets = openSheets([longPlan(rows)]);
  await sheets.host.snapshot({ kind: 'workbook' });
  sheets.log.reset();
  await step(sheets);
  return sheets.log.total();
}

/** Changes the cells of a column from row 30 on, `count` below one another. */
function blocks(columns: readonly number[], count: number): WorkbookPatch {
  const rows = Array.from({ length: count }, (_, index) => index + 29);
  const { values } = longPlan(3000);
  const ops = columns.flatMap((column) =>
    rows.map((row): PatchOp => ({
      kind: 'set-cell',
      sheet: 'Kế hoạch',
      at: { row, column },
      before: valueCell(values[row]?.[column] ?? null),
      after: valueCell(`Việc ${String(row)}`),
    })),
  );
  return { version: 1, label: { vi: 'Thử', en: 'Try' }, ops };
}

describe('calls that reach Google', () => {
  test('a check and its marks take as many for 30 rows as for 3 000, whatever is found', async () => {
    for (const rows of ROWS) {
      expect(await callsAt(rows, ({ host }) => host.snapshot({ kind: 'workbook' }))).toBeLessThanOrEqual(4);
      const withMarks = await callsAt(rows, ({ server }) => Promise.resolve(server.invoke('checkPlan')));
      expect(withMarks).toBeLessThanOrEqual(9);
    }
  }, 120_000);

  test('a check passes over the sheets that the tool made', () => {
    const { server, log } = openSheets([longPlan(30)]);
    server.invoke('buildStandard');
    log.reset();
    server.invoke('checkPlan');
    expect(log.total()).toBeLessThanOrEqual(10);
  });

  test('a patch takes at most 8 and 2 for each block of a column, however many cells the block has', async () => {
    for (const [columns, count] of [
      [[2], 1],
      [[2], 2900],
      [[1, 2, 3], 10],
      [[1, 2, 3], 2900],
    ] as const) {
      const patch = blocks(columns, count);
      const calls = await callsAt(3000, async ({ host }) => {
        expect(await host.apply(patch)).toMatchObject({ ok: true });
      });
      expect(calls).toBeLessThanOrEqual(8 + 2 * columns.length);
    }
  }, 120_000);

  test('building both sheets takes as many for 30 rows as for 3 000, but for the one that makes room', async () => {
    const counts: number[] = [];
    for (const rows of ROWS)
      counts.push(
        await callsAt(rows, async ({ host }) => {
          const snapshot = await host.snapshot({ kind: 'workbook' });
          expect(await host.apply(planBuild(analyse(snapshot), snapshot))).toMatchObject({ ok: true });
        }),
      );
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(80);
  }, 300_000);
});

import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyse } from '../shared/core/analyse';
import { planBuild } from '../shared/core/produce/plan-build';
import type { PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import { valueCell } from '../shared/core/model/cell';
import { builtServer } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
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

  test('building takes as many for 300 rows as for 3 000, but for the one that makes room, and no more for 30', async () => {
    const counts: number[] = [];
    for (const rows of ROWS)
      counts.push(
        await callsAt(rows, async ({ host }) => {
          const snapshot = await host.snapshot({ kind: 'workbook' });
          expect(await host.apply(planBuild(analyse(snapshot), snapshot))).toMatchObject({ ok: true });
        }),
      );
    const [short = 0, long = 0, longest = 0] = counts;
    // why: a short plan has no list of agencies on pages of their own
    expect(short).toBeLessThanOrEqual(long);
    // why: one makes room, and one merges a line whose figures are longer than its room
    expect(longest - long).toBeLessThanOrEqual(2);
    expect(longest).toBeLessThanOrEqual(79);
  }, 300_000);

  test('a first build takes at most 80 with all that is asked, and Google is never waited for in the middle', async () => {
    for (const rows of ROWS) {
      const { host, log } = openSheets([longPlan(rows)]);
      const snapshot = await host.snapshot({ kind: 'workbook' });
      log.reset();
      expect(await host.apply(planBuild(analyse(snapshot), snapshot))).toMatchObject({ ok: true });
      expect(log.totalWithQuestions()).toBeLessThanOrEqual(80);
      expect(log.waits).toBeLessThanOrEqual(2);
    }
  }, 300_000);

  test('a refresh after an edit takes at most 40 from the menu, reading and all, and draws what a first build draws', () => {
    const [fresh, refreshed] = [openSheets(examplePlan().sheets), openSheets(examplePlan().sheets)];
    refreshed.server.invoke('buildStandard');
    for (const { book } of [fresh, refreshed]) edit(book);
    refreshed.log.reset();
    refreshed.server.invoke('buildStandard');
    expect(refreshed.log.of('Range.setValues')).toBeGreaterThanOrEqual(3);
    expect(refreshed.log.total()).toBeLessThanOrEqual(40);
    expect(refreshed.log.waits).toBeLessThanOrEqual(2);
    fresh.server.invoke('buildStandard');
    expect(drawn(refreshed.book)).toEqual(drawn(fresh.book));
  }, 120_000);

  test('a sheet whose rows people moved is drawn anew', () => {
    const { server, book, log } = openSheets(examplePlan().sheets);
    server.invoke('buildStandard');
    const standard = book.sheet('Bảng chuẩn');
    standard.shiftRows(9, 1);
    standard.shiftRows(40, -1);
    edit(book);
    log.reset();
    server.invoke('buildStandard');
    expect(log.of('Range.clearFormat')).toBe(1);
    const fresh = openSheets(examplePlan().sheets);
    edit(fresh.book);
    fresh.server.invoke('buildStandard');
    expect(drawn(book)).toEqual(drawn(fresh.book));
  }, 120_000);
});

/** Somebody writes a task out. */
function edit(book: ReturnType<typeof openSheets>['book']): void {
  const [plan] = book.sheets;
  for (let row = 8; plan && row < 30; row++) {
    const text = plan.at(row, 2)?.value;
    if (typeof text !== 'string' || text.length < 20) continue;
    plan.type(row, 2, `${text} hằng quý`);
    return;
  }
}

const DRAWN = ['Bảng chuẩn', 'Tổng hợp', 'Theo dõi'];

/** All that a person sees of the tool's sheets. */
const drawn = (book: ReturnType<typeof openSheets>['book']) =>
  book.sheets
    .filter(({ name }) => DRAWN.includes(name))
    .map((sheet) => ({
      name: sheet.name,
      merges: [...sheet.merges].map((area) => JSON.stringify(area)).sort(),
      charts: sheet.charts.length,
      rules: sheet.rules.length,
      frozen: sheet.frozenRows,
      cells: Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from({ length: 12 }, (_unused, column) => {
          const cell = sheet.at(row + 1, column + 1);
          return (
            cell && [cell.value, cell.formula, [...cell.looks].map((look) => JSON.stringify(look)).sort()]
          );
        }),
      ),
    }));

import { beforeAll, describe, expect, test } from '@jest/globals';

import type { WorkbookSnapshot } from '../shared/core/model/snapshot';
import { snapshotContents } from '../shared/core/patch/sheet-contents';
import { playSafeFixes } from '../shared/core/commands/play-safe-fixes';
import { JOURNAL_SHEET, readJournal } from '../shared/core/store/journal-sheet';
import { applyJournaled } from '../shared/host/apply-journaled';
import { builtServer } from './testing/build-server';
import { longPlan } from './testing/long-plan';
import type { OpenSheets } from './testing/open-sheets';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

const read = ({ host }: OpenSheets): Promise<WorkbookSnapshot> => host.snapshot({ kind: 'workbook' });

const contents = ({ sheets }: WorkbookSnapshot) =>
  sheets
    .filter(({ name }) => name !== JOURNAL_SHEET)
    .map((sheet) => ({ name: sheet.name, cells: snapshotContents(sheet) }));

const open = (rows: number) => openSheets([longPlan(rows)]);

describe('a run that Google ends', () => {
  test('26 000 cells are checked and corrected in far less than a minute of its time', () => {
    const sheets = open(3700);
    sheets.server.invoke('checkPlan');
    expect(sheets.log.spent).toBeLessThan(5000);
    sheets.server.invoke('fixPlan');
    expect(sheets.seen.alerts.pop()).toMatch(/^Đã sửa \d{3,} chỗ/);
    expect(sheets.log.spent).toBeLessThan(40_000);
  }, 120_000);

  test.each([0.4, 0.6, 0.9])(
    'in the middle of a fix is told, and what was written is taken back (%s)',
    async (part) => {
      const whole = open(400);
      whole.server.invoke('fixPlan');
      const sheets = open(400);
      const before = contents(await read(sheets));
      sheets.log.limit = whole.log.spent * part;
      expect(() => sheets.server.invoke('fixPlan')).toThrow('Exceeded maximum execution time');
      sheets.log.limit = 360_000;
      sheets.server.invoke('undoLast');
      expect(sheets.seen.alerts.pop()).toMatch(/^Đã hoàn tác: Sửa an toàn|^Chưa có lần sửa nào/);
      expect(contents(await read(sheets))).toEqual(before);
      expect(readJournal(await read(sheets))).toEqual([]);
    },
    120_000,
  );

  test('is told by the next command and by the side bar until it is dealt with', async () => {
    const whole = open(400);
    whole.server.invoke('buildStandard');
    const sheets = open(400);
    const before = contents(await read(sheets));
    sheets.log.limit = whole.log.spent * 0.8;
    expect(() => sheets.server.invoke('buildStandard')).toThrow('Exceeded maximum execution time');
    sheets.log.limit = 360_000;
    sheets.server.invoke('checkPlan');
    expect(sheets.seen.alerts.pop()).toContain('bị Google ngắt giữa chừng');
    await read(sheets);
    expect(sheets.book.toasts.pop()).toContain('bị Google ngắt giữa chừng');
    sheets.server.invoke('undoLast');
    expect(contents(await read(sheets))).toEqual(before);
    sheets.book.toasts.length = 0;
    await read(sheets);
    expect(sheets.book.toasts).toEqual([]);
  }, 120_000);

  test('is foreseen: what would take too long stops by itself and puts everything back', async () => {
    const sheets = open(400);
    const first = await read(sheets);
    const { patch } = playSafeFixes(first);
    sheets.log.slowness = 200;
    await expect(sheets.host.apply(patch)).rejects.toMatchObject({ code: 'timeout' });
    sheets.log.slowness = 1;
    expect(contents(await read(sheets))).toEqual(contents(first));
  }, 120_000);
});

describe('the journal of the workbook', () => {
  test('a change of the side bar whose tab was closed is taken back from the menu, in a new tab', async () => {
    const sheets = open(30);
    const snapshot = await read(sheets);
    const { patch } = playSafeFixes(snapshot);
    // why: the page is gone before the answer comes, the server works on
    const time = '2026-03-02T09:00:00';
    await applyJournaled(sheets.host, patch, { snapshot, time });
    expect(contents(await read(sheets))).not.toEqual(contents(snapshot));
    sheets.server.invoke('undoLast');
    expect(sheets.seen.alerts.pop()).toMatch(/^Đã hoàn tác: Sửa an toàn/);
    expect(contents(await read(sheets))).toEqual(contents(snapshot));
  }, 60_000);

  test('a refreshed sheet of the tool gets its former contents back', async () => {
    const sheets = open(30);
    sheets.server.invoke('buildStandard');
    const built = contents(await read(sheets));
    sheets.server.invoke('fixPlan');
    const fixed = contents(await read(sheets));
    const [plan] = sheets.book.sheets;
    plan!.type(plan!.lastRow(), 2, 'Một việc khác hẳn, vừa gõ thêm');
    sheets.server.invoke('buildStandard');
    sheets.server.invoke('undoLast');
    expect(sheets.seen.alerts.pop()).toMatch(/^Đã hoàn tác: Lập trang/);
    const own = (all: ReturnType<typeof contents>) => all.slice(1);
    expect(own(contents(await read(sheets)))).toEqual(own(fixed));
    sheets.server.invoke('undoLast');
    expect(own(contents(await read(sheets)))).toEqual(own(built));
  }, 60_000);

  test('nobody’s later change is overwritten', () => {
    const sheets = open(30);
    sheets.server.invoke('fixPlan');
    const [plan] = sheets.book.sheets;
    for (let row = 1; row <= plan!.lastRow(); row++) plan!.type(row, 3, 'Người khác sửa');
    sheets.server.invoke('undoLast');
    expect(sheets.seen.alerts.pop()).toMatch(/^Chưa hoàn tác được/);
  }, 60_000);
});

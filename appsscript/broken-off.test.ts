import { beforeAll, describe, expect, test } from '@jest/globals';

import { valueCell } from '../shared/core/model/cell';
import type { PlacedContent, WorkbookPatch } from '../shared/core/model/patch';
import type { SheetDraft } from '../shared/core/model/sheet-draft';
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

const OWN = 'Bảng chuẩn';

const ownSheet = (snapshot: WorkbookSnapshot) =>
  contents(snapshot).find(({ name }) => name === OWN)?.cells ?? [];

/** A sheet of the tool's own with a title in merged cells, groups two rows high, and what a person wrote beside them. */
const drawn = (task: string, groups: number): SheetDraft => ({
  name: OWN,
  columnWidths: [20, 60, 30],
  rows: [
    { cells: [{ content: valueCell('BẢNG CHUẨN') }, null, null] },
    ...Array.from({ length: groups * 2 }, (_, row) => ({
      cells: [
        row % 2 === 0 ? { content: valueCell(`Nhóm ${String(row / 2)}`) } : null,
        { content: valueCell(`${task} ${String(row)}`) },
        { content: valueCell('Người theo dõi ghi') },
      ],
    })),
  ],
  styles: {},
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    ...Array.from({ length: groups }, (_, group) => ({
      top: 1 + group * 2,
      left: 0,
      bottom: 2 + group * 2,
      right: 0,
    })),
  ],
  validations: [],
  conditionalStyles: [],
  charts: [],
});

async function put(
  sheets: OpenSheets,
  before: readonly PlacedContent[] | null,
  after: SheetDraft,
): Promise<void> {
  const label = { vi: 'Lập trang', en: 'Draw' };
  const patch: WorkbookPatch = {
    version: 1,
    label,
    ops: [{ kind: 'put-sheet', name: OWN, before, after }],
  };
  const snapshot = await read(sheets);
  await applyJournaled(sheets.host, patch, { snapshot, time: '2026-03-02T09:00:00' });
}

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

  test('in the middle of a refresh leaves the sheet with its old contents or the new ones, at every step', async () => {
    let isDone = false;
    for (let at = 0; !isDone; at++) {
      const sheets = open(1);
      await put(sheets, null, drawn('Việc cũ', 3));
      const old = ownSheet(await read(sheets));
      let calls = 0;
      sheets.log.onCall = () => {
        if (calls++ === at) sheets.log.limit = 0;
      };
      isDone = await put(sheets, old, drawn('Việc mới', 2)).then(
        () => true,
        () => false,
      );
      sheets.log.onCall = undefined;
      sheets.log.limit = 360_000;
      // why: the journal is written first; before that nothing is to be taken back
      const isBegun = readJournal(await read(sheets)).length > 1;
      if (isBegun) sheets.server.invoke('undoLast');
      expect([at, ownSheet(await read(sheets))]).toEqual([at, old]);
    }
  }, 120_000);

  test('is told by the next command and by the side bar until it is dealt with', async () => {
    const whole = open(400);
    whole.server.invoke('buildStandard');
    const sheets = open(400);
    const before = contents(await read(sheets));
    sheets.log.limit = whole.log.spent * 0.8;
    expect(() => sheets.server.invoke('buildStandard')).toThrow('Exceeded maximum execution time');
    sheets.log.limit = 360_000;
    sheets.server.invoke('checkPlan');
    expect(sheets.seen.alerts.pop()).toContain('bị ngắt giữa chừng');
    await read(sheets);
    expect(sheets.book.toasts.pop()).toContain('bị ngắt giữa chừng');
    sheets.server.invoke('undoLast');
    expect(contents(await read(sheets))).toEqual(before);
    sheets.book.toasts.length = 0;
    await read(sheets);
    expect(sheets.book.toasts).toEqual([]);
  }, 120_000);

  test('is not told of while the other run still writes', async () => {
    const whole = open(400);
    whole.server.invoke('fixPlan');
    const sheets = open(400);
    sheets.log.limit = whole.log.spent * 0.8;
    expect(() => sheets.server.invoke('fixPlan')).toThrow('Exceeded maximum execution time');
    sheets.log.limit = 360_000;
    sheets.state.isLockTaken = true;
    sheets.book.toasts.length = 0;
    await read(sheets);
    expect(sheets.book.toasts).toEqual([]);
    sheets.state.isLockTaken = false;
    await read(sheets);
    expect(sheets.book.toasts.pop()).toContain('bị ngắt giữa chừng');
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

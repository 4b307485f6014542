import { beforeAll, describe, expect, test } from '@jest/globals';

import type { CellContent } from '../shared/core/model/cell';
import { valueCell } from '../shared/core/model/cell';
import type { ApplyResult, PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import type { SheetSnapshot } from '../shared/core/model/snapshot';
import { applyJournaled } from '../shared/host/apply-journaled';
import type { WorkbookHost } from '../shared/host/workbook-host';
import type { ScriptRunner } from './client/call-server';
import { createCallServer } from './client/call-server';
import { createSheetsHost } from './sheets-host';
import { builtServer } from './testing/build-server';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

const SHEET: SheetSnapshot = {
  id: 'x',
  name: 'Kế hoạch',
  origin: { row: 0, column: 0 },
  values: [
    ['STT', 'Nội dung'],
    [1, 'Rà soát'],
    [2, 'Báo cáo'],
  ],
  formulas: [],
  displayed: [],
  merges: [],
  hiddenRows: [],
};

const CLOSED = { open: [], warningOnly: false, allows: false };

async function setCell(
  host: WorkbookHost,
  row: number,
  before: CellContent,
  after: CellContent,
): Promise<ApplyResult> {
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  const patch: WorkbookPatch = {
    version: 1,
    label: { vi: 'Thử', en: 'Try' },
    ops: [{ kind: 'set-cell', sheet: sheets[0]!.id, at: { row, column: 1 }, before, after }],
  };
  return host.apply(patch);
}

describe('what can go wrong in Google Sheets', () => {
  test('a cell that somebody changed after the check is never overwritten', async () => {
    const { host, book } = openSheets([SHEET]);
    book.sheet('Kế hoạch').type(2, 2, 'Người khác sửa');
    expect(await setCell(host, 1, valueCell('Rà soát'), valueCell('Máy sửa'))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed', found: valueCell('Người khác sửa') }],
    });
    expect(book.sheet('Kế hoạch').at(2, 2)?.value).toBe('Người khác sửa');
  });

  test('a protected cell is left alone and named; what a warning only guards is written', async () => {
    const { host, book } = openSheets([SHEET]);
    const area = { top: 2, left: 1, bottom: 2, right: 2 };
    book.sheet('Kế hoạch').locks = [{ area, open: [], warningOnly: false, allows: false }];
    const refused = await setCell(host, 1, valueCell('Rà soát'), valueCell('x'));
    expect(refused).toMatchObject({ ok: false, conflicts: [{ reason: 'protected' }] });
    expect(await setCell(host, 2, valueCell('Báo cáo'), valueCell('x'))).toMatchObject({ ok: true });
    book.sheet('Kế hoạch').locks = [{ area, open: [], warningOnly: true, allows: false }];
    expect(await setCell(host, 1, valueCell('Rà soát'), valueCell('x'))).toMatchObject({ ok: true });
  });

  test('a protected sheet takes no marks, is named, and the check goes on', async () => {
    const { host, book } = openSheets([SHEET]);
    const [sheet] = (await host.snapshot({ kind: 'workbook' })).sheets;
    const mark = {
      sheet: sheet!.id,
      range: { top: 1, left: 1, bottom: 1, right: 1 },
      severity: 'error',
    } as const;
    book.sheet('Kế hoạch').locks = [{ open: [], warningOnly: false, allows: false }];
    expect(await host.mark([mark])).toEqual({ unmarked: ['Kế hoạch'] });
    book.sheet('Kế hoạch').locks = [];
    expect(await host.mark([mark])).toEqual({ unmarked: [] });
  });

  test('an open range of a protected sheet may be written', async () => {
    const { host, book } = openSheets([SHEET]);
    const open = [{ top: 2, left: 2, bottom: 2, right: 2 }];
    book.sheet('Kế hoạch').locks = [{ open, warningOnly: false, allows: false }];
    expect(await setCell(host, 1, valueCell('Rà soát'), valueCell('x'))).toMatchObject({ ok: true });
    expect(await setCell(host, 2, valueCell('Báo cáo'), valueCell('x'))).toMatchObject({ ok: false });
  });

  test('while another run holds the lock nothing is written, and the person is told to wait', async () => {
    const { host, state, book } = openSheets([SHEET]);
    state.isLockTaken = true;
    await expect(setCell(host, 1, valueCell('Rà soát'), valueCell('x'))).rejects.toMatchObject({
      code: 'busy',
    });
    expect(book.sheet('Kế hoạch').at(2, 2)?.value).toBe('Rà soát');
  });

  test('a write that fails in the middle is taken back', async () => {
    const { host, book } = openSheets([SHEET]);
    const { sheets } = await host.snapshot({ kind: 'workbook' });
    const step = (column: number, before: CellContent, after: CellContent) =>
      ({ kind: 'set-cell', sheet: sheets[0]!.id, at: { row: 1, column }, before, after }) as const;
    const tooLong = valueCell('x'.repeat(50_001));
    const patch: WorkbookPatch = {
      version: 1,
      label: { vi: 'Thử', en: 'Try' },
      ops: [step(0, valueCell(1), valueCell(9)), step(1, valueCell('Rà soát'), tooLong)],
    };
    await expect(host.apply(patch)).rejects.toMatchObject({ code: 'too-large' });
    expect(book.sheet('Kế hoạch').at(2, 1)?.value).toBe(1);
    expect(book.sheet('Kế hoạch').at(2, 2)?.value).toBe('Rà soát');
  });

  test('what could not be taken back is told, and the menu takes it back once the sheet is open again', async () => {
    const { host, book, log, server, seen } = openSheets([SHEET]);
    const snapshot = await host.snapshot({ kind: 'workbook' });
    const { id: sheet } = snapshot.sheets[0]!;
    const ops: readonly PatchOp[] = [
      {
        kind: 'set-cell',
        sheet,
        at: { row: 2, column: 1 },
        before: valueCell('Báo cáo'),
        after: valueCell('x'),
      },
      {
        kind: 'delete-rows',
        sheet,
        row: 1,
        rows: [{ cells: [1, 'Rà soát'].map((value, column) => ({ column, content: valueCell(value) })) }],
      },
    ];
    const label = { vi: 'Thử', en: 'Try' };
    const before = valueCell(null);
    // why: the first entry makes the journal, which takes long; the second is short
    const other: PatchOp = {
      kind: 'set-cell',
      sheet,
      at: { row: 0, column: 2 },
      before,
      after: valueCell('Ghi chú'),
    };
    const first: WorkbookPatch = { version: 1, label, ops: [other] };
    await applyJournaled(host, first, { snapshot, time: '2026-03-02T08:00:00' });
    log.onCall = (name) => {
      if (name === 'Sheet.deleteRows') book.sheet('Kế hoạch').locks = [CLOSED];
    };
    const now = await host.snapshot({ kind: 'workbook' });
    const patch: WorkbookPatch = { version: 1, label, ops };
    await expect(
      applyJournaled(host, patch, { snapshot: now, time: '2026-03-02T08:01:00' }),
    ).rejects.toMatchObject({ vi: expect.stringContaining('mới ghi được một phần') });
    expect(book.sheet('Kế hoạch').at(3, 2)?.value).toBe('x');
    log.onCall = undefined;
    book.sheet('Kế hoạch').locks = [];
    server.invoke('checkPlan');
    expect(seen.alerts.pop()).toContain('có thể chỉ ghi được một phần');
    server.invoke('undoLast');
    const texts = [2, 3].map((row) => book.sheet('Kế hoạch').at(row, 2)?.value);
    expect(texts).toEqual(['Rà soát', 'Báo cáo']);
  });

  test('rows that a filter hides are told', async () => {
    const { host, book } = openSheets([SHEET]);
    const area = { top: 1, left: 1, bottom: 3, right: 2 };
    book.sheet('Kế hoạch').filter = { area, hidden: new Map([[2, ['Báo cáo']]]) };
    expect((await host.snapshot({ kind: 'workbook' })).sheets[0]!.hiddenRows).toEqual([2]);
  });

  test('dates come as serials with what is shown, in pages that join', async () => {
    const { host, book } = openSheets([SHEET]);
    book.sheet('Kế hoạch').type(4, 2, '15/3/2026');
    const [sheet] = (await host.snapshot({ kind: 'workbook' })).sheets;
    expect(sheet!.values[3]![1]).toBe(46_096);
    expect(sheet!.displayed).toContainEqual({ row: 3, column: 1, text: '15/03/2026', format: 'dd/mm/yyyy' });
  });

  test('a large workbook comes in pages and reads the same', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [row, `Việc ${String(row)}`]);
    const { host, log } = openSheets([SHEET, { ...SHEET, name: 'Lớn', values: rows }]);
    const { sheets } = await host.snapshot({ kind: 'workbook' });
    expect(sheets.map(({ values }) => values.length)).toEqual([3, 30_000]);
    expect(sheets[1]!.values[29_999]).toEqual([29_999, 'Việc 29999']);
    expect(log.of('Range.getValues')).toBeLessThanOrEqual(4);
  }, 60_000);
});

/** A runner that answers every call in one way. */
const runnerOf = (settle: (ok: (value: unknown) => void, no: (error: unknown) => void) => void) => {
  let ok: (value: unknown) => void = () => undefined;
  let no: (error: unknown) => void = () => undefined;
  const runner = {
    withSuccessHandler: (handler: typeof ok) => ((ok = handler), runner),
    withFailureHandler: (handler: typeof no) => ((no = handler), runner),
    readPage: () => {
      settle(ok, no);
    },
  };
  return runner as unknown as ScriptRunner;
};
const patience = { readPage: 20, applyWorkbookPatch: 20, showMarks: 20, richCells: 50, revealPlace: 20 };
const hostOver = (runner: ScriptRunner): WorkbookHost =>
  createSheetsHost(createCallServer(() => runner, patience));

describe('calls that fail on the way', () => {
  test('several Google accounts are recognised and explained', async () => {
    const message = 'Rất tiếc, đã xảy ra lỗi máy chủ: PERMISSION_DENIED';
    const host = hostOver(
      runnerOf((_, no) => {
        no(new Error(message));
      }),
    );
    await expect(host.snapshot({ kind: 'workbook' })).rejects.toMatchObject({
      code: 'permission',
      vi: expect.stringContaining('nhiều tài khoản Google'),
    });
  });

  test('a call that nobody answers ends by itself', async () => {
    const host = hostOver(runnerOf(() => undefined));
    await expect(host.snapshot({ kind: 'workbook' })).rejects.toMatchObject({ code: 'timeout' });
  });

  test('an answer that Google could not carry is a failure', async () => {
    const host = hostOver(
      runnerOf((ok) => {
        ok(null);
      }),
    );
    await expect(host.snapshot({ kind: 'workbook' })).rejects.toMatchObject({ code: 'unknown' });
  });
});

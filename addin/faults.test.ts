import { describe, expect, test } from '@jest/globals';

import { valueCell } from '../shared/core/model/cell';
import type { PatchOp, WorkbookPatch } from '../shared/core/model/patch';
import { contractWorkbook } from '../shared/host/testing/contract-workbook';
import { HostError } from '../shared/host/workbook-host';
import { NAMED_FAULTS } from './host/fault-words';
import { openHost } from './testing/open-host';
import type { Interference } from './testing/fake-excel';
import type { WireRequest } from './testing/wire-request';

const patchOf = (ops: readonly PatchOp[]): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Thử', en: 'Try' },
  ops,
});

const setCell = (row: number, column: number, before: string, after: string): PatchOp => ({
  kind: 'set-cell',
  sheet: 'Kế hoạch',
  at: { row, column },
  before: valueCell(before),
  after: valueCell(after),
});

const GOOD = setCell(2, 1, 'Rà soát thủ tục', 'Rà soát mọi thủ tục');
const OTHER = setCell(4, 2, '1/3', 'Văn phòng');

async function faultOf(work: Promise<unknown>): Promise<HostError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof HostError)) throw new Error(`no HostError but ${String(error)}`);
  return error;
}

const isWriting = ({ Actions }: WireRequest): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === 'Formulas');

describe('faults of Excel', () => {
  const lasting: readonly (readonly [string, HostError['code']])[] = [
    ['InvalidOperationInCellEditMode', 'editing'],
    ['InvalidOrTimedOutSession', 'session-expired'],
    ['ActivityLimitReached', 'busy'],
    ['AccessDenied', 'protected'],
    ['InvalidOperation', 'editing'],
    ['UnsupportedSheet', 'unsupported'],
    ['OperationCellsExceedLimit', 'too-large'],
    ...Object.keys(NAMED_FAULTS)
      .filter(
        (code) =>
          ![
            'UnsupportedSheet',
            'UndoNotSupported',
            'MemoryLimitReached',
            'OperationCellsExceedLimit',
          ].includes(code),
      )
      .map((code) => [code, 'unknown'] as const),
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['SomethingNew', 'unknown'],
  ];
  test.each(lasting)('%s is told as “%s” with what to do', async (code, told) => {
    const { host, excel } = openHost(contractWorkbook());
    excel.interference = { before: () => ({ code, message: code }) };
    const fault = await faultOf(host.snapshot({ kind: 'workbook' }));
    expect(fault.code).toBe(told);
    expect(fault.vi).toMatch(/Đề nghị|Cần/);
    expect(fault.vi).toBe(NAMED_FAULTS[code]?.vi ?? fault.vi);
  });

  test('a short throttling is waited out', async () => {
    const { host, excel } = openHost(contractWorkbook());
    let refusals = 2;
    excel.interference = {
      before: () => (refusals-- > 0 ? { code: 'ActivityLimitReached', message: '', status: 429 } : undefined),
    };
    expect((await host.snapshot({ kind: 'workbook' })).sheets).toHaveLength(2);
  });

  test('a protected sheet is a conflict and nothing is written', async () => {
    const { host, excel } = openHost(contractWorkbook());
    const sheet = excel.book.find('Kế hoạch');
    if (sheet) sheet.isProtected = true;
    expect(await host.apply(patchOf([GOOD]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'protected' }],
    });
    expect(sheet?.cell(2, 1)?.value).toBe('Rà soát thủ tục');
  });

  test('a protected sheet takes no marks, is named, and the check goes on', async () => {
    const { host, excel } = openHost(contractWorkbook());
    const marks = ['Kế hoạch', 'Đơn vị'].map((sheet) => ({
      sheet,
      range: { top: 0, left: 0, bottom: 0, right: 0 },
      severity: 'error' as const,
    }));
    expect(await host.mark(marks)).toEqual({ unmarked: [] });
    const sheet = excel.book.find('Kế hoạch');
    if (sheet) sheet.isProtected = true;
    expect(await host.mark(marks)).toEqual({ unmarked: ['Kế hoạch'] });
    expect(excel.book.find('Đơn vị')?.rules).toHaveLength(1);
    expect(await host.mark([])).toEqual({ unmarked: [] });
    expect(excel.book.find('Đơn vị')?.rules).toHaveLength(0);
  });

  test('a sheet removed meanwhile is a conflict', async () => {
    const { host, excel } = openHost(contractWorkbook());
    const sheet = excel.book.find('Kế hoạch');
    if (sheet) excel.book.remove(sheet);
    expect(await host.apply(patchOf([GOOD]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'sheet-missing' }],
    });
  });

  test('a sheet renamed meanwhile is still found by its id', async () => {
    const { host, excel } = openHost(contractWorkbook());
    const id = (await host.snapshot({ kind: 'workbook' })).sheets[0]?.id ?? '';
    const sheet = excel.book.find(id);
    if (sheet) sheet.name = 'Tên mới';
    expect(await host.apply(patchOf([{ ...GOOD, sheet: id } as PatchOp]))).toMatchObject({ ok: true });
  });

  test('an edit of a co-author between check and fix is a conflict', async () => {
    const { host, excel } = openHost(contractWorkbook());
    const cell = excel.book.find('Kế hoạch')?.touch(2, 1);
    if (cell) cell.value = 'người khác sửa';
    expect(await host.apply(patchOf([GOOD]))).toMatchObject({
      ok: false,
      conflicts: [{ reason: 'changed', found: valueCell('người khác sửa') }],
    });
  });
});

describe('a batch that fails half-way', () => {
  const failing = (code: string, times: number): Interference => {
    let left = times;
    return {
      failAt: (request) => {
        if (!isWriting(request) || left-- <= 0) return undefined;
        const last = request.Actions.map(({ Name }) => Name).lastIndexOf('Formulas');
        return { index: last, code };
      },
    };
  };

  test('is taken back, and the fault is told', async () => {
    const { host, excel } = openHost(contractWorkbook());
    excel.interference = failing('GeneralException', 1);
    const fault = await faultOf(host.apply(patchOf([GOOD, OTHER])));
    expect(fault.code).toBe('unknown');
    expect(excel.book.find('Kế hoạch')?.cell(2, 1)?.value).toBe('Rà soát thủ tục');
    expect(excel.book.find('Kế hoạch')?.cell(4, 2)?.value).toBe('1/3');
  });

  test('that cannot be taken back says that a part was written', async () => {
    const { host, excel } = openHost(contractWorkbook());
    excel.interference = failing('GeneralException', 2);
    const fault = await faultOf(host.apply(patchOf([GOOD, OTHER])));
    expect(fault.vi).toMatch(/một phần/);
  });

  test('rows that were taken out come back', async () => {
    const { host, excel } = openHost(contractWorkbook());
    const before = await host.snapshot({ kind: 'workbook' });
    const row = {
      cells: ['STT', 'Nội dung', 'Chủ trì', 'Số lượng'].map((text, column) => ({
        column,
        content: valueCell(text),
      })),
    };
    const removal: PatchOp = { kind: 'delete-rows', sheet: 'Kế hoạch', row: 3, rows: [row] };
    let isFirst = true;
    excel.interference = {
      failAt: ({ Actions }) => {
        const index = Actions.map(({ Name }) => Name).lastIndexOf('Delete');
        if (index < 0 || !isFirst) return undefined;
        isFirst = false;
        return { index: index + 1, code: 'GeneralException' };
      },
    };
    const merge: PatchOp = {
      kind: 'merge',
      sheet: 'Kế hoạch',
      range: { top: 20, left: 0, bottom: 20, right: 1 },
    };
    await faultOf(host.apply(patchOf([removal, merge])));
    expect(await host.snapshot({ kind: 'workbook' })).toEqual(before);
  });
});

import type { FaultBench, StruckWorkbook } from '../../shared/host/testing/faults/fault-bench';
import type { FaultId } from '../../shared/host/testing/faults/fault-kinds';
import { RENAMED } from '../../shared/host/testing/faults/sheet-states';
import { STRUCK_CELL, STRUCK_SHEET, TYPED } from '../../shared/host/testing/faults/struck-plan';
import { HostError } from '../../shared/host/workbook-host';
import { createExcelHost } from '../excel-host';
import type { ExcelClient } from '../host/excel-client';
import type { FakeExcel, Interference } from './fake-excel';
import { fakeExcel } from './fake-excel';
import type { FakeSheet } from './fake-sheet';
import type { FakeWorkbook } from './fake-workbook';
import { loadClient } from './load-client';
import type { WireRequest } from './wire-request';
import { ActionType } from './wire-request';

/** Excel at its worst: batches that stop in the middle, answers that are lost, others at work between two batches. */
export const excelBench: FaultBench = {
  name: 'Excel',
  cannot: { 'disk full': 'Excel keeps the file, not the add-in' },
  isTold: (error) => error instanceof HostError && error.vi !== '',
  open(snapshot) {
    const excel = fakeExcel(snapshot);
    const relay = sharedClient();
    relay.excel = excel;
    const open = () =>
      createExcelHost({ client: relay.client, today: () => snapshot.today, wait: () => Promise.resolve() });
    const count = { steps: 0 };
    return Promise.resolve({
      host: open(),
      watch(fault, at) {
        count.steps = 0;
        excel.interference = interferenceOf(fault, at, count);
      },
      steps: () => count.steps,
      reopened() {
        excel.interference = {};
        // why: whoever wants a change back lifts the protection first
        for (const sheet of excel.book.sheets) sheet.isProtected = false;
        return Promise.resolve(open());
      },
    } satisfies StruckWorkbook);
  },
};

interface Relay {
  excel: FakeExcel;
  readonly client: ExcelClient;
}

let shared: Relay | undefined;

/** why: loading the genuine library takes longer than a whole command, and it keeps nothing of a workbook */
function sharedClient(): Relay {
  if (shared) return shared;
  const relay = { excel: fakeExcel({ sheets: [], today: '2026-03-02' as never, dateSystem: 1900 }) };
  const client = loadClient({
    answer: (text) => relay.excel.answer(text),
    book: relay.excel.book,
    isGrouping: false,
  });
  return (shared = Object.assign(relay, { client }));
}

interface Count {
  steps: number;
}

const OUTAGE = { code: 'Timeout', message: 'no answer', status: 504 } as const;
const EDITING = { code: 'InvalidOperationInCellEditMode', message: 'a cell is being edited' } as const;

function interferenceOf(fault: FaultId, at: number, count: Count): Interference {
  const isNow = (): boolean => count.steps++ === at;
  const isOver = (): boolean => count.steps++ >= at;
  switch (fault) {
    case 'error':
      return { failAt: (request) => failure(request, at, count) };
    case 'answer lost':
      return { after: (_, request) => (!isCleanup(request) && isNow() ? OUTAGE : undefined) };
    case 'closed':
      return { before: (_, request) => (!isCleanup(request) && isOver() ? OUTAGE : undefined) };
    case 'busy':
      return { before: (_, request) => (!isCleanup(request) && isOver() ? EDITING : undefined) };
    case 'co-author':
    case 'renamed':
    case 'deleted':
    case 'protected':
    case 'disk full': {
      let isDone = false;
      return {
        // why: what somebody does while a batch runs waits for its end; so it comes before one
        before(book, request) {
          if (isDone || isCleanup(request) || (fault === 'co-author' && isWriting(request))) return undefined;
          if (isNow()) {
            isDone = true;
            meddle(book, fault);
          }
          return undefined;
        },
      };
    }
  }
}

/** Counts the actions of a batch that change something, and fails at the one with that number. */
function failure(
  request: WireRequest,
  at: number,
  count: Count,
): ReturnType<NonNullable<Interference['failAt']>> {
  for (const [index, action] of request.Actions.entries())
    if (isChange(action) && count.steps++ === at) return { index, code: 'GeneralException' };
  return undefined;
}

const isChange = ({ ActionType: type, Name }: WireRequest['Actions'][number]): boolean =>
  type === ActionType.SetProperty || (type === ActionType.Method && !/^(?:_|Get|Load)/.test(Name));

const isWriting = ({ Actions }: WireRequest): boolean => Actions.some(isChange);

/** Only takes references back after the work was done. */
const isCleanup = ({ Actions }: WireRequest): boolean =>
  Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.Instantiate || Name === '_RemoveReference',
  );

/** As Excel does it: formulas that name the sheet follow. */
function rename(book: FakeWorkbook, sheet: FakeSheet): void {
  sheet.name = RENAMED;
  const all = { top: 0, left: 0, bottom: 1000, right: 100 };
  for (const { cell } of book.sheets.flatMap((one) => one.cellsIn(all)))
    if (cell.formula !== undefined)
      cell.formula = cell.formula.replaceAll(`'${STRUCK_SHEET}'!`, `'${RENAMED}'!`);
}

function meddle(book: FakeWorkbook, fault: FaultId): void {
  const sheet = book.find(STRUCK_SHEET);
  if (!sheet) return;
  if (fault === 'co-author') sheet.touch(STRUCK_CELL.row, STRUCK_CELL.column).value = TYPED;
  if (fault === 'renamed') rename(book, sheet);
  if (fault === 'deleted') book.remove(sheet);
  if (fault === 'protected') sheet.isProtected = true;
}

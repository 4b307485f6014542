import type { FaultBench } from '../../shared/host/testing/faults/fault-bench';
import type { FaultId } from '../../shared/host/testing/faults/fault-kinds';
import { RENAMED } from '../../shared/host/testing/faults/sheet-states';
import { STRUCK_CELL, STRUCK_SHEET, TYPED } from '../../shared/host/testing/faults/struck-plan';
import { HostError } from '../../shared/host/workbook-host';
import { createCallServer } from '../client/call-server';
import { createSheetsHost } from '../sheets-host';
import { builtServer } from './build-server';
import type { BookData } from './fake/book-data';
import type { AppsScript } from './fake/create-apps-script';
import { createAppsScript } from './fake/create-apps-script';
import { serviceError } from './fake/fake-error';
import type { RunningServer } from './run-server';
import { runServer } from './run-server';
import { scriptRunner } from './script-runner';

const RUN_LIMIT = 360_000;
/** why: an answer that never comes is waited for, and the fake answers at once */
const PATIENCE = { readPage: 150, applyWorkbookPatch: 150, showMarks: 150, richCells: 150, revealPlace: 150 };

/** Google Sheets at its worst: services that fail, runs that are ended, answers that never come, others at work. */
export const sheetsBench: FaultBench = {
  name: 'Google Sheets',
  cannot: { 'disk full': 'Google keeps the file' },
  isTold: (error) => error instanceof HostError && error.vi !== '',
  open({ sheets }) {
    const script = createAppsScript({ sheets });
    const server = runServer(builtServer(), script);
    const line = { isDead: false, steps: 0, losesAt: -1 };
    const host = createSheetsHost(createCallServer(() => scriptRunner(overLine(server, line)), PATIENCE));
    return Promise.resolve({
      host,
      watch(fault, at) {
        line.steps = 0;
        line.losesAt = fault === 'answer lost' ? at : -1;
        script.log.onCall = fault === 'answer lost' ? undefined : struckBy(script, line, fault, at);
      },
      steps: () => line.steps,
      reopened() {
        script.log.onCall = undefined;
        script.log.limit = RUN_LIMIT;
        script.state.isLockTaken = false;
        // why: whoever wants a change back lifts the protection first
        for (const sheet of script.book.sheets) sheet.locks = [];
        line.isDead = false;
        line.losesAt = -1;
        return Promise.resolve(createSheetsHost(createCallServer(() => scriptRunner(server))));
      },
      undo() {
        server.invoke('undoLast');
        return Promise.resolve();
      },
    });
  },
};

interface Line {
  /** The tab is closed: what it would ask for is not asked any more. */
  isDead: boolean;
  steps: number;
  /** The call whose answer is lost. */
  losesAt: number;
}

const LOST: RunningServer['call'] = () => {
  throw new Error('NetworkError: Connection failure due to HTTP 0');
};

/** The server as a tab reaches it. */
function overLine(server: RunningServer, line: Line): RunningServer {
  return {
    ...server,
    call(name, ...args) {
      if (line.isDead) return LOST(name);
      const answer = server.call(name, ...args);
      if (line.losesAt >= 0 && line.steps++ === line.losesAt) return LOST(name);
      return answer;
    },
  };
}

function struckBy({ book, log, state }: AppsScript, line: Line, fault: FaultId, at: number) {
  let isInLock = false;
  return (name: string): void => {
    if (name === 'Lock.tryLock') isInLock = true;
    if (line.steps > at || line.isDead) return;
    // why: people who type are not held back by a lock; what they type between two calls of one run is as in any script
    if (fault === 'co-author' && isInLock) return;
    if (line.steps++ !== at) return;
    if (fault === 'error') throw serviceError('Service Spreadsheets failed while accessing document.');
    if (fault === 'busy') state.isLockTaken = true;
    else if (fault === 'closed') {
      line.isDead = true;
      log.limit = 0;
    } else meddle(book, fault);
  };
}

function meddle(book: BookData, fault: FaultId): void {
  const sheet = book.sheets.find(({ name }) => name === STRUCK_SHEET);
  if (!sheet) return;
  if (fault === 'co-author') sheet.type(STRUCK_CELL.row + 1, STRUCK_CELL.column + 1, TYPED);
  if (fault === 'renamed') rename(book);
  if (fault === 'deleted') book.sheets = book.sheets.filter((one) => one !== sheet);
  if (fault === 'protected') sheet.locks = [...sheet.locks, { open: [], warningOnly: false, allows: false }];
}

/** As Google does it: formulas that name the sheet follow. */
function rename(book: BookData): void {
  book.sheet(STRUCK_SHEET).name = RENAMED;
  for (const sheet of book.sheets)
    for (let row = 1; row <= sheet.lastRow(); row++)
      for (let column = 1; column <= sheet.lastColumn(); column++) {
        const cell = sheet.at(row, column);
        if (cell) cell.formula = cell.formula.replaceAll(`'${STRUCK_SHEET}'!`, `'${RENAMED}'!`);
      }
}

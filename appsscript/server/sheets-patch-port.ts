import { isJournalStep, type PatchOp, sheetOf, type SheetSnapshot } from '../../shared/core';
import { asFound, contentsFound } from '../../shared/host/as-found';
import type { PatchPort } from '../../shared/host/patch-port';
import { stagesOf } from '../../shared/host/stages';
import { bookReading } from './book-reading';
import { lossyCells, rejectedCells } from './cell-guards';
import { STRANDED } from './explain-fault';
import { findSheet } from './find-sheet';
import type { RunFlag } from './journal/run-flag';
import { protectedOps } from './protected-ops';
import type { BookReading } from './read-block';
import { readWholeSheet } from './read-sheet';
import { timeChecker } from './time-checker';
import { writeStage } from './write-stage';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a patch needs of a spreadsheet, for one run of the server. */
export function sheetsPatchPort(book: Spreadsheet, flag: RunFlag): PatchPort {
  const checkTime = timeChecker();
  const reading = bookReading(book);
  const { decimalComma } = reading;
  const begun: PatchOp[] = [];
  const change = (ops: readonly PatchOp[]): void => {
    flag.raise();
    for (const stage of stagesOf(ops)) {
      checkTime();
      writeStage(book, stage, { decimalComma, checkTime }, begun);
      // why: the inverse must stand in the workbook before anything is changed
      if (flag.isLong && stage.every(isJournalStep)) SpreadsheetApp.flush();
    }
  };
  const rescue = (ops: readonly PatchOp[]): void => {
    for (const stage of stagesOf(ops))
      writeStage(book, stage, { decimalComma, checkTime: () => undefined }, []);
  };
  return {
    read: (ops) => ({ sheets: readTouched(book, ops, reading) }),
    refusals: (_, ops) => [
      ...protectedOps(book, ops).map((op) => ({ op, reason: 'protected' as const })),
      ...lossyCells(book, ops),
    ],
    write(_, ops, purpose) {
      if (purpose === 'rescue') {
        rescue(ops);
        return { done: ops };
      }
      change(ops);
      // why: reading makes Google write what it still holds back
      const again = ops.filter(isFoundAgain);
      if (again.length === 0) SpreadsheetApp.flush();
      return { done: asFound(ops, contentsFound(ops, readTouched(book, again, reading))) };
    },
    begun: () => begun,
    stranded(cause) {
      flag.leaveUp();
      return new Error(STRANDED, { cause });
    },
    // why: asked only after a failure, for rules that reject are rare and each question takes its time
    blamed: (ops) => rejectedCells(book, ops),
  };
}

const isFoundAgain = (op: PatchOp): boolean => op.kind === 'set-cell' && !isJournalStep(op);

function readTouched(
  book: Spreadsheet,
  ops: readonly PatchOp[],
  reading: BookReading,
): readonly SheetSnapshot[] {
  const parts = ops.some(({ kind }) => kind === 'unmerge') ? 'contents-and-merges' : 'contents';
  return [...new Set(ops.map(sheetOf))].flatMap((name) => {
    const sheet = findSheet(book, name);
    return sheet ? [readWholeSheet(sheet, reading, parts)] : [];
  });
}

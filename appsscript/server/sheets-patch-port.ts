import { isJournalStep, type PatchOp, sheetOf, type SheetSnapshot } from '../../shared/core';
import { asFound, contentsFound } from '../../shared/host/as-found';
import type { PatchPort } from '../../shared/host/patch-port';
import type { Stage } from '../../shared/host/stages';
import { isCellStage, stagesOf } from '../../shared/host/stages';
import { bookReading } from './book-reading';
import { lossyCells, rejectedCells } from './cell-guards';
import { KeptLayouts } from './draft/kept-layouts';
import { STRANDED } from './explain-fault';
import type { RunFlag } from './journal/run-flag';
import { KnownSheets } from './known-sheets';
import { protectedOps } from './protected-ops';
import type { BookReading } from './read-block';
import { readWholeSheet } from './read-sheet';
import { timeChecker } from './time-checker';
import type { FormatAt } from './write-cells';
import { readFormats } from './write-cells';
import { writeStage } from './write-stage';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a patch needs of a spreadsheet, for one run of the server. */
export function sheetsPatchPort(book: Spreadsheet, flag: RunFlag): PatchPort {
  const checkTime = timeChecker();
  const sheets = new KnownSheets(book);
  const reading = bookReading(book, {
    gidOf: (name) => sheets.named(name)?.getSheetId(),
    nameOf: (gid) => sheets.find(String(gid))?.getName(),
  });
  const { toBook } = reading;
  const begun: PatchOp[] = [];
  const change = (ops: readonly PatchOp[]): void => {
    const stages = stagesOf(ops);
    const draws = ops.some(({ kind }) => kind === 'put-sheet');
    const layouts = draws ? new KeptLayouts() : undefined;
    const formats = askAhead(stages, sheets);
    flag.raise();
    for (const stage of stages) {
      checkTime();
      writeStage(stage, { toBook, checkTime, sheets, layouts, formatAt: formats.get(stage) }, begun);
      // why: the inverse must stand in the workbook before anything is changed
      if (flag.isLong && stage.every(isJournalStep)) SpreadsheetApp.flush();
    }
    sheets.restoreFront();
    layouts?.save();
  };
  const rescue = (ops: readonly PatchOp[]): void => {
    for (const stage of stagesOf(ops)) writeStage(stage, { toBook, checkTime: () => undefined, sheets }, []);
    sheets.restoreFront();
  };
  return {
    read: (ops) => ({ sheets: readTouched(sheets, ops, reading) }),
    refusals: (_, ops) => [
      ...protectedOps(book, ops, sheets).map((op) => ({ op, reason: 'protected' as const })),
      ...lossyCells(sheets, ops),
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
      return { done: asFound(ops, contentsFound(ops, readTouched(sheets, again, reading))) };
    },
    begun: () => begun,
    stranded(cause) {
      flag.leaveUp();
      return new Error(STRANDED, { cause });
    },
    // why: asked only after a failure, for rules that reject are rare and each question takes its time
    blamed: (ops) => rejectedCells(sheets, ops),
  };
}

/**
 * Asks all that the writing needs to know before anything is written: sizes and charts of sheets that are drawn again,
 * and the formats of cells where no rows move before.
 */
function askAhead(stages: readonly Stage[], sheets: KnownSheets): ReadonlyMap<Stage, FormatAt> {
  const formats = new Map<Stage, FormatAt>();
  const moved = new Set<string>();
  for (const stage of stages) {
    const [first] = stage;
    const sheet = first && sheets.find(sheetOf(first));
    if (!sheet) continue;
    if (first.kind === 'put-sheet') sheets.askAhead(sheet);
    else sheets.grid(sheet);
    if (first.kind === 'delete-rows' || first.kind === 'insert-rows') moved.add(first.sheet);
    if (isCellStage(stage) && !moved.has(sheetOf(first)))
      formats.set(
        stage,
        readFormats(
          sheet,
          stage.map(({ at }) => at),
          sheets,
        ),
      );
  }
  return formats;
}

const isFoundAgain = (op: PatchOp): boolean => op.kind === 'set-cell' && !isJournalStep(op);

function readTouched(
  sheets: KnownSheets,
  ops: readonly PatchOp[],
  reading: BookReading,
): readonly SheetSnapshot[] {
  const parts = ops.some(({ kind }) => kind === 'unmerge') ? 'contents-and-merges' : 'contents';
  return [...new Set(ops.map(sheetOf))].flatMap((name) => {
    const sheet = sheets.find(name);
    return sheet ? [readWholeSheet(sheet, reading, parts)] : [];
  });
}

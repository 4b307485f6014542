import { FINDINGS_SHEET } from '../../data/produced-sheets';
import type { Analysis } from '../analyse';
import type { LocalText } from '../model/local-text';
import type { PatchOp } from '../model/patch';
import { isSheetNamed, sameSheetName, untakenSheetName } from '../model/sheet-name';
import type { SheetView } from '../model/sheet-view';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { draftContents, sameContents, snapshotContents } from '../patch/sheet-contents';
import { findingsSheet, type FindingsSource } from '../produce/findings/findings-sheet';
import { answerColumns, keptAnswers } from '../produce/findings/kept-answers';
import { keepInStore, readStore, withOwnSheets } from '../store/workbook-store';
import type { CommandOutcome } from './command-outcome';
import { NO_WORDS, sentence } from './command-outcome';
import { countFindings } from './count-findings';

/**
 * Writes the findings as a sheet of the workbook, to be worked through without the tool. Made again it is refreshed in
 * place and keeps what people ticked; a sheet of that name and another shape is somebody's own and left alone.
 */
export function listFindings(
  snapshot: WorkbookSnapshot,
  { findings, reading }: Pick<Analysis, 'findings' | 'reading'>,
  pages: FindingsSource['pages'],
): CommandOutcome {
  const previous = earlierSheet(snapshot);
  const sheetName =
    previous?.name ??
    untakenSheetName(
      FINDINGS_SHEET,
      snapshot.sheets.map(({ name }) => name),
    );
  const after = findingsSheet({
    findings,
    views: reading.sheets.map(({ view }) => view),
    pages,
    sheetName,
    kept: keptAnswers(findings, previous),
  });
  const before = previous ? snapshotContents(previous.snapshot) : null;
  const isUnchanged = before !== null && sameContents(before, draftContents(after));
  const put: PatchOp = { kind: 'put-sheet', name: sheetName, before, after };
  const { vi, en } = countFindings(findings);
  const title: LocalText = {
    vi: `Đã ghi ${vi} vào trang “${sheetName}”`,
    en: `${en} are written to the sheet “${sheetName}”`,
  };
  return {
    isDone: true,
    patch: {
      version: 1,
      label: { vi: `Lập trang “${sheetName}”`, en: `Build the sheet “${sheetName}”` },
      ops: isUnchanged ? [] : [put, ...keepInStore(snapshot, withOwnSheets([sheetName]))],
    },
    isJournaled: true,
    title,
    details: NO_WORDS,
    message: sentence(title),
    shown: sheetName,
    remarks: [],
    refusal: { vi: 'Chưa lập được', en: 'The sheet could not be built' },
  };
}

function earlierSheet(snapshot: WorkbookSnapshot): SheetView | undefined {
  const own = readStore(snapshot).ownSheets.filter((name) => isSheetNamed(name, FINDINGS_SHEET));
  return snapshot.sheets
    .filter(({ name }) => own.some((one) => sameSheetName(one, name)))
    .map((sheet) => sheetView(sheet))
    .find((view) => answerColumns(view) !== undefined);
}

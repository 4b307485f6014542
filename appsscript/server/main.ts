import type { Place } from '../../shared/core/model/finding';
import type { ApplyResult, WorkbookPatch } from '../../shared/core/model/patch';
import type { Mark } from '../../shared/host/workbook-host';
import type { Answer, PageRequest, SnapshotPage } from '../wire/server-api';
import { answer } from './answer';
import { applyWorkbookPatch as applyTo } from './apply-workbook-patch';
import { readPage as readFrom } from './read-page';
import { revealPlace as revealIn } from './reveal-place';
import { showMarks as showIn } from './marks';
import { withDocumentLock } from './with-document-lock';

// Every function exported here becomes a function that Google can call; the build writes a stub for each of them.

const activeBook = () => SpreadsheetApp.getActiveSpreadsheet();

/** Reads a part of the spreadsheet for the pane. */
export function readPage(request: PageRequest): Answer<SnapshotPage> {
  return answer(() => readFrom(activeBook(), request));
}

/** Applies a patch of the pane: all of it or nothing. */
export function applyWorkbookPatch(patch: WorkbookPatch): Answer<ApplyResult> {
  return answer(() => withDocumentLock(() => applyTo(activeBook(), patch)));
}

/** Replaces the marks on the cells. */
export function showMarks(marks: readonly Mark[]): Answer<null> {
  return answer(() => {
    showIn(activeBook(), marks);
    return null;
  });
}

/** Selects a place. */
export function revealPlace(place: Place): Answer<null> {
  return answer(() => {
    revealIn(activeBook(), place);
    return null;
  });
}

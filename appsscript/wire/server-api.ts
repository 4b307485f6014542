import type { ApplyResult, Place, SheetCell, SheetSnapshot, WorkbookPatch } from '../../shared/core';
import type { HostError, Mark, MarkOutcome } from '../../shared/host/workbook-host';

/** Why the server could not do it, in words for the person. */
export interface Fault {
  readonly code: HostError['code'];
  readonly vi: string;
  readonly en: string;
}

/** What every server function hands back: thrown errors lose their kind on the way to the page. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** Where a reading in pages goes on: the sheet's place among those asked for, and its 0-based row. */
export interface PageCursor {
  readonly sheet: number;
  readonly row: number;
}

export interface PageRequest {
  /** Sheet ids; `null` reads all sheets. */
  readonly ids: readonly string[] | null;
  readonly from: PageCursor;
}

/** Some rows of the workbook; parts of one sheet follow one another. */
export interface SnapshotPage {
  readonly today: string;
  readonly activeSheet: string;
  readonly sheets: readonly SheetSnapshot[];
  /** `null` when everything was read. */
  readonly next: PageCursor | null;
}

/** The server functions that the pane calls; all they take and give is JSON. */
export interface ServerApi {
  readPage(request: PageRequest): Answer<SnapshotPage>;
  applyWorkbookPatch(patch: WorkbookPatch): Answer<ApplyResult>;
  showMarks(marks: readonly Mark[]): Answer<MarkOutcome>;
  richCells(cells: readonly SheetCell[]): Answer<readonly SheetCell[]>;
  revealPlace(place: Place): Answer<null>;
}

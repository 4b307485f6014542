import {
  type CalendarDate,
  type CellRange,
  OWN_SHEET_NAMES,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../shared/core';
import type { SnapshotScope } from '../../shared/host/workbook-host';
import { sheetSnapshot } from './block-snapshot';
import { readingFeatures } from './reading-features';
import { NOTHING_READ, readSheets } from './read-sheets';
import type { ExcelSession } from './run-batch';
import { runReading } from './run-batch';
import type { SheetEntry } from './sheet-list';
import { readSheetList } from './sheet-list';

/**
 * Reads the sheets in scope: two round trips for a plan of usual size. `merges` are the merged areas of the last reading;
 * a live reading goes by them, for asking wipes what the person can undo in Excel for Windows (office-js #5918).
 */
export async function readWorkbook(
  session: ExcelSession,
  scope: SnapshotScope,
  today: CalendarDate,
  merges = new Map<string, readonly CellRange[]>(),
): Promise<WorkbookSnapshot> {
  const isLive = scope.kind === 'workbook' && scope.isLive === true;
  const features = readingFeatures(session.client);
  return runReading(session, async (context) => {
    const { sheets, active, dateSystem } = await readSheetList(context, session);
    const wanted = sheets.filter((entry) => isInScope(entry, scope));
    const ids = wanted.map(({ id }) => id);
    const data = await readSheets(context, ids, features, isLive ? merges : undefined);
    for (const [id, sheet] of data) merges.set(id, sheet.merges);
    const read = wanted.map((entry): SheetSnapshot =>
      sheetSnapshot(entry, data.get(entry.id) ?? NOTHING_READ),
    );
    return { sheets: read, activeSheet: active, today, dateSystem };
  });
}

const isInScope = ({ id, name }: SheetEntry, scope: SnapshotScope): boolean =>
  scope.kind === 'workbook' || scope.ids.includes(id) || OWN_SHEET_NAMES.has(name);

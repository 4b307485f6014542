import type { CalendarDate } from '../../shared/core/model/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { OwnSheetName } from '../../shared/core/store/own-sheets';
import type { SnapshotScope } from '../../shared/host/workbook-host';
import { blocksToSnapshot } from './block-snapshot';
import { readingFeatures } from './reading-features';
import { readSheets } from './read-sheets';
import type { ExcelSession } from './run-batch';
import { runReading } from './run-batch';
import type { SheetEntry } from './sheet-list';
import { readSheetList } from './sheet-list';

/** Reads the sheets in scope: two round trips for a plan of usual size. */
export async function readWorkbook(
  session: ExcelSession,
  scope: SnapshotScope,
  today: CalendarDate,
): Promise<WorkbookSnapshot> {
  const features = readingFeatures(session.client);
  return runReading(session, async (context) => {
    const { sheets, active, dateSystem } = await readSheetList(context, session);
    const wanted = sheets.filter((entry) => isInScope(entry, scope));
    const blocks = await readSheets(
      context,
      wanted.map(({ id }) => id),
      features,
    );
    const read = wanted.map((entry): SheetSnapshot => blocksToSnapshot(entry, blocks.get(entry.id) ?? []));
    return { sheets: read, activeSheet: active, today, dateSystem };
  });
}

const OWN: ReadonlySet<string> = new Set(Object.values(OwnSheetName));

const isInScope = ({ id, name }: SheetEntry, scope: SnapshotScope): boolean =>
  scope.kind === 'workbook' || scope.ids.includes(id) || OWN.has(name);

import fs from 'node:fs';
import path from 'node:path';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import type { WorkbookSnapshot } from '../../shared/core/model/snapshot';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';

/** The example plan as it stands in a workbook. */
export function examplePlan(): WorkbookSnapshot {
  const text = fs.readFileSync(path.join(__dirname, '../../examples/ke-hoach-mau.txt'), 'utf8');
  const snapshot = snapshotFromText(text, { today: '2026-03-02' as CalendarDate });
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, fromText: false })) };
}

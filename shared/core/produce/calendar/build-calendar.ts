import { planProse } from '../../calendar/plan-prose';
import type { ReportEntry } from '../../calendar/report-entry';
import type { SheetBuilder } from '../sheet-builders';
import { calendarSheet, isPreviousCalendar } from './calendar-sheet';

/**
 * The reports that the prose of the workbook asks for. A plan that asks for none gets no sheet; a sheet of an earlier
 * build says so then, rather than list what the plan no longer asks for.
 */
export const calendarBuilder: SheetBuilder = {
  isRefreshable: isPreviousCalendar,
  *build({ reading }, { sheetName, previous }) {
    yield;
    const parts = planProse(reading).parts.filter(({ calendar }) => calendar.entries.length > 0);
    if (parts.length === 0 && previous === undefined) return undefined;
    const sheets = new Map<ReportEntry, string>(
      parts.flatMap(({ sheet, calendar }) =>
        calendar.entries.map((entry) => [entry, sheet.view.name] as const),
      ),
    );
    return calendarSheet([...sheets.keys()], {
      title: parts[0]?.calendar.title ?? null,
      sheetName,
      // why: the rows of the corrected copy are not those of the person's sheet, and its words are found all the same
      placeOf: (entry) => (parts.length === 1 ? '' : `Trang “${sheets.get(entry) ?? ''}”`),
      kept: previous === undefined ? {} : { previous },
    });
  },
};

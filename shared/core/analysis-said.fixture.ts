import type { Analysis } from './analyse';
import type { CalendarDate } from './model/calendar-date';

/** All that an analysis says, and all that was read for it, as text. */
export const saidBy = ({ reading, findings, ignored, staleIgnores, faults }: Analysis): string =>
  JSON.stringify([
    findings,
    ignored,
    staleIgnores,
    faults,
    reading.snapshot,
    reading.header,
    reading.sheets.map(({ view, prose, tables }) => [view.id, view.snapshot, prose, tables]),
    reading.citations(),
    reading.mentions(),
    reading
      .mentionedNames()
      .map(({ mention, isProse, counts, order, places }) => [...[mention, isProse, counts, order, places]]),
    reading.names().groups,
    ['2026-03-03', '2026-09-02'].map((day) => reading.workCalendar().reasonOff(day as CalendarDate)),
  ]);

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { JournalEntry } from './journal-sheet';
import { wholeJournal } from './whole-journal';

const entry = (id: string, time: string): JournalEntry => ({
  id,
  label: { vi: id, en: id },
  time,
  size: 1,
  sheets: [],
  moved: [],
  isKept: false,
});
const empty = { sheets: [], today: '2026-03-02' as CalendarDate, dateSystem: 1900 } as const;

test('what only the session knows stays in its order, also when the clock was set back', () => {
  const loose = [entry('1 a', '2026-03-02T10:00:00'), entry('1 b', '2026-03-02T09:00:00')];
  expect(wholeJournal(empty, loose).map(({ id }) => id)).toEqual(['1 a', '1 b']);
});

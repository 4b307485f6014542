import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';

import type { CalendarDate } from '../model/calendar-date';
import { documentFromText } from '../prose/document-from-text';
import { calendarCsv } from './calendar-csv';
import { calendarIcs } from './calendar-ics';
import { readCalendar } from './read-calendar';
import type { ReportEntry } from './report-entry';

const today = '2026-01-20' as CalendarDate;
const PLAN = `KẾ HOẠCH
Trồng cây xanh năm 2026
I. TỔ CHỨC THỰC HIỆN
1. Phòng Kinh tế
- Báo cáo Ủy ban nhân dân tỉnh hằng quý, chậm nhất ngày 20 của tháng cuối quý.
- Báo cáo Sở Tài chính, Sở Nội vụ 6 tháng và năm.
`;
const { entries } = readCalendar(documentFromText(PLAN));
const [sample] = entries;

/** The events of a file as another reader understands them. */
function events(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

const withText = (text: string): readonly ReportEntry[] =>
  sample === undefined ? [] : [{ ...sample, source: { ...sample.source, text } }];

describe('the calendar file', () => {
  const ics = calendarIcs(entries, { title: 'Trồng cây xanh', today }) ?? '';

  test('is read by another reader: whole days, their names, who and from which line', () => {
    const found = events(ics);
    expect(found.map(({ startDate, summary }) => `${startDate.toString()} ${summary}`)).toEqual([
      '2026-03-20 Báo cáo quý I/2026 gửi Ủy ban nhân dân tỉnh',
      '2026-06-14 Chốt số liệu báo cáo 6 tháng đầu năm 2026 gửi Sở Tài chính; Sở Nội vụ',
      '2026-06-20 Báo cáo quý II/2026 gửi Ủy ban nhân dân tỉnh',
      '2026-09-20 Báo cáo quý III/2026 gửi Ủy ban nhân dân tỉnh',
      '2026-12-14 Chốt số liệu báo cáo 6 tháng cuối năm 2026 gửi Sở Tài chính; Sở Nội vụ',
      '2026-12-14 Chốt số liệu báo cáo năm 2026 gửi Sở Tài chính; Sở Nội vụ',
      '2026-12-20 Báo cáo quý IV/2026 gửi Ủy ban nhân dân tỉnh',
    ]);
    expect(found[2]?.description).toMatch(/thứ Bảy; ngày làm việc liền trước: 19\/6\/2026/);
    expect(
      found.every(({ startDate, endDate }) => startDate.isDate && endDate.subtractDate(startDate).days === 1),
    ).toBe(true);
  });

  test('names each event once and for all, and is stamped with the day it is told', () => {
    const uids = events(ics).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const later =
      calendarIcs(entries, { title: 'Trồng cây xanh', today: '2026-05-05' as CalendarDate }) ?? '';
    expect(events(later).map(({ uid }) => uid)).toEqual(uids);
    expect(ics).toContain('DTSTAMP:20260120T000000Z');
    expect(later.replaceAll('20260505', '20260120')).toBe(ics);
  });

  test('keeps any text whole, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'ế', '\\', ';', ',', '\n', ':', '"', '😀', ' ', 'ngày '),
          maxLength: 200,
        }),
        (text) => {
          const file = calendarIcs(withText(text), { title: text, today }) ?? '';
          const lines = file.split('\r\n');
          expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(
            75,
          );
          expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          expect(events(file)[0]?.description.endsWith(text)).toBe(true);
        },
      ),
    );
  });

  test('is none where there is no day', () => {
    expect(calendarIcs([], { title: 'x', today })).toBeUndefined();
  });
});

describe('the table of values', () => {
  test('has a line for each report, and runs none of its texts', () => {
    const [first] = entries;
    const from = (first?.from ?? []).map((mention) => ({ ...mention, text: '=HYPERLINK("x")' }));
    const csv = calendarCsv(first ? [{ ...first, from }] : []);
    expect(csv.startsWith('\uFEFFBáo cáo,')).toBe(true);
    expect(csv.trim().split('\r\n')).toHaveLength(5);
    expect(csv).toContain(`,"'=HYPERLINK(""x"")",`);
    expect(csv).toContain('Báo cáo quý I/2026');
  });
});

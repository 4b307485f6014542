import { formatDate } from '../text/written-date';
import type { CalendarDate } from '../model/calendar-date';
import { addDays } from '../model/calendar-date';
import { hashText } from '../work/hash';
import type { CalendarRow } from './calendar-rows';
import { bodies, calendarRows } from './calendar-rows';
import type { ReportEntry } from './report-entry';

/**
 * The reports as a calendar file (RFC 5545), one whole-day event for each day: that on which a report is due, or, where
 * the plan names none, that on which its figures close. `undefined` when there is no day to write. Same plan, same file:
 * events keep their identity, and the stamp is the day that the caller names.
 */
export function calendarIcs(
  entries: readonly ReportEntry[],
  { title, today }: { readonly title: string; readonly today: CalendarDate },
): string | undefined {
  const known = new Map<string, number>();
  const events = calendarRows(entries).flatMap((row) => eventOf(row, { title, today, known }));
  if (events.length === 0) return undefined;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ke hoach Chuan//Lich bao cao//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(`Lịch báo cáo: ${title}`)}`,
    ...events.flat(),
    'END:VCALENDAR',
    '',
  ]
    .map(foldLine)
    .join('\r\n');
}

interface Naming {
  readonly title: string;
  readonly today: CalendarDate;
  /** How often an identity was given: a plan may ask for one report in two places. */
  readonly known: Map<string, number>;
}

function eventOf(row: CalendarRow, naming: Naming): readonly (readonly string[])[] {
  const { entry, name, day, covers } = row;
  const on = day ?? covers?.to;
  if (on === undefined) return [];
  const summary = day === undefined ? `Chốt số liệu ${small(name)}` : name;
  const to = entry.to.length > 0 ? ` gửi ${bodies(entry.to)}` : '';
  return [
    [
      'BEGIN:VEVENT',
      `UID:${identityOf(row, naming)}@ke-hoach-chuan`,
      `DTSTAMP:${compact(naming.today)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(addDays(on, 1) ?? on)}`,
      `SUMMARY:${escapeText(summary + to)}`,
      `DESCRIPTION:${escapeText(descriptionOf(row))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ],
  ];
}

/** The same report of the same plan has the same identity, so that a calendar renews it instead of doubling it. */
function identityOf({ entry, name }: CalendarRow, { title, known }: Naming): string {
  const text = [entry.source.text, entry.period, bodies(entry.to)].join('\n');
  const id = `${hashText(`${title}\n${name}`)}-${hashText(text)}`;
  const count = (known.get(id) ?? 0) + 1;
  known.set(id, count);
  return count === 1 ? id : `${id}-${String(count)}`;
}

function descriptionOf({ entry, day, covers, dayOff }: CalendarRow): string {
  const { from, via, reference, inside, cutOff, due, source } = entry;
  return [
    from.length > 0 ? `Đơn vị báo cáo: ${bodies(from)}` : '',
    via.length > 0 ? `Thông qua: ${bodies(via)}` : '',
    due ? `Hạn ghi trong kế hoạch: ${due.text}` : '',
    day === undefined ? 'Kế hoạch không nêu ngày gửi báo cáo.' : '',
    dayOff ? `Ngày này là ${dayOff.reason}; ngày làm việc liền trước: ${formatDate(dayOff.workingDay)}` : '',
    covers
      ? `Số liệu từ ${formatDate(covers.from)} đến ${formatDate(covers.to)} (${cutOff?.source ?? ''})`
      : '',
    reference === null ? '' : `Thực hiện theo: ${reference}`,
    inside === null ? '' : `Lồng ghép trong: ${inside}`,
    `Căn cứ (dòng ${String(source.line)}): ${source.text}`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const compact = (date: CalendarDate): string => date.replace(/-/g, '');

const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

/** A line of the file has at most 75 octets; what is left goes on behind a space. */
const MOST_OCTETS = 75;

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

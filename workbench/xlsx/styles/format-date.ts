import { type CalendarDate, dayOf, monthOf, weekdayOf, yearOf } from '../../../shared/core';

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Parts of a date format: quoted text, escaped characters, bracketed conditions, runs of letters. */
const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[([^[\]]*)\]|AM\/PM|A\/P|([dmyhs])\4*|\.0+|[\s\S]/giu;

/** Whether a number format shows a date or a time. */
export const isDateFormat = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[(?![hms])[^[\]]*\]|_.|\*./giu, '')) &&
  !/general/i.test(format);

/** A day and a part of it (0…1) in a date format, as the cell shows it. */
export function formatDate(date: CalendarDate, dayPart: number, format: string): string {
  const section = format.split(';')[0] ?? format;
  const tokens = [...section.matchAll(TOKEN)];
  const seconds = Math.round(dayPart * 86_400);
  const is12Hours = tokens.some(([token]) => /^a/i.test(token));
  let previous = '';
  return tokens
    .map((match, index) => {
      const [token, quoted, escaped, bracket] = match;
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? '';
      if (bracket !== undefined) return /^h+$/i.test(bracket) ? String(Math.floor(seconds / 3600)) : '';
      if (/^[_*]./u.test(token) || token.startsWith('.0')) return token.startsWith('_') ? ' ' : '';
      const letter = token[0]?.toLowerCase() ?? '';
      if (!/[dmyhsa]/.test(letter)) return token;
      const next = tokens.slice(index + 1).find(([later]) => /^[dmyhs]/i.test(later))?.[0] ?? '';
      const isMinute = letter === 'm' && (previous === 'h' || /^s/i.test(next));
      previous = letter;
      return isMinute
        ? pad(Math.floor(seconds / 60) % 60, Math.min(token.length, 2))
        : showPart(letter, token.length, { date, seconds, is12Hours });
    })
    .join('');
}

interface Moment {
  readonly date: CalendarDate;
  readonly seconds: number;
  readonly is12Hours: boolean;
}

function showPart(letter: string, length: number, { date, seconds, is12Hours }: Moment): string {
  switch (letter) {
    case 'y':
      return length > 2 ? String(yearOf(date)) : pad(yearOf(date) % 100, 2);
    case 'm':
      return length > 3
        ? `Tháng ${String(monthOf(date))}`
        : length === 3
          ? (MONTHS[monthOf(date) - 1] ?? '')
          : pad(monthOf(date), length);
    case 'd':
      return length > 2 ? (WEEKDAYS[weekdayOf(date) - 1] ?? '') : pad(dayOf(date), length);
    case 'h': {
      const hours = Math.floor(seconds / 3600) % 24;
      return pad(is12Hours ? hours % 12 || 12 : hours, Math.min(length, 2));
    }
    case 's':
      return pad(seconds % 60, Math.min(length, 2));
    default:
      return seconds < 43_200 ? 'SA' : 'CH';
  }
}

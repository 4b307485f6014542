import type { FakeCell } from './fake-cell';
import { formatOf } from './fake-cell';
import { formatInstant } from './format-instant';

const DAY = 86_400_000;

/** Whether a number of this format is a day or a time. */
export const isDateFormat = (format: string): boolean => /[dmyhs]/i.test(format) && format !== 'General';

/** The instant of a serial on the clock of the spreadsheet, as Sheets hands it out. */
export function instantOf(serial: number, zone: string): Date {
  const wall = Math.round((serial - 25_569) * DAY);
  const shown = Date.parse(`${formatInstant(new Date(wall), zone, "yyyy-MM-dd'T'HH:mm:ss.SSS")}Z`);
  return new Date(wall - (shown - wall));
}

/** What the person sees in the cell, in vi_VN. */
export function showValue(cell: FakeCell | undefined): string {
  const value = cell?.value ?? '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const format = formatOf(cell);
  if (isDateFormat(format)) return showDate(value, format);
  if (format === '0%') return `${String(Math.round(value * 100))}%`;
  const [whole = '', part] = String(value).split('.');
  return part === undefined ? whole : `${whole},${part}`;
}

function showDate(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * DAY));
  const two = (number: number): string => String(number).padStart(2, '0');
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    mm: two(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    m: String(date.getUTCMonth() + 1),
    d: String(date.getUTCDate()),
  };
  return format.toLowerCase().replace(/yyyy|mm|dd|m|d/g, (part) => parts[part] ?? part);
}

import { addDays, calendarDate, type CalendarDate, type DateSystem } from '../../../shared/core';
import { formatDate, isDateFormat } from './format-date';

const DIGITS = /^([^0#?]*)((?:[#0?],?)*[#0?])(?:\.([0#?]+))?(%?)([^0#?]*)$/u;

/** What a number cell shows in its format; `undefined` when that is the bare number or the format is not known. */
export function formatNumber(value: number, format: string, dateSystem: DateSystem): string | undefined {
  if (/^(?:general|@)$/i.test(format)) return undefined;
  if (isDateFormat(format)) {
    const date = dateOfSerial(value, dateSystem);
    return date && formatDate(date, value - Math.floor(value), format);
  }
  const [positive = '', negative] = format.split(';');
  const code = value < 0 && negative !== undefined ? negative : positive;
  const text = formatDigits(value < 0 && negative !== undefined ? -value : value, code);
  return text === String(value) ? undefined : text;
}

function dateOfSerial(value: number, dateSystem: DateSystem): CalendarDate | undefined {
  const day = Math.floor(value);
  if (dateSystem === 1904) return addDays('1904-01-01' as CalendarDate, day);
  // why: the 1900 system counts a 29 February 1900 that never was, so days before it are one further on
  const from = calendarDate(1900, 1, 1);
  return from && day >= 1 ? addDays(from, day < 60 ? day - 1 : day - 2) : undefined;
}

function formatDigits(value: number, code: string): string | undefined {
  const match = DIGITS.exec(literal(code));
  if (!match) return undefined;
  const [, before = '', whole = '', decimals = '', percent = '', after = ''] = match;
  const fixed = Math.abs(percent ? value * 100 : value).toFixed(Math.min(decimals.length, 20));
  const [integer = '', fraction = ''] = fixed.split('.');
  const padded = integer.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? inThrees(padded) : padded;
  const shown = fraction.replace(optionalZeros(decimals), '');
  return `${value < 0 ? '-' : ''}${before}${grouped}${shown === '' ? '' : `,${shown}`}${percent}${after}`;
}

/** Zeros at the end that a `#` lets fall. */
const optionalZeros = (decimals: string): RegExp =>
  new RegExp(`0{0,${String(decimals.length - decimals.replace(/(?<![#?])[#?]+$/, '').length)}}$`);

/** "1234567" as "1.234.567"; what is no row of digits ("1e+21") as it is. */
function inThrees(digits: string): string {
  if (!/^\d+$/.test(digits)) return digits;
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/\d{3}/g) ?? [];
  return [digits.slice(0, first), ...groups].filter((group) => group !== '').join('.');
}

/** A format section with its quotes, escapes, colours and padding resolved. */
const literal = (code: string): string =>
  code.replace(
    /\[[^[\]]*\]|"([^"]*)"|\\(.)|_(.)|\*./gu,
    (_, quoted?: string, escaped?: string, space?: string) =>
      quoted ?? escaped ?? (space === undefined ? '' : ' '),
  );

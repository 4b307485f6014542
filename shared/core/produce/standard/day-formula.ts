import { dateToSerial } from '../../dates/read-serial';
import type { UnitLayout } from '../../dates/units/time-unit';
import { ROMAN } from '../../dates/units/numerals';
import { LAYOUTS } from '../../dates/units/units';
import { calendarDate, daysInMonth } from '../../model/calendar-date';
import type { CellValue } from '../../model/cell';
import type { DateSystem } from '../../model/snapshot';

/** First and last day of a written time, as formulas over the cell `x`. */
interface DayFormulas {
  readonly first: string;
  readonly last: string;
}

/** A canonical writing of a time: by the word of its unit, or as a day. */
export type Writing = UnitLayout | 'day';

export const WRITINGS: ReadonlySet<Writing> = new Set([...LAYOUTS, 'day']);

/**
 * Reads the canonical forms ("Tháng 5/2025", "Quý II/2025", "Năm 2025", "08/6/2025", a real date) inside the sheet, or
 * only some of them, so that a deadline typed anew moves every figure at once. Anything else is an error or empty, for
 * the caller to catch. Only functions that Excel 2016, LibreOffice and Google Sheets share.
 */
export function dayFormulas(x: string, writings = WRITINGS): DayFormulas {
  const spread = `SUBSTITUTE(SUBSTITUTE(${x},"Ngày ",""),"/",REPT(" ",20))`;
  const day = `DATE(${yearIn(x)},VALUE(TRIM(MID(${spread},20,15))),VALUE(TRIM(LEFT(${spread},20))))`;
  const choose = (side: keyof DayFormulas): string => {
    const units = LAYOUTS.filter((layout) => writings.has(layout)).map(
      (layout) => `IF(${isOf(layout, x)},${daysOf(layout, x)[side]},`,
    );
    const last = writings.has('day') ? day : '""';
    const read = `IF(ISNUMBER(${x}),${x},${units.join('')}${last}${')'.repeat(units.length + 1)}`;
    // why: of an empty text one program makes nought, another an error
    return `IF(${x}="","",${read})`;
  };
  return { first: choose('first'), last: choose('last') };
}

const yearIn = (x: string): string => `VALUE(RIGHT(TRIM(${x}),4))`;

const isOf = ({ word }: UnitLayout, x: string): string =>
  `LEFT(${x},${String(word.length)})="${capitalised(word)}"`;

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function daysOf(layout: UnitLayout, x: string): DayFormulas {
  const { months, numerals } = layout;
  const year = yearIn(x);
  if (numerals === undefined) {
    return { first: `DATE(${year},1,1)`, last: `DATE(${year},12,31)` };
  }
  const number = numerals === 'roman' ? romanIn(layout, x) : `VALUE(${numeralIn(layout, x)})`;
  const lastMonth = months === 1 ? number : `${String(months)}*${number}`;
  const firstMonth = months === 1 ? number : `${lastMonth}-${String(months - 1)}`;
  return { first: `DATE(${year},${firstMonth},1)`, last: `DATE(${year},${lastMonth}+1,0)` };
}

/** What stands between the word and the slash. */
function numeralIn({ word }: UnitLayout, x: string): string {
  const at = word.length + 2;
  return `MID(${x},${String(at)},FIND("/",${x})-${String(at)})`;
}

/** How far apart the numerals stand in the text that knows their rank. */
const STEP = 4;

/** why: each numeral stands at four times its rank less three, and the blank keeps "I" from matching inside "II" */
const romanIn = (layout: UnitLayout, x: string): string =>
  `(FIND(${numeralIn(layout, x)}&" ","${ROMAN_RANKS}")+${String(STEP - 1)})/${String(STEP)}`;

const ROMAN_RANKS = ROMAN.map((numeral) => numeral.padEnd(STEP)).join('');

/** What the formulas make of a cell: its first and last day, and by which writing where it is a text. */
export interface ReadDays {
  readonly first: CellValue;
  readonly last: CellValue;
  readonly writing?: Writing;
}

const NO_DAYS: ReadDays = { first: '', last: '' };

/**
 * The answer of `dayFormulas` for what a cell holds; `undefined` where none is promised: days that do not exist, and
 * texts that only a program may take for canonical (other letters, further spaces).
 */
export function readDays(value: CellValue, system: DateSystem): ReadDays | undefined {
  if (typeof value === 'number') return { first: value, last: value };
  if (typeof value === 'boolean') return undefined;
  // why: a text without a figure at its end has no year, in whatever form it is written
  if (value === null || !/\d/u.test(value.trim().slice(-4))) return NO_DAYS;
  const serialOf = (...parts: Parameters<typeof calendarDate>): number | undefined => {
    const date = calendarDate(...parts);
    return date && dateToSerial(date, system);
  };
  for (const layout of LAYOUTS) {
    const days = daysOfUnit(layout, value, serialOf);
    if (days) return days;
  }
  const [, day, month, year] = DAY.exec(value) ?? [];
  const serial = serialOf(Number(year), Number(month), Number(day));
  return serial === undefined ? undefined : { first: serial, last: serial, writing: 'day' };
}

const YEAR = '(199\\d|20\\d\\d)';
const DAY = new RegExp(`^(?:Ngày )?(\\d{1,2})/(\\d{1,2})/${YEAR}$`, 'u');
const NUMBERED = new RegExp(`^(?:(\\d{1,2}|[IV]{1,3})/)?${YEAR}$`, 'u');

function daysOfUnit(
  writing: UnitLayout,
  text: string,
  serialOf: (year: number, month: number, day: number) => number | undefined,
): ReadDays | undefined {
  const { word, numerals, months } = writing;
  const head = `${capitalised(word)} `;
  const match = text.startsWith(head) ? NUMBERED.exec(text.slice(head.length)) : null;
  if (!match || (match[1] === undefined) !== (numerals === undefined)) return undefined;
  const [, numeral = '1', written] = match;
  const number = numerals === 'roman' ? ROMAN.findIndex((one) => one === numeral) + 1 : Number(numeral);
  const [year, last] = [Number(written), number * months];
  const first = serialOf(year, last - months + 1, 1);
  if (first === undefined || last > 12) return undefined;
  return { first, last: serialOf(year, last, daysInMonth(year, last)) ?? first, writing };
}

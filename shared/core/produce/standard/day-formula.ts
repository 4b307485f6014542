import type { UnitLayout } from '../../dates/units/time-unit';
import { ROMAN } from '../../dates/units/numerals';
import { LAYOUTS } from '../../dates/units/units';

/** First and last day of a written time, as formulas over the cell `x`. */
interface DayFormulas {
  readonly first: string;
  readonly last: string;
}

/**
 * Reads the canonical forms ("Tháng 5/2025", "Quý II/2025", "Năm 2025", "08/6/2025", a real date) inside the sheet,
 * so that a deadline typed anew moves every figure at once. Anything else is an error, for the caller to catch.
 * Only functions that Excel 2016, LibreOffice and Google Sheets share.
 */
export function dayFormulas(x: string): DayFormulas {
  const spread = `SUBSTITUTE(SUBSTITUTE(${x},"Ngày ",""),"/",REPT(" ",20))`;
  const day = `DATE(${yearIn(x)},VALUE(TRIM(MID(${spread},20,15))),VALUE(TRIM(LEFT(${spread},20))))`;
  const choose = (side: keyof DayFormulas): string => {
    const units = LAYOUTS.map((layout) => `IF(${isOf(layout, x)},${daysOf(layout, x)[side]},`);
    return `IF(ISNUMBER(${x}),${x},${units.join('')}${day}${')'.repeat(units.length + 1)}`;
  };
  return { first: choose('first'), last: choose('last') };
}

const yearIn = (x: string): string => `VALUE(RIGHT(TRIM(${x}),4))`;

const isOf = ({ word }: UnitLayout, x: string): string =>
  `LEFT(${x},${String(word.length)})="${word.charAt(0).toUpperCase()}${word.slice(1)}"`;

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

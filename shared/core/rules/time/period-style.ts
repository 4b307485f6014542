import type { Period } from '../../model/period';
import { formatPeriod } from '../../dates/format/format-period';
import { ROMAN } from '../../dates/units/numerals';
import { LAYOUTS } from '../../dates/units/units';
import { periodKey } from '../../dates/period-key';
import { isLopsided, rangeDash, usualDash, withDash } from './range-dash';

/** How a time cell is written, beside how it should be. */
export interface PeriodStyle {
  readonly precision: string;
  /** The writing with its figures taken out: "tháng #/#", "quý r-#". */
  readonly shape: string;
  readonly canonical: string;
  readonly canonicalShape: string;
  readonly isCanonical: boolean;
  /** Same shape as the canonical text, and a zero missing from a day below 10 or from month 1 or 2. */
  readonly missesZero: boolean;
  /** "Quí" for "Quý". */
  readonly isMisspelt: boolean;
  /** The writing with the dash of the canonical one; only where nothing but a dash parts the two. */
  readonly dashed?: string;
  /** The dash of a range as written. */
  readonly dash?: string;
}

/** Words that carry nothing but the unit; a text with any other word ("Phiên họp tháng …") is not rewritten. */
const PLAIN_WORDS = new Set([
  ...LAYOUTS.map(({ word }) => word),
  'th',
  't',
  'q',
  'r',
  'ngày',
  'từ',
  'đến',
  'hết',
  'trong',
  '',
]);

/** Units that a Roman numeral counts; "q" is short for a quarter. */
const COUNTED = [...LAYOUTS.filter(({ numerals }) => numerals === 'roman').map(({ word }) => word), 'q'].join(
  '|',
);
const ROMAN_NUMERAL = new RegExp(`(?<=(?:${COUNTED}) ?|-|,)[iv]{1,3}(?!\\p{L})`, 'gu');
const ROMAN_FIGURE = new RegExp(`(?<=(?:${COUNTED})[ .]{0,2}|-|,|^)i?[iv]{1,2}(?!\\p{L})`, 'gu');

const shapeOf = (key: string): string => key.replace(/\d+/g, '#').replace(ROMAN_NUMERAL, 'r');

const MISSPELT = /q(?:uí|úy|úi)(?!\p{L})/iu;
const EVERY_MISSPELT = new RegExp(MISSPELT.source, 'giu');

/** One year written at the end for both ends of a range. */
const sharesYear = (text: string, canonical: string): boolean => {
  const years = canonical.match(/\d{4}/g) ?? [];
  return years.length === 2 && years[0] === years[1] && text.match(/\d{4}/g)?.length === 1;
};

/** The figures of a key in order, Roman ones too, without zeros in front. */
const figuresOf = (key: string): string =>
  key
    .replace(ROMAN_FIGURE, (roman) => String(1 + ROMAN.findIndex((one) => one.toLowerCase() === roman)))
    .match(/\d+/g)
    ?.map(Number)
    .join(' ') ?? '';

/** The style of a cell whose period is certain and plain; `undefined` for everything that must keep its words. */
export function periodStyle(text: string, period: Period): PeriodStyle | undefined {
  if (period.kind !== 'interval' || period.qualifier !== undefined || period.implied) return undefined;
  const canonical = formatPeriod(period);
  if (canonical === undefined) return undefined;
  const key = periodKey(text);
  // why: "Từ ngày … đến hết ngày …" says in words what a dash says
  if (/^từ .+ đến /u.test(key)) return undefined;
  const shape = shapeOf(key);
  if (!shape.split(/[#/., -]+/).every((word) => PLAIN_WORDS.has(word))) return undefined;
  const canonicalKey = periodKey(canonical);
  // why: "2026 - T9/2026" would need a month that nobody wrote
  if (!sharesYear(text, canonical) && figuresOf(key) !== figuresOf(canonicalKey)) return undefined;
  const canonicalShape = shapeOf(canonicalKey);
  const dash = canonical.includes(' - ') ? rangeDash(text) : undefined;
  const isMisspelt = MISSPELT.test(text.normalize('NFC'));
  // why: "Quý I - Quý II/2026" is right as it stands; only its dash or a slip of writing can be corrected
  if (sharesYear(text, canonical)) {
    const kept = text
      .trim()
      .normalize('NFC')
      .replace(EVERY_MISSPELT, (word) => `${word.charAt(0)}uý`);
    return {
      precision: period.precision,
      shape: canonicalShape,
      canonical: dash === undefined ? kept : withDash(kept, ' - ', dash),
      canonicalShape,
      isCanonical: true,
      missesZero: false,
      isMisspelt,
      ...(dash !== undefined && isLopsided(dash) ? { dash } : {}),
    };
  }
  return {
    precision: period.precision,
    shape,
    canonical,
    canonicalShape,
    isCanonical: key === canonicalKey,
    missesZero: shape === canonicalShape && key.length < canonicalKey.length,
    isMisspelt,
    ...(dash === undefined ? {} : { dash, dashed: withDash(text.trim().normalize('NFC'), ' - ', dash) }),
  };
}

/** A style, and why a cell in it should be written otherwise; no reason when it may stay. */
export interface JudgedStyle extends PeriodStyle {
  readonly reason?: 'column' | 'zero';
}

/** The writings of one column, with how often each stands there. */
export type ColumnWritings = ReadonlyMap<
  string,
  { readonly style: PeriodStyle | undefined; readonly count: number }
>;

const BARE_MONTH = /(?<!\d)[3-9]\//;

/** What is usual among the writings of one precision. */
interface Usage {
  readonly shapes: Set<string>;
  bareMonths: boolean;
}

/** Judges the distinct writings of one column; only units of the same precision are compared. */
export function judgeStyles(writings: ColumnWritings): ReadonlyMap<string, JudgedStyle | undefined> {
  const usages = new Map<string, Usage>();
  const dashes = new Map<string, number>();
  for (const { style, count } of writings.values()) {
    if (!style) continue;
    const usage = usages.get(style.precision) ?? { shapes: new Set<string>(), bareMonths: false };
    usages.set(style.precision, usage);
    usage.shapes.add(style.shape);
    usage.bareMonths ||= style.isCanonical && BARE_MONTH.test(style.canonical);
    if (style.dash !== undefined) dashes.set(style.dash, (dashes.get(style.dash) ?? 0) + count);
  }
  const dash = usualDash(dashes);
  const judgeAll = (): ReadonlyMap<string, JudgedStyle | undefined> =>
    new Map(
      [...writings].map(([text, { style }]) => [
        text,
        style && judge(style, usages.get(style.precision), dash),
      ]),
    );
  // why: what is rewritten joins the usage, else the rewritten column would be judged otherwise
  for (;;) {
    const judged = judgeAll();
    if (![...judged.values()].some((style) => style && joinUsage(usages.get(style.precision), style)))
      return judged;
  }
}

/** Adds what a writing is to become; true when that was not usual before, so that the others are judged once more. */
function joinUsage(usage: Usage | undefined, { reason, canonical, canonicalShape }: JudgedStyle): boolean {
  if (!usage || reason === undefined) return false;
  const size = usage.shapes.size;
  const { bareMonths } = usage;
  usage.shapes.add(canonicalShape);
  usage.bareMonths ||= BARE_MONTH.test(canonical);
  return usage.shapes.size > size || usage.bareMonths !== bareMonths;
}

/** A range of years and no word beside them. */
const BARE_YEARS = /^#\s*-\s*#$/;

function judge(style: PeriodStyle, usage: Usage | undefined, dash: string): JudgedStyle {
  const written = { ...style, canonical: withDash(style.canonical, dash) };
  if (style.isMisspelt) return { ...written, reason: 'column' };
  if (style.dash !== undefined && (style.dash !== dash || isLopsided(style.dash))) {
    // why: "2027-2030" beside "2026 - 2028" lacks spaces, not the word "Năm"
    const isUsual = BARE_YEARS.test(style.shape) && usage?.shapes.size === 1 && style.dashed !== undefined;
    const kept = isUsual ? { canonical: withDash(style.dashed, dash), canonicalShape: style.shape } : {};
    return { ...written, ...kept, reason: 'column' };
  }
  if (style.isCanonical || !usage) return written;
  if (style.shape !== style.canonicalShape) {
    return usage.shapes.size > 1 ? { ...written, reason: 'column' } : written;
  }
  return style.missesZero || usage.bareMonths ? { ...written, reason: 'zero' } : written;
}

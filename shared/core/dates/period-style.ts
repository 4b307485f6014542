import type { Period } from '../model/period';
import { formatPeriod } from './format-period';
import { periodKey } from './period-key';

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
}

/** Words that carry nothing but the unit; a text with any other word ("Phiên họp tháng …") is not rewritten. */
const PLAIN_WORDS = new Set([
  'tháng',
  'th',
  't',
  'quý',
  'q',
  'r',
  'năm',
  'ngày',
  'từ',
  'đến',
  'hết',
  'trong',
  '',
]);

const shapeOf = (key: string): string =>
  key.replace(/\d+/g, '#').replace(/(?<=(?:quý|q) ?|-|,)[iv]{1,3}(?!\p{L})/gu, 'r');

/** The style of a cell whose period is certain and plain; `undefined` for everything that must keep its words. */
export function periodStyle(text: string, period: Period): PeriodStyle | undefined {
  if (period.kind !== 'interval' || period.qualifier !== undefined || period.implied) return undefined;
  const canonical = formatPeriod(period);
  if (canonical === undefined) return undefined;
  const key = periodKey(text);
  const shape = shapeOf(key);
  if (!shape.split(/[#/., -]+/).every((word) => PLAIN_WORDS.has(word))) return undefined;
  const canonicalKey = periodKey(canonical);
  const canonicalShape = shapeOf(canonicalKey);
  return {
    precision: period.precision,
    shape,
    canonical,
    canonicalShape,
    isCanonical: key === canonicalKey,
    missesZero: shape === canonicalShape && key.length < canonicalKey.length,
  };
}

/** A style, and why a cell in it should be written otherwise; no reason when it may stay. */
export interface JudgedStyle extends PeriodStyle {
  readonly reason?: 'column' | 'zero';
}

const BARE_MONTH = /(?<!\d)[3-9]\//;

/** What is usual among the writings of one precision. */
interface Usage {
  readonly shapes: Set<string>;
  bareMonths: boolean;
}

/** Judges the distinct writings of one column; only units of the same precision are compared. */
export function judgeStyles(
  styles: ReadonlyMap<string, PeriodStyle | undefined>,
): ReadonlyMap<string, JudgedStyle | undefined> {
  const usages = new Map<string, Usage>();
  for (const style of styles.values()) {
    if (!style) continue;
    const usage = usages.get(style.precision) ?? { shapes: new Set<string>(), bareMonths: false };
    usages.set(style.precision, usage);
    usage.shapes.add(style.shape);
    usage.bareMonths ||= style.isCanonical && BARE_MONTH.test(style.canonical);
  }
  return new Map(
    [...styles].map(([text, style]) => [text, style && judge(style, usages.get(style.precision))]),
  );
}

function judge(style: PeriodStyle, usage: Usage | undefined): JudgedStyle {
  if (style.isCanonical || !usage) return style;
  if (style.shape !== style.canonicalShape) {
    return usage.shapes.size > 1 ? { ...style, reason: 'column' } : style;
  }
  return style.missesZero || usage.bareMonths ? { ...style, reason: 'zero' } : style;
}

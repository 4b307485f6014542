import { romanNumeral } from '../table/section-order';

type NumeralStyle = 'letter' | 'roman' | 'digit' | 'dotted' | 'none';

export interface NumberedSection {
  /** The numeral that the standard table shows. */
  readonly numeral: string;
  /** 0 for the topmost sections. */
  readonly level: number;
}

const LETTERS = 'ABCDEGHIKLMNOPQRSTUVXY';

/**
 * Renumbers sections in reading order. The style of a numeral tells its level (the first style seen is the topmost);
 * each level starts anew under the one above. Sections without a numeral stay without.
 * `keep` leaves the numerals as written, for plans whose task numbers point at them ("2.1").
 */
export function numberSections(numerals: readonly string[], keep: boolean): readonly NumberedSection[] {
  const levels: NumeralStyle[] = [];
  const counters: number[] = [];
  let letter = 0;
  return numerals.map((written) => {
    const clean = written.trim().replace(/[.):]+$/u, '');
    const style = styleOf(clean, LETTERS[letter]);
    if (style === 'letter') letter = LETTERS.indexOf(clean) + 1;
    let level = levels.indexOf(style);
    if (level < 0) level = levels.push(style) - 1;
    counters.length = Math.min(counters.length, level + 1);
    counters[level] = (counters[level] ?? 0) + 1;
    const numeral =
      keep || style === 'none' || style === 'dotted' ? clean : format(style, counters[level] ?? 1);
    return { numeral, level };
  });
}

/** "C", "D", "I", "V"… are letters only where the letters count up to them. */
function styleOf(numeral: string, nextLetter: string | undefined): NumeralStyle {
  if (numeral === '') return 'none';
  if (/^\d+$/u.test(numeral)) return 'digit';
  if (numeral.includes('.')) return 'dotted';
  if (numeral === nextLetter && numeral !== 'I') return 'letter';
  if (/^[IVXLC]+$/u.test(numeral)) return 'roman';
  return numeral.length === 1 && LETTERS.includes(numeral) ? 'letter' : 'none';
}

function format(style: 'letter' | 'roman' | 'digit', count: number): string {
  if (style === 'roman') return romanNumeral(count);
  if (style === 'digit') return String(count);
  return LETTERS[count - 1] ?? String(count);
}

type NumeralStyle = 'letter' | 'roman' | 'digit' | 'dotted' | 'none';

/** The letters that sections are counted by; some plans leave F, J, W and Z out. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const OPTIONAL = /^[FJWZ]*$/;

/**
 * How deep each section stands, 0 for the topmost, in reading order. The style of a numeral tells its level: the first
 * style seen is the topmost. The numerals themselves are the plan's own and are never changed here.
 */
export function sectionLevels(numerals: readonly string[]): readonly number[] {
  const levels: NumeralStyle[] = [];
  let letter = '';
  return numerals.map((written, index) => {
    const numeral = written.trim();
    const style = styleOf(numeral, letter, () => nextOf(numerals, index));
    if (style === 'letter') letter = numeral;
    const level = levels.indexOf(style);
    return level < 0 ? levels.push(style) - 1 : level;
  });
}

/** "C", "D", "I", "V"… are letters only where the letters count up to them. */
function styleOf(numeral: string, last: string, next: () => string): NumeralStyle {
  if (numeral === '') return 'none';
  if (/^\d+$/u.test(numeral)) return 'digit';
  if (numeral.includes('.')) return 'dotted';
  if (/^[IVXLCDM]+$/u.test(numeral)) {
    return countsOn(last, numeral) && !(numeral === 'I' && next() === 'II') ? 'letter' : 'roman';
  }
  return /^[A-ZĐ]$/u.test(numeral) ? 'letter' : 'none';
}

function countsOn(last: string, numeral: string): boolean {
  const [from, to] = [LETTERS.indexOf(last), LETTERS.indexOf(numeral)];
  if (numeral.length !== 1 || to < 0 || last === '') return false;
  return from < to && OPTIONAL.test(LETTERS.slice(from + 1, to));
}

/** The next numeral that is no plain or dotted number: "II" behind "I" counts on in Roman numbers. */
const nextOf = (numerals: readonly string[], index: number): string =>
  numerals.slice(index + 1).find((numeral) => /^[A-ZĐ]+$/u.test(numeral.trim())) ?? '';

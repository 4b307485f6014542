import { romanNumeral } from '../../shared/core';

/** How a list writes its numbers; what is not among these counts in plain figures. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    default:
      return String(value);
  }
}

/** Word itself writes larger ones in figures. */
const MOST_ROMAN = 3999;

const roman = (value: number): string =>
  value < 1 || value > MOST_ROMAN ? String(value) : romanNumeral(value);

/** a … z, then aa, bb, … as Word counts. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 30) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

import type { ComparedSyllable } from './syllable-likeness';

const HEADS = new Set([
  'sở',
  'phòng',
  'bộ',
  'ban',
  'cục',
  'vụ',
  'viện',
  'trạm',
  'hội',
  'đài',
  'tổ',
  'báo',
  'thuế',
]);
const UNITS = ['thành phố', 'thị xã', 'thị trấn', 'đặc khu', 'tỉnh', 'huyện', 'quận', 'xã', 'phường'];

/** Names that must never be proposed for each other: another kind of body, another kind of unit, another number. */
export function isVetoed(a: readonly ComparedSyllable[], b: readonly ComparedSyllable[]): boolean {
  return differ(headOf(a), headOf(b)) || differ(numbersOf(a), numbersOf(b)) || differ(unitOf(a), unitOf(b));
}

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

function headOf([first]: readonly ComparedSyllable[]): string {
  return first && HEADS.has(first.folded) ? first.folded : '';
}

const numbersOf = (words: readonly ComparedSyllable[]): string =>
  words
    .filter(({ folded }) => /^\d+$/.test(folded))
    .map(({ folded }) => String(Number(folded)))
    .join(' ');

/** The kind of unit the name ends in or carries last; "xã hội" is none. */
function unitOf(words: readonly ComparedSyllable[]): string {
  for (let at = words.length - 1; at > 0; at--) {
    const one = words[at]?.folded ?? '';
    const two = `${words[at - 1]?.folded ?? ''} ${one}`;
    if (UNITS.includes(two)) return two;
    if (UNITS.includes(one) && words[at + 1]?.folded !== 'hội') return one;
  }
  return '';
}

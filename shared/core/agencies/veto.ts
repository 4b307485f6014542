import type { ComparedSyllable } from './syllable-likeness';

/** What must never be mixed up; empty where a name does not tell. */
export interface VetoTraits {
  /** The kind of body, "sở". */
  readonly head: string;
  readonly numbers: string;
  /** The kind of unit, "thị xã". */
  readonly unit: string;
}

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
const UNITS = new Set(['tỉnh', 'huyện', 'quận', 'xã', 'phường']);
const LONG_UNITS: ReadonlyMap<string, readonly string[]> = new Map([
  ['phố', ['thành']],
  ['xã', ['thị']],
  ['trấn', ['thị']],
  ['khu', ['đặc']],
]);

/** The traits of a name; linear. */
export const vetoTraits = (words: readonly ComparedSyllable[]): VetoTraits => ({
  head: headOf(words),
  numbers: numbersOf(words),
  unit: unitOf(words),
});

/** Names that must never be proposed for each other: another kind of body, another kind of unit, another number. */
export const isVetoed = (a: VetoTraits, b: VetoTraits): boolean =>
  differ(a.head, b.head) || differ(a.numbers, b.numbers) || differ(a.unit, b.unit);

const differ = (a: string, b: string): boolean => a !== '' && b !== '' && a !== b;

function headOf([first]: readonly ComparedSyllable[]): string {
  return first && HEADS.has(first.folded) ? first.folded : '';
}

function numbersOf(words: readonly ComparedSyllable[]): string {
  let numbers = '';
  for (const { folded } of words) {
    if (folded.charCodeAt(0) <= 0x39 && /^\d+$/.test(folded)) numbers += ` ${String(Number(folded))}`;
  }
  return numbers;
}

/** The kind of unit the name ends in or carries last; "xã hội" is none. */
function unitOf(words: readonly ComparedSyllable[]): string {
  for (let at = words.length - 1; at > 0; at--) {
    const one = words[at]?.folded ?? '';
    const before = words[at - 1]?.folded ?? '';
    if (LONG_UNITS.get(one)?.includes(before) === true) return `${before} ${one}`;
    if (UNITS.has(one) && words[at + 1]?.folded !== 'hội') return one;
  }
  return '';
}

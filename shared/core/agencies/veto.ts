import { Head, headsWith } from '../../data/agencies/agency-heads';
import { unitNames } from '../text/unit-words';
import type { ComparedSyllable } from './syllable-likeness';

/** What must never be mixed up; empty where a name does not tell. */
export interface VetoTraits {
  /** The kind of body, "sở". */
  readonly head: string;
  readonly numbers: string;
  /** The kind of unit, "thị xã". */
  readonly unit: string;
}

const HEADS = headsWith(Head.Apart);
/** The kinds of unit by their last word, longer ones first: "xã" ends "thị xã", too. */
const unitsByEnd: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const units = new Map<string, (readonly string[])[]>();
  for (const words of unitNames.map((name) => name.split(' ')).sort((a, b) => b.length - a.length)) {
    const end = words[words.length - 1] ?? '';
    units.set(end, [...(units.get(end) ?? []), words]);
  }
  return units;
})();

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
    const unit = unitsByEnd.get(words[at]?.folded ?? '')?.find((parts) => endsAt(words, at, parts));
    if (unit && (unit.length > 1 || words[at + 1]?.folded !== 'hội')) return unit.join(' ');
  }
  return '';
}

const endsAt = (words: readonly ComparedSyllable[], at: number, parts: readonly string[]): boolean =>
  parts.every((part, offset) => words[at - parts.length + 1 + offset]?.folded === part);

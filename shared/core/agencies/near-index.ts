import { mixHash } from '../work/hash';
import { memo, memoFor } from '../work/memo';
import type { AgencyForm, AgencyIndex } from './agency-index';
import { shortened } from '../text/shortened';
import type { PackedForms } from './packed-forms';
import { packedForms } from './packed-forms';
import type { ComparedSyllable } from './syllable-likeness';
import { comparedSyllable, unknownSyllable } from './syllable-likeness';
import type { VetoTraits } from './veto';
import { vetoTraits } from './veto';

/** A name ready to be compared with many others. */
export interface ComparedName {
  readonly words: readonly ComparedSyllable[];
  /** Sum of the weights of its syllables. */
  readonly weight: number;
  /** A syllable is in no name of the directory. */
  readonly slipped: boolean;
  /** Its letters without marks and spaces. */
  readonly letters: string;
  readonly traits: VetoTraits;
}

/** Prepares a name; the weights of its syllables must be final. */
export function comparedName(words: readonly ComparedSyllable[]): ComparedName {
  let weight = 0;
  let slipped = false;
  let letters = '';
  for (const word of words) {
    weight += word.weight;
    letters += word.bare;
    if (word.id < 0) slipped = true;
  }
  return { words, weight, slipped, letters, traits: vetoTraits(words) };
}

/** What finds candidates for an unknown name without looking at every entry. */
export interface NearIndex {
  readonly forms: readonly AgencyForm[];
  /** The forms as they are compared. */
  readonly keys: readonly ComparedName[];
  readonly syllables: ReadonlyMap<string, ComparedSyllable>;
  /** The other syllables: dirt repeats itself, too. */
  readonly unknown: (folded: string) => ComparedSyllable;
  /** Syllables of the longest form, letters of the longest syllable: what is longer by two is near none. */
  readonly longest: { readonly form: number; readonly syllable: number };
  readonly packed: PackedForms;
  /** Syllables by what is left of them without marks, whole or short of one letter. */
  readonly neighbours: ReadonlyMap<string, readonly ComparedSyllable[]>;
  /** Forms by the hash of their syllables, all of them or all but one. */
  readonly nearlyWhole: ReadonlyMap<number, readonly number[]>;
  /** Forms by their letters without marks and spaces, by their sorted syllables, and by their initials. */
  readonly letters: ReadonlyMap<string, readonly number[]>;
  readonly sorted: ReadonlyMap<string, readonly number[]>;
  readonly initials: ReadonlyMap<string, readonly number[]>;
  /**
   * Workspace of one search by syllable: how much of it the name has nothing like, all of it between searches; whether a
   * form has it, none between searches.
   */
  readonly lacks: Float64Array;
  readonly present: Uint8Array;
  /** The last search that looked at a form, by its number, and how many there were. */
  readonly seen: Int32Array;
  searches: number;
}

/** The index of an agency index, made when the first unknown name is met. */
export const nearIndex = memoFor(({ forms }: AgencyIndex): NearIndex => {
  const syllables = new Map<string, ComparedSyllable>();
  const postings: number[][] = [];
  const compared = forms.map(({ key }, number) => {
    const words = key.map((folded) => knownSyllable(syllables, postings, folded));
    for (const { id } of words) pushOnce(postings[id] ?? [], number);
    return words;
  });
  for (const syllable of syllables.values()) syllable.weight = weightOf(postings[syllable.id]?.length ?? 0);
  const keys = compared.map(comparedName);
  const packed = packedForms(keys, syllables, postings);
  return {
    forms,
    keys,
    packed,
    syllables,
    unknown: memo((folded) => unknownSyllable(folded), { most: 5000 }),
    longest: {
      form: compared.reduce((most, { length }) => Math.max(most, length), 0),
      syllable: [...syllables.values()].reduce((most, { bare }) => Math.max(most, bare.length), 0),
    },
    neighbours: neighboursOf(syllables.values()),
    ...keyedForms(keys),
    lacks: packed.syllableWeights.slice(),
    present: new Uint8Array(syllables.size),
    seen: new Int32Array(forms.length),
    searches: 0,
  };
});

function keyedForms(
  keys: readonly ComparedName[],
): Pick<NearIndex, 'nearlyWhole' | 'letters' | 'sorted' | 'initials'> {
  const nearlyWhole = new Map<number, number[]>();
  const letters = new Map<string, number[]>();
  const sorted = new Map<string, number[]>();
  const initials = new Map<string, number[]>();
  for (const [number, key] of keys.entries()) {
    for (const hash of hashesOf(key.words)) push(nearlyWhole, hash, number);
    push(letters, key.letters, number);
    push(sorted, sortedOf(key.words), number);
    push(initials, initialsOf(key.words), number);
  }
  return { nearlyWhole, letters, sorted, initials };
}

/** Rare syllables say more than "phòng" and "xã". */
const weightOf = (count: number): number => 1 / (1 + Math.log2(1 + count) / 4);

function knownSyllable(
  syllables: Map<string, ComparedSyllable>,
  postings: number[][],
  folded: string,
): ComparedSyllable {
  const known = syllables.get(folded);
  if (known) return known;
  const syllable = comparedSyllable(folded, postings.push([]) - 1, 1);
  syllables.set(folded, syllable);
  return syllable;
}

function neighboursOf(
  syllables: Iterable<ComparedSyllable>,
): ReadonlyMap<string, readonly ComparedSyllable[]> {
  const neighbours = new Map<string, ComparedSyllable[]>();
  for (const syllable of syllables) {
    for (const variant of shortened(syllable.bare)) push(neighbours, variant, syllable);
  }
  return neighbours;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) pushOnce(list, value);
  else map.set(key, [value]);
}

function pushOnce<Value>(list: Value[], value: Value): void {
  if (list[list.length - 1] !== value) list.push(value);
}

/** Hashes of a sequence: of the whole, and of what is left without each of its syllables. */
export function hashesOf(words: readonly ComparedSyllable[]): readonly number[] {
  const hashes: number[] = [];
  for (let skipped = -1; skipped < words.length; skipped++) {
    let hash = 0;
    for (let at = 0; at < words.length; at++) {
      // why: 0 would leave no trace in an empty hash, and syllables that nobody knows have -1
      if (at !== skipped) hash = mixHash(hash, (words[at]?.id ?? -1) + 2);
    }
    // why: a key of 30 bits is a small integer in every engine, which maps find fastest
    hashes.push(hash & 0x3fffffff);
  }
  return hashes;
}

const initialsOf = (words: readonly ComparedSyllable[]): string => {
  let initials = '';
  for (const { folded } of words) initials += folded.charAt(0);
  return initials;
};

/** The syllables in alphabetical order. */
export const sortedOf = (words: readonly ComparedSyllable[]): string =>
  words
    .map(({ folded }) => folded)
    .sort()
    .join(' ');

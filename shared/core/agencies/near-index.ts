import { mixHash } from '../work/hash';
import { memoFor } from '../work/memo';
import type { AgencyForm, AgencyIndex } from './agency-index';
import type { ComparedSyllable, RelatedSyllable } from './syllable-likeness';
import { comparedSyllable } from './syllable-likeness';
import type { VetoTraits } from './veto';
import { vetoTraits } from './veto';

/** A name ready to be compared with many others. */
export interface ComparedName {
  readonly words: readonly ComparedSyllable[];
  /** Sum of the weights of its syllables. */
  readonly weight: number;
  /** Its letters without marks and spaces. */
  readonly letters: string;
  readonly traits: VetoTraits;
}

/** Prepares a name; the weights of its syllables must be final. */
export function comparedName(words: readonly ComparedSyllable[]): ComparedName {
  let weight = 0;
  let letters = '';
  for (const word of words) {
    weight += word.weight;
    letters += word.bare;
  }
  return { words, weight, letters, traits: vetoTraits(words) };
}

/**
 * The forms once more as plain numbers, one behind the other: a search looks at thousands of them, and an object for each
 * syllable of each is what it would wait for.
 */
interface PackedForms {
  /** By the number of a form. */
  readonly weights: Float64Array;
  /** Where the syllables of a form start; one more at the end. */
  readonly starts: Int32Array;
  readonly syllables: Int32Array;
  /** By the number of a syllable. */
  readonly syllableWeights: Float64Array;
}

/** What finds candidates for an unknown name without looking at every entry. */
export interface NearIndex {
  readonly forms: readonly AgencyForm[];
  /** The forms as they are compared. */
  readonly keys: readonly ComparedName[];
  readonly syllables: ReadonlyMap<string, ComparedSyllable>;
  /** Syllables of the longest form, letters of the longest syllable: what is longer by two is near none. */
  readonly longest: { readonly form: number; readonly syllable: number };
  readonly packed: PackedForms;
  /** Forms by the number of a syllable. */
  readonly postings: readonly (readonly number[])[];
  /** Syllables by what is left of them without marks, whole or short of one letter. */
  readonly neighbours: ReadonlyMap<string, readonly ComparedSyllable[]>;
  /** Forms by the hash of their syllables, all of them or all but one. */
  readonly nearlyWhole: ReadonlyMap<number, readonly number[]>;
  /** Forms by their letters without marks and spaces, by their sorted syllables, and by their initials. */
  readonly letters: ReadonlyMap<string, readonly number[]>;
  readonly sorted: ReadonlyMap<string, readonly number[]>;
  readonly initials: ReadonlyMap<string, readonly number[]>;
  /** By the number of a syllable, filled as they are asked for. */
  readonly related: (readonly RelatedSyllable[] | undefined)[];
  /** Workspace of one search, by form and by syllable: all zero between searches. */
  readonly gains: Float64Array;
  readonly likes: Float64Array;
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
  return {
    forms,
    keys,
    packed: packedForms(keys, syllables),
    syllables,
    longest: {
      form: compared.reduce((most, { length }) => Math.max(most, length), 0),
      syllable: [...syllables.values()].reduce((most, { bare }) => Math.max(most, bare.length), 0),
    },
    postings,
    neighbours: neighboursOf(syllables.values()),
    ...keyedForms(keys),
    related: [],
    gains: new Float64Array(forms.length),
    likes: new Float64Array(syllables.size),
  };
});

function packedForms(
  keys: readonly ComparedName[],
  syllables: ReadonlyMap<string, ComparedSyllable>,
): PackedForms {
  const starts = new Int32Array(keys.length + 1);
  keys.forEach(({ words }, number) => (starts[number + 1] = (starts[number] ?? 0) + words.length));
  const syllableWeights = new Float64Array(syllables.size);
  for (const { id, weight } of syllables.values()) syllableWeights[id] = weight;
  return {
    weights: Float64Array.from(keys, ({ weight }) => weight),
    starts,
    syllables: Int32Array.from(keys.flatMap(({ words }) => words.map(({ id }) => id))),
    syllableWeights,
  };
}

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

/** The text, and the text without each of its letters. */
export function shortened(text: string): readonly string[] {
  const variants = [text];
  if (text.length < 2) return variants;
  for (let at = 0; at < text.length; at++) variants.push(text.slice(0, at) + text.slice(at + 1));
  return variants;
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

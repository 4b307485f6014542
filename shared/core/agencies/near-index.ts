import type { AgencyForm, AgencyIndex } from './agency-index';
import type { ComparedSyllable } from './syllable-likeness';
import { comparedSyllable } from './syllable-likeness';

/** What finds candidates for an unknown name without looking at every entry. */
export interface NearIndex {
  readonly forms: readonly AgencyForm[];
  /** The syllables of each form, compared. */
  readonly keys: readonly (readonly ComparedSyllable[])[];
  /** Forms by syllable. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Syllables by what is left of them without marks, whole or short of one letter. */
  readonly neighbours: ReadonlyMap<string, readonly string[]>;
  /** Forms by whole keys: written together, without marks, in any order, by initials. */
  readonly whole: ReadonlyMap<string, readonly number[]>;
}

const made = new WeakMap<AgencyIndex, NearIndex>();

/** The index of an agency index, made when the first unknown name is met. */
export function nearIndex(index: AgencyIndex): NearIndex {
  let near = made.get(index);
  if (!near) made.set(index, (near = createNearIndex(index)));
  return near;
}

function createNearIndex({ forms }: AgencyIndex): NearIndex {
  const compared = new Map<string, ComparedSyllable>();
  const postings = new Map<string, number[]>();
  const whole = new Map<string, number[]>();
  const keys = forms.map(({ key }, number) => {
    const syllables = key.map((folded) => {
      let syllable = compared.get(folded);
      if (!syllable) compared.set(folded, (syllable = comparedSyllable(folded)));
      return syllable;
    });
    for (const { folded } of new Set(syllables)) push(postings, folded, number);
    for (const wholeKey of wholeKeys(syllables)) push(whole, wholeKey, number);
    return syllables;
  });
  return { forms, keys, postings, whole, neighbours: neighboursOf(compared.values()) };
}

function neighboursOf(syllables: Iterable<ComparedSyllable>): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { folded, bare } of syllables) {
    for (const variant of shortened(bare)) push(neighbours, variant, folded);
  }
  return neighbours;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list[list.length - 1] !== value) list.push(value);
}

/** The text, and the text without each of its letters. */
export function shortened(text: string): readonly string[] {
  const variants = [text];
  if (text.length < 3) return variants;
  for (let at = 0; at < text.length; at++) variants.push(text.slice(0, at) + text.slice(at + 1));
  return variants;
}

/** Keys that forget spaces, marks, order, or all but the initials; each kind with a sign of its own. */
export function wholeKeys(syllables: readonly ComparedSyllable[]): readonly string[] {
  const bare = syllables.map((syllable) => syllable.bare);
  const folded = syllables.map((syllable) => syllable.folded);
  return [
    `=${folded.join('')}`,
    `~${bare.join('')}`,
    `#${[...folded].sort().join(' ')}`,
    `.${folded.map((text) => text.charAt(0)).join('')}`,
  ];
}

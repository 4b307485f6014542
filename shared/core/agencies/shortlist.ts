import type { ComparedName } from './near-index';
import type { NearIndex } from './near-index';
import { shortened } from './near-index';
import type { ComparedSyllable, RelatedSyllable } from './syllable-likeness';
import { unlikeness } from './syllable-likeness';
import { isVetoed } from './veto';

const LONGEST = 24;
const VISITS = 3000;

interface Search {
  readonly weight: number;
  readonly related: readonly RelatedSyllable[];
  /** How many forms hold one of the related syllables. */
  readonly visits: number;
}

/**
 * Forms that may be as alike as `least`, the likeliest first. An alignment costs at least what either name has that
 * the other has nothing like; forms that lack too much are never looked at, or left after a look at their syllables.
 */
export function shortlist(near: NearIndex, name: ComparedName, least: number): readonly number[] {
  const share = (1 - least) / 2;
  const searches = searchesOf(near, name);
  const { touched, rest } = gather(near, name, searches, share);
  const cheapest: Cheapest = { numbers: [], costs: [] };
  markLikes(near, searches);
  for (const number of touched) {
    const lacking = name.weight - rest - (near.gains[number] ?? 0);
    near.gains[number] = 0;
    const worst = worstOf(cheapest);
    const most = share * (name.weight + (near.packed.weights[number] ?? 0));
    // why: thousands of forms come by here, and what they share with the name rules out nearly all of them
    if (lacking >= worst || lacking > most) continue;
    const cost = Math.max(lacking, missingWeight(near, number, most));
    const key = near.keys[number];
    const possible = cost <= most && cost < worst;
    if (possible && key && !isVetoed(name.traits, key.traits)) insert(cheapest, number, cost);
  }
  clearLikes(near, searches);
  return cheapest.numbers;
}

/** The forms of least cost, in order, and their costs. */
interface Cheapest {
  readonly numbers: number[];
  readonly costs: number[];
}

const worstOf = ({ costs }: Cheapest): number => costs[LONGEST - 1] ?? Infinity;

function insert({ numbers, costs }: Cheapest, number: number, cost: number): void {
  let at = Math.min(costs.length, LONGEST - 1);
  for (; at > 0 && (costs[at - 1] ?? 0) > cost; at--) {
    costs[at] = costs[at - 1] ?? 0;
    numbers[at] = numbers[at - 1] ?? 0;
  }
  costs[at] = cost;
  numbers[at] = number;
}

/** The words to search by, those in the fewest forms first. */
function searchesOf(near: NearIndex, { words }: ComparedName): readonly Search[] {
  return words
    .map((word) => {
      const related = relatedSyllables(near, word);
      let visits = 0;
      for (const { id } of related) visits += near.postings[id]?.length ?? 0;
      return { weight: word.weight, related, visits };
    })
    .sort((a, b) => a.visits - b.visits);
}

interface Gathered {
  readonly touched: readonly number[];
  /** Weight of the words that were not searched by. */
  readonly rest: number;
}

/** Adds up in `near.gains` what forms share with the rarest words; a form without any of these lacks too much. */
function gather(near: NearIndex, name: ComparedName, searches: readonly Search[], share: number): Gathered {
  // why: a form much heavier than the name lacks too much the other way
  const spare = name.weight * share * (1 + (1 + share) / (1 - share));
  const touched: number[] = [];
  let rest = name.weight;
  let visited = 0;
  for (const { weight, related, visits } of searches) {
    visited += visits;
    if (name.weight - rest > spare || (visited > VISITS && touched.length > 0)) break;
    rest -= weight;
    for (const { id, like } of related) addGains(near, id, like * weight, touched);
  }
  return { touched, rest };
}

function addGains({ postings, gains }: NearIndex, id: number, gain: number, touched: number[]): void {
  for (const number of postings[id] ?? []) {
    const gained = gains[number] ?? 0;
    if (gained === 0) touched.push(number);
    gains[number] = gained + gain;
  }
}

function markLikes({ likes }: NearIndex, searches: readonly Search[]): void {
  for (const { related } of searches) {
    for (const { id, like } of related) likes[id] = Math.max(likes[id] ?? 0, like);
  }
}

function clearLikes({ likes }: NearIndex, searches: readonly Search[]): void {
  for (const { related } of searches) {
    for (const { id } of related) likes[id] = 0;
  }
}

/** Weight of a form's syllables that the name has nothing like; anything above `most` where it is more than that. */
function missingWeight({ likes, packed }: NearIndex, number: number, most: number): number {
  const { starts, syllables, syllableWeights } = packed;
  const end = starts[number + 1] ?? 0;
  let missing = 0;
  for (let at = starts[number] ?? 0; at < end && missing <= most; at++) {
    const id = syllables[at] ?? 0;
    missing += (syllableWeights[id] ?? 0) * (1 - (likes[id] ?? 0));
  }
  return missing;
}

/** The syllable itself and those that differ in marks or one letter; each syllable of the directory is looked up once. */
function relatedSyllables(near: NearIndex, word: ComparedSyllable): readonly RelatedSyllable[] {
  if (word.id < 0) return findRelated(near, word);
  return (near.related[word.id] ??= findRelated(near, word));
}

function findRelated(near: NearIndex, word: ComparedSyllable): readonly RelatedSyllable[] {
  const related = new Map<number, number>();
  // why: one letter is the most that the two may differ by, and each letter of a long word is tried
  if (word.bare.length > near.longest.syllable + 1) return [];
  for (const variant of shortened(word.bare)) {
    for (const other of near.neighbours.get(variant) ?? []) {
      if (!related.has(other.id)) related.set(other.id, 1 - unlikeness(word, other));
    }
  }
  return [...related].filter(([, like]) => like > 0).map(([id, like]) => ({ id, like }));
}

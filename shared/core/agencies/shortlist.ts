import type { ComparedName } from './near-index';
import type { NearIndex } from './near-index';
import type { Relations } from './related-syllables';
import { relationsOf } from './related-syllables';
import { isVetoed } from './veto';

const VISITS = 3000;
const SHORT = 0.3;
// why: sums of the same weights in another order differ by less
const ROUNDING = 1e-9;

/** What a list is wanted for. */
export interface Wanted {
  /** How alike listed forms may be at least. */
  readonly listed: number;
  /** How alike those are that are of use: the list ends behind the last that may be so. */
  readonly least: number;
  /** The longest list. */
  readonly longest: number;
}

/**
 * Forms that may be as alike as wanted, the likeliest first. An alignment costs at least what either name has that the
 * other has nothing like; forms that lack too much are never looked at, or left after a look at their syllables.
 */
export function shortlist(near: NearIndex, name: ComparedName, wanted: Wanted): readonly number[] {
  const words = name.words.map((word) => relationsOf(near, word)).sort((a, b) => a.visits - b.visits);
  const search = searchFor(name, words, wanted);
  markLikes(near, words);
  near.searches += 1;
  let { lost } = search;
  let list = 0;
  for (const { ids, gain } of search.words) {
    // why: a form without any of the words before is of no use
    if (lost > search.spare) break;
    lost += gain;
    for (const id of ids) visitForms(near, search, id, list++);
  }
  clearLikes(near, words);
  return search.found.map(({ number }) => number);
}

interface Search {
  readonly name: ComparedName;
  /** The words that tell what a form lacks, those in the fewest forms first; their weight; and what all forms lack of it. */
  readonly words: readonly Relations[];
  readonly told: number;
  readonly lost: number;
  /** The share of what both names weigh that an alignment may cost in a listed form, and the most in one of use. */
  readonly share: number;
  readonly spare: number;
  /** The heaviest form of use. */
  readonly heaviest: number;
  readonly longest: number;
  readonly found: Found[];
}

interface Found {
  readonly number: number;
  readonly cost: number;
  /** The list that it was found in, and its number there. */
  readonly place: number;
}

function searchFor(
  name: ComparedName,
  all: readonly Relations[],
  { listed, least, longest }: Wanted,
): Search {
  const share = (1 - listed) / 2;
  const words = tellingWords(all, name.weight, share);
  const useful = (1 - least) / 2 + ROUNDING;
  let [reach, slack, lost, rest] = [0, 0, 0, name.weight];
  for (const word of all) reach += word.reach;
  for (const { weight, gain } of words) {
    rest -= weight;
    lost += weight - gain;
  }
  // why: one or two letters that are no word have a little in common with any others (see `unlikeness`)
  for (const { id, bare } of name.words) if (id < 0 && bare.length < 3) slack += SHORT;
  // why: what weighs more has too much that the name has nothing like
  const heaviest = (reach + slack + useful * name.weight) / (1 - useful);
  const spare = useful * (name.weight + heaviest) + slack;
  return { name, words, told: name.weight - rest, lost, share, spare, heaviest, longest, found: [] };
}

/** Words that weigh more than a form may lack. */
function tellingWords(words: readonly Relations[], weight: number, share: number): readonly Relations[] {
  // why: a form much heavier than the name lacks too much the other way
  const spare = weight * share * (1 + (1 + share) / (1 - share));
  let [visits, told] = [0, 0];
  return words.filter((word) => {
    const isFirst = visits === 0;
    visits += word.visits;
    if (told > spare || (visits > VISITS && !isFirst)) return false;
    told += word.weight;
    return true;
  });
}

function visitForms(near: NearIndex, search: Search, id: number, list: number): void {
  const { seen, searches, packed, lacks } = near;
  const { byWeight, postingStarts, starts, syllables, weights } = packed;
  const { name, share, spare, heaviest, longest, found } = search;
  for (let at = postingStarts[id] ?? 0, last = postingStarts[id + 1] ?? 0; at < last; at++) {
    const number = byWeight[at] ?? 0;
    const weight = weights[number] ?? 0;
    if (weight > heaviest) break;
    if (seen[number] === searches) continue;
    seen[number] = searches;
    const most = Math.min(share * (name.weight + weight), spare, found[longest - 1]?.cost ?? spare);
    // why: here and in no function of its own, because thousands of forms come by
    let missing = 0;
    for (let next = starts[number] ?? 0, end = starts[number + 1] ?? 0; next < end && missing <= most; next++)
      missing += lacks[syllables[next] ?? 0] ?? 0;
    if (missing > most) continue;
    const cost = Math.max(missing, lackingWeight(near, search, number));
    const key = near.keys[number];
    if (cost <= most && key && !isVetoed(name.traits, key.traits))
      insert(search, { number, cost, place: list * near.keys.length + number });
  }
}

/** Weight of the telling words that a form has nothing like. */
function lackingWeight({ present, packed }: NearIndex, { words, told }: Search, number: number): number {
  const { starts, syllables } = packed;
  const [start, end] = [starts[number] ?? 0, starts[number + 1] ?? 0];
  for (let at = start; at < end; at++) present[syllables[at] ?? 0] = 1;
  let gained = 0;
  for (const { weight, ids, likes } of words) {
    for (let at = 0; at < ids.length; at++) {
      if (present[ids[at] ?? 0] === 1) gained += (likes[at] ?? 0) * weight;
    }
  }
  for (let at = start; at < end; at++) present[syllables[at] ?? 0] = 0;
  return told - gained;
}

/** Enters a form behind those that cost less and, of those that cost the same, behind those found before. */
function insert({ found, longest }: Search, one: Found): void {
  let at = found.length;
  for (; at > 0; at--) {
    const before = found[at - 1] ?? one;
    if (before.cost < one.cost || (before.cost === one.cost && before.place < one.place)) break;
    found[at] = before;
  }
  found[at] = one;
  if (found.length > longest) found.pop();
}

/** Notes for each syllable how much of its weight the name has nothing like. */
function markLikes({ lacks, packed }: NearIndex, words: readonly Relations[]): void {
  for (const { ids, likes } of words) {
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      lacks[id] = Math.min(lacks[id] ?? 0, (packed.syllableWeights[id] ?? 0) * (1 - (likes[at] ?? 0)));
    }
  }
}

function clearLikes({ lacks, packed }: NearIndex, words: readonly Relations[]): void {
  for (const { ids } of words) for (const id of ids) lacks[id] = packed.syllableWeights[id] ?? 0;
}

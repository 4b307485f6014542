import type { AgencyCandidate, AgencyLevel } from '../model/agency';
import type { AgencyForm, AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import type { CandidateKeyer } from './candidate-reason';
import { candidateReason } from './candidate-reason';
import { placeEnd, unitLength } from './find-place';
import type { Syllable } from './expand-syllables';
import { isConnector } from './lex-name';
import type { LikelyForm } from './likely-forms';
import { oneSyllableOff, severalSyllablesOff } from './likely-forms';
import type { ComparedName } from './near-index';
import type { NearIndex } from './near-index';
import { comparedName } from './near-index';
import { nearIndex, sortedOf } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';
import { isVetoed } from './veto';

const LIMIT = 5;
const ENOUGH = 0.66;
const NEAR = 0.93;

interface Scored {
  readonly form: AgencyForm;
  readonly keyer: CandidateKeyer;
  readonly score: number;
  readonly query: Query;
}

/** What is compared: all of the name, or the name without its place. */
interface Query {
  readonly name: ComparedName;
  readonly place?: string;
}

export interface RankedCandidates {
  readonly ranked: readonly AgencyCandidate[];
  readonly place?: string;
}

/** Directory entries that an unknown name may mean, best first; never a decision. */
export function rankCandidates(index: AgencyIndex, text: AgencyText, level: AgencyLevel): RankedCandidates {
  const near = nearIndex(index);
  const queries = queriesOf(near, text);
  const found: Scored[] = [];
  for (const query of queries) {
    byWholeKeys(near, query, found);
    keepNear(near, query, oneSyllableOff(near, query.name), found);
  }
  if (found.length === 0) {
    for (const query of queries)
      keepNear(near, query, severalSyllablesOff(near, query.name, ENOUGH / NEAR), found);
  }
  const sorted = bestByName(found, level).slice(0, LIMIT);
  const place = sorted[0]?.query.place;
  return { ranked: sorted.map(asCandidate), ...(place === undefined ? {} : { place }) };
}

function bestByName(found: readonly Scored[], level: AgencyLevel): readonly Scored[] {
  const best: Scored[] = [];
  for (const one of found) {
    const { entry } = one.form;
    // why: a search in so short a list takes less than a map
    const at = best.findIndex(({ form }) => form.entry.name === entry.name);
    const known = best[at];
    const fits = entry.level === level && known?.form.entry.level !== level;
    if (!known) best.push(one);
    else if (one.score > known.score || (one.score === known.score && fits)) best[at] = one;
  }
  return best.sort((a, b) => b.score - a.score);
}

const asCandidate = ({ form, keyer, score, query }: Scored): AgencyCandidate => ({
  id: form.entry.id,
  name: form.entry.name,
  keyer,
  score: Math.round(score * 1000) / 1000,
  why: candidateReason(keyer, query.name.words, form.key),
});

/** The name as a whole and, where it ends in a place, without it. */
function queriesOf(near: NearIndex, { text, words, expanded }: AgencyText): readonly Query[] {
  const { syllables } = expanded;
  const whole = { name: comparedName(wordsBefore(near, syllables, syllables.length)) };
  for (let at = 2; at < syllables.length; at++) {
    if (unitLength(expanded, at) === 0 || placeEnd(expanded, at) !== syllables.length) continue;
    const start = words[syllables[at]?.first ?? 0]?.start ?? 0;
    return [whole, { name: comparedName(wordsBefore(near, syllables, at)), place: text.slice(start) }];
  }
  return [whole];
}

function wordsBefore(near: NearIndex, syllables: readonly Syllable[], end: number): ComparedSyllable[] {
  const words: ComparedSyllable[] = [];
  for (let at = 0; at < end; at++) {
    const folded = syllables[at]?.folded ?? '';
    if (!isConnector(folded)) words.push(near.syllables.get(folded) ?? near.unknown(folded));
  }
  return words;
}

function keep(
  near: NearIndex,
  query: Query,
  number: number,
  keyer: CandidateKeyer,
  score: number,
  found: Scored[],
): void {
  const form = near.forms[number];
  const key = near.keys[number];
  if (!form || !key || score < ENOUGH || isVetoed(query.name.traits, key.traits)) return;
  found.push({ form, keyer, score: form.kind === 'ask' ? score * 0.9 : score, query });
}

function keepNear(near: NearIndex, query: Query, likely: readonly LikelyForm[], found: Scored[]): void {
  for (const { number, score } of likely) keep(near, query, number, 'near', NEAR * score, found);
}

const NONE: readonly number[] = [];

/** Forms that are the same but for marks and spaces, for the order, or for abbreviations. */
function byWholeKeys(near: NearIndex, query: Query, found: Scored[]): void {
  const { words, letters, slipped } = query.name;
  if (!slipped) {
    for (const number of near.sorted.get(sortedOf(words)) ?? NONE)
      keep(near, query, number, 'fingerprint', 0.94, found);
    return;
  }
  const sameLetters = near.letters.get(letters) ?? NONE;
  for (const number of sameLetters) {
    if (near.keys[number]?.words.length !== words.length) continue;
    const bare = words.every((word) => word.folded === word.bare);
    keep(near, query, number, bare ? 'unaccented' : 'near', 0.96, found);
  }
  for (const number of sameLetters) keep(near, query, number, 'fingerprint', 0.95, found);
  for (const number of abbreviated(near, words)) keep(near, query, number, 'abbreviation', 0.94, found);
}

const LONGEST_SHORT = 16;

/** Forms whose initials the name spells where it is abbreviated, the other words being the same. */
function abbreviated(near: NearIndex, words: readonly ComparedSyllable[]): readonly number[] {
  let letters = '';
  for (const { id, folded } of words) letters += id >= 0 ? folded.charAt(0) : folded;
  const numbers = letters.length > LONGEST_SHORT ? undefined : near.initials.get(letters);
  return numbers?.filter((number) => spells(words, near.keys[number]?.words ?? [])) ?? NONE;
}

function spells(words: readonly ComparedSyllable[], key: readonly ComparedSyllable[]): boolean {
  let at = 0;
  return words.every(({ id, folded }) => {
    const same = id < 0 || key[at]?.id === id;
    at += id < 0 ? folded.length : 1;
    return same;
  });
}

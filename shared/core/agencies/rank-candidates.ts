import type { AgencyCandidate, AgencyLevel } from '../model/agency';
import type { AgencyForm, AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import type { CandidateKeyer } from './candidate-reason';
import { candidateReason } from './candidate-reason';
import { placeEnd, unitLength } from './find-place';
import { isConnector } from './lex-name';
import type { LikelyForm } from './likely-forms';
import { oneSyllableOff, severalSyllablesOff } from './likely-forms';
import type { ComparedName } from './near-index';
import type { NearIndex } from './near-index';
import { comparedName } from './near-index';
import { nearIndex, sortedOf } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';
import { unknownSyllable } from './syllable-likeness';
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
  const close = queries.flatMap((query) => [
    ...byWholeKeys(near, query),
    ...scored(near, query, oneSyllableOff(near, query.name)),
  ]);
  const found =
    close.length > 0
      ? close
      : queries.flatMap((query) => scored(near, query, severalSyllablesOff(near, query.name, ENOUGH / NEAR)));
  const sorted = bestByName(found, level).slice(0, LIMIT);
  const place = sorted[0]?.query.place;
  return { ranked: sorted.map(asCandidate), ...(place === undefined ? {} : { place }) };
}

function bestByName(found: readonly Scored[], level: AgencyLevel): readonly Scored[] {
  const best = new Map<string, Scored>();
  for (const one of found) {
    const known = best.get(one.form.entry.name);
    const fits = one.form.entry.level === level && known?.form.entry.level !== level;
    if (!known || one.score > known.score || (one.score === known.score && fits))
      best.set(one.form.entry.name, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
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
  const compared = (to: number): ComparedName =>
    comparedName(
      syllables
        .slice(0, to)
        .filter(({ folded }) => !isConnector(folded))
        .map(({ folded }) => near.syllables.get(folded) ?? unknownSyllable(folded)),
    );
  const whole = { name: compared(syllables.length) };
  for (let at = 2; at < syllables.length; at++) {
    if (unitLength(expanded, at) === 0 || placeEnd(expanded, at) !== syllables.length) continue;
    const start = words[syllables[at]?.first ?? 0]?.start ?? 0;
    return [whole, { name: compared(at), place: text.slice(start) }];
  }
  return [whole];
}

function keep(
  near: NearIndex,
  query: Query,
  number: number,
  keyer: CandidateKeyer,
  score: number,
): readonly Scored[] {
  const form = near.forms[number];
  const key = near.keys[number];
  if (!form || !key || score < ENOUGH || isVetoed(query.name.traits, key.traits)) return [];
  return [{ form, keyer, score: form.kind === 'ask' ? score * 0.9 : score, query }];
}

const scored = (near: NearIndex, query: Query, likely: readonly LikelyForm[]): readonly Scored[] =>
  likely.flatMap(({ number, score }) => keep(near, query, number, 'near', NEAR * score));

/** Forms that are the same but for marks and spaces, for the order, or for abbreviations. */
function byWholeKeys(near: NearIndex, query: Query): readonly Scored[] {
  const { words, letters } = query.name;
  const kept = (
    numbers: readonly number[] | undefined,
    keyer: CandidateKeyer,
    score: number,
  ): readonly Scored[] => (numbers ?? []).flatMap((number) => keep(near, query, number, keyer, score));
  const unknown = words.some(({ id }) => id < 0);
  if (!unknown) return kept(near.sorted.get(sortedOf(words)), 'fingerprint', 0.94);
  const bare = words.every((word) => word.folded === word.bare);
  const sameLetters = near.letters.get(letters) ?? [];
  const slips = sameLetters.filter((number) => near.keys[number]?.words.length === words.length);
  return [
    ...kept(slips, bare ? 'unaccented' : 'near', 0.96),
    ...kept(sameLetters, 'fingerprint', 0.95),
    ...kept(abbreviated(near, words), 'abbreviation', 0.94),
  ];
}

/** Forms whose initials the name spells where it is abbreviated, the other words being the same. */
function abbreviated(near: NearIndex, words: readonly ComparedSyllable[]): readonly number[] {
  let letters = '';
  for (const { id, folded } of words) letters += id >= 0 ? folded.charAt(0) : folded;
  const numbers = letters.length > 16 ? undefined : near.initials.get(letters);
  return (numbers ?? []).filter((number) => {
    let at = 0;
    return words.every(({ id, folded }) => {
      const same = id < 0 || near.keys[number]?.words[at]?.id === id;
      at += id < 0 ? folded.length : 1;
      return same;
    });
  });
}

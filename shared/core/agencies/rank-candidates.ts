import type { AgencyCandidate, AgencyLevel } from '../model/agency';
import type { AgencyForm, AgencyIndex } from './agency-index';
import { isConnector } from './agency-index';
import type { AgencyText } from './agency-text';
import { alignmentScore } from './alignment-score';
import { candidateReason } from './candidate-reason';
import type { CandidateKeyer } from './candidate-reason';
import { placeEnd, unitLength } from './find-place';
import { nearIndex, shortened, wholeKeys } from './near-index';
import type { NearIndex } from './near-index';
import type { ComparedSyllable } from './syllable-likeness';
import { comparedSyllable } from './syllable-likeness';
import { isVetoed } from './veto';

const LIMIT = 5;
const ENOUGH = 0.7;
const VISITS = 900;

interface Scored {
  readonly form: AgencyForm;
  readonly keyer: CandidateKeyer;
  readonly score: number;
  /** The words compared: all of the name, or the name without its place. */
  readonly words: readonly ComparedSyllable[];
}

/** Directory entries that an unknown name may mean, best first; never a decision. */
export function rankCandidates(
  index: AgencyIndex,
  text: AgencyText,
  level: AgencyLevel,
): { readonly ranked: readonly AgencyCandidate[]; readonly place?: string } {
  const near = nearIndex(index);
  const queries = queriesOf(text);
  const best = new Map<string, Scored>();
  for (const query of queries) {
    for (const scored of scoredForms(near, query.words)) {
      const known = best.get(scored.form.entry.name);
      if (!known || isBetter(scored, known, level)) best.set(scored.form.entry.name, scored);
    }
  }
  const sorted = [...best.values()].sort((a, b) => b.score - a.score).slice(0, LIMIT);
  const [first] = sorted;
  const place = queries.find(({ words }) => words === first?.words)?.place;
  return { ranked: sorted.map(asCandidate), ...(place === undefined ? {} : { place }) };
}

const isBetter = (a: Scored, b: Scored, level: AgencyLevel): boolean =>
  a.score > b.score || (a.score === b.score && a.form.entry.level === level && b.form.entry.level !== level);

const asCandidate = ({ form, keyer, score, words }: Scored): AgencyCandidate => ({
  id: form.entry.id,
  name: form.entry.name,
  keyer,
  score: Math.round(score * 1000) / 1000,
  why: candidateReason(keyer, words, form.key),
});

interface Query {
  readonly words: readonly ComparedSyllable[];
  readonly place?: string;
}

/** The name as a whole and, where it ends in a place, without it. */
function queriesOf({ text, words, expanded }: AgencyText): readonly Query[] {
  const { syllables } = expanded;
  const compared = (to: number): readonly ComparedSyllable[] =>
    syllables
      .slice(0, to)
      .filter(({ folded }) => !isConnector(folded))
      .map(({ folded }) => comparedSyllable(folded));
  const whole = { words: compared(syllables.length) };
  for (let at = 2; at < syllables.length; at++) {
    if (unitLength(expanded, at) === 0 || placeEnd(expanded, at) !== syllables.length) continue;
    const start = words[syllables[at]?.first ?? 0]?.start ?? 0;
    return [whole, { words: compared(at), place: text.slice(start) }];
  }
  return [whole];
}

function scoredForms(near: NearIndex, words: readonly ComparedSyllable[]): readonly Scored[] {
  const found = new Map<number, Scored>();
  const keep = (number: number, keyer: CandidateKeyer, score: number): void => {
    const form = near.forms[number];
    const known = found.get(number);
    if (
      !form ||
      score < ENOUGH ||
      (known && known.score >= score) ||
      isVetoed(words, near.keys[number] ?? [])
    )
      return;
    found.set(number, { form, keyer, score: form.kind === 'ask' ? score * 0.9 : score, words });
  };
  const [together = '', bare = '', sorted = '', initials = ''] = wholeKeys(words);
  for (const number of near.whole.get(together) ?? []) keep(number, 'fingerprint', 0.98);
  for (const number of near.whole.get(sorted) ?? []) keep(number, 'fingerprint', 0.94);
  for (const number of near.whole.get(bare) ?? []) keep(number, 'unaccented', 0.96);
  for (const number of abbreviated(near, words, initials)) keep(number, 'abbreviation', 0.95);
  for (const number of likelyForms(near, words)) {
    keep(number, 'near', 0.93 * alignmentScore(near, words, near.keys[number] ?? []));
  }
  return [...found.values()];
}

/** Forms whose initials the name spells where it is abbreviated, the other words being the same. */
function abbreviated(
  near: NearIndex,
  words: readonly ComparedSyllable[],
  initials: string,
): readonly number[] {
  const letters = words.map(({ folded }) => (near.postings.has(folded) ? folded.charAt(0) : folded)).join('');
  if (letters === initials || letters.length > 14) return [];
  return (near.whole.get(`.${letters}`) ?? []).filter((number) => {
    const key = near.keys[number] ?? [];
    let at = 0;
    return words.every(({ folded }) => {
      const whole = near.postings.has(folded);
      const same = !whole || key[at]?.folded === folded;
      at += whole ? 1 : folded.length;
      return same;
    });
  });
}

/** Forms that share the rarest syllables of the name, or syllables close to them. */
function likelyForms(near: NearIndex, words: readonly ComparedSyllable[]): readonly number[] {
  const lists = words
    .flatMap((word) => relatedSyllables(near, word))
    .map((folded) => near.postings.get(folded) ?? [])
    .sort((a, b) => a.length - b.length);
  const weights = new Map<number, number>();
  let visits = 0;
  for (const list of lists) {
    visits += list.length;
    if (visits > VISITS && weights.size > 0) break;
    const weight = 1 / Math.log2(2 + list.length);
    for (const number of list) weights.set(number, (weights.get(number) ?? 0) + weight);
  }
  return strongest(weights, 16);
}

function strongest(weights: ReadonlyMap<number, number>, count: number): readonly number[] {
  return [...weights]
    .sort((a, b) => b[1] - a[1])
    .slice(0, count)
    .map(([number]) => number);
}

/** The syllable itself and those that differ in marks or, where it is no known one, in a letter. */
function relatedSyllables(
  { postings, neighbours }: NearIndex,
  { folded, bare }: ComparedSyllable,
): readonly string[] {
  const related = new Set(neighbours.get(bare) ?? []);
  related.add(folded);
  if (!postings.has(folded)) {
    for (const variant of shortened(bare))
      for (const other of neighbours.get(variant) ?? []) related.add(other);
  }
  return [...related];
}

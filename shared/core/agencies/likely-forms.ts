import { boundedDistance } from '../text/distance';
import { alignmentScore } from './alignment-score';
import type { ComparedName } from './near-index';
import type { NearIndex } from './near-index';
import { hashesOf } from './near-index';
import { shortlist } from './shortlist';

/** How alike two names must be by syllables before their letters are looked at. */
const SLIPPED = 0.5;
const LONGEST = 24;
const LETTERWISE = 10;
const EDITS = 4;
const PER_EDIT = 1.8;

const NONE: readonly number[] = [];

/** A form and how alike it is, 0…1. */
export interface LikelyForm {
  readonly number: number;
  readonly score: number;
}

/** Forms that differ in one syllable: wrong, missing or too much. */
export function oneSyllableOff(near: NearIndex, name: ComparedName): readonly LikelyForm[] {
  // why: each syllable of a long text would be left out in turn
  if (name.words.length > near.longest.form + 1) return [];
  const found: LikelyForm[] = [];
  near.searches += 1;
  for (const hash of hashesOf(name.words)) {
    for (const number of near.nearlyWhole.get(hash) ?? NONE) {
      if (near.seen[number] === near.searches) continue;
      near.seen[number] = near.searches;
      found.push({ number, score: alignmentScore(name, near.keys[number] ?? name) });
    }
  }
  return found;
}

/** Forms at least as alike as `least`, by their syllables or, where a syllable is no word, by their letters. */
export function severalSyllablesOff(
  near: NearIndex,
  name: ComparedName,
  least: number,
): readonly LikelyForm[] {
  const listed = name.slipped ? SLIPPED : least;
  const found: LikelyForm[] = [];
  for (const number of shortlist(near, name, { listed, least, longest: LONGEST })) {
    const score = alignmentScore(name, near.keys[number] ?? name);
    if (score >= least) found.push({ number, score });
  }
  return found.length > 0 || !name.slipped ? found : likeByLetters(near, name, least);
}

// why: a space at the wrong place ("Phò ngxNội vụ") spoils two syllables and hardly a letter; where all syllables are
// words, letters are not compared: "hình" for "thanh" is another word, no slip
function likeByLetters(near: NearIndex, name: ComparedName, least: number): readonly LikelyForm[] {
  const found: LikelyForm[] = [];
  for (const number of shortlist(near, name, { listed: SLIPPED, least: 0, longest: LETTERWISE })) {
    const score = letterScore(near, name, number, least);
    if (score >= least) found.push({ number, score });
  }
  return found;
}

function letterScore(near: NearIndex, name: ComparedName, number: number, least: number): number {
  const key = near.keys[number];
  if (!key) return 0;
  const longest = Math.max(name.letters.length, key.letters.length);
  const limit = Math.min(EDITS, Math.floor(((1 - least) * longest) / PER_EDIT));
  const distance = boundedDistance(name.letters, key.letters, limit);
  return distance > limit ? 0 : 1 - (PER_EDIT * distance) / longest;
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { alignmentScore } from './alignment-score';
import { isConnector } from './lex-name';
import { syllablesOf } from './agency-text';
import type { ComparedName } from './near-index';
import { comparedName } from './near-index';
import { oneSyllableOff, severalSyllablesOff } from './likely-forms';
import { nearIndex } from './near-index';
import { shippedIndex } from './agency-index';
import { unknownSyllable } from './syllable-likeness';
import { isVetoed } from './veto';

const near = nearIndex(shippedIndex());

const compared = (syllables: readonly string[]): ComparedName =>
  comparedName(syllables.map((folded) => near.syllables.get(folded) ?? unknownSyllable(folded)));

/** Names of the directory with slips: syllables and letters that are wrong, missing, doubled or too many. */
const slipped = fc
  .tuple(
    fc.constantFrom(...shippedIndex().forms.map(({ text }) => text)),
    fc.array(
      fc.record({
        kind: fc.constantFrom('drop', 'swap', 'word', 'letter', 'bare'),
        at: fc.nat(20),
        word: fc.constantFrom('phòng', 'sở', 'văn', 'hóa', 'nội', 'vụ', 'tỉnh', 'xzq', 'thong', 'tinn'),
      }),
      { maxLength: 3 },
    ),
  )
  .map(([name, slips]) => {
    const syllables = syllablesOf(name).filter((folded) => !isConnector(folded));
    for (const { kind, at, word } of slips) {
      const place = at % (syllables.length + 1);
      const there = syllables[place] ?? '';
      if (kind === 'drop') syllables.splice(place, 1);
      else if (kind === 'swap') syllables.splice(place, 2, ...syllables.slice(place, place + 2).reverse());
      else if (kind === 'word') syllables.splice(place, at % 2, word);
      else if (kind === 'letter') syllables.splice(place, 1, there.slice(0, 1) + there.slice(2));
      else syllables.splice(place, 1, there.normalize('NFD').replace(/\p{M}/gu, ''));
    }
    return syllables.filter((folded) => folded !== '');
  })
  .filter(({ length }) => length > 0);

/** A sequence, and the sequence without each of its syllables. */
const shortenings = ({ words }: ComparedName): ReadonlySet<string> =>
  new Set(
    [-1, ...words.keys()].map((skipped) =>
      words
        .filter((_, at) => at !== skipped)
        .map(({ id }) => id)
        .join(' '),
    ),
  );

const allShortenings = near.keys.map(shortenings);
const byNumber = (a: number, b: number): number => a - b;

describe('the index finds what a look at every name of the directory finds', () => {
  test('names that differ in one syllable', () => {
    fc.assert(
      fc.property(slipped, (syllables) => {
        const name = compared(syllables);
        const wanted = [...shortenings(name)];
        const all = near.keys.flatMap((_, number) =>
          wanted.some((one) => allShortenings[number]?.has(one) === true) ? [number] : [],
        );
        const found = oneSyllableOff(near, name).map(({ number }) => number);
        expect(found.sort(byNumber)).toEqual(all);
      }),
      { numRuns: 400 },
    );
  });

  test.each([0.6, 0.71])('names at least %d alike', (least) => {
    fc.assert(
      fc.property(slipped, (syllables) => {
        const name = compared(syllables);
        const all = near.keys
          .map((key, number) => ({
            number,
            score: isVetoed(name.traits, key.traits) ? 0 : alignmentScore(name, key),
          }))
          .filter(({ score }) => score >= least)
          .sort((a, b) => b.score - a.score);
        const found = [...severalSyllablesOff(near, name, least)].sort((a, b) => b.score - a.score);
        const best = (list: typeof found): readonly number[] => list.slice(0, 5).map(({ score }) => score);
        if (all.length > 0) expect(best(found)).toEqual(best(all));
        if (all.length > 0 && all.length <= 24)
          expect(found.map(({ number }) => number).sort(byNumber)).toEqual(
            all.map(({ number }) => number).sort(byNumber),
          );
      }),
      { numRuns: 300 },
    );
  });
});

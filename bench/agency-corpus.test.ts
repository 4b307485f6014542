import { expect, test } from '@jest/globals';

import { createAgencyReader } from '../shared/core/agencies/agency-reader';
import { agencyCorpus } from './agency-corpus';
import { evaluateMatching } from './evaluate-matching';
import { seededRandom } from './random';

test('dirty names of an unseen seed: nothing decided wrongly, the right agency decided or proposed', () => {
  const corpus = agencyCorpus(seededRandom(4711), 300, 1500);
  const plain = createAgencyReader({ directory: corpus.directory });
  const figures = evaluateMatching(corpus, ({ text, place }) =>
    (place === undefined ? plain : createAgencyReader({ directory: corpus.directory, place })).match(text),
  );
  expect(figures.wrong).toEqual([]);
  expect(figures.recall).toBeGreaterThan(0.97);
  expect(figures.first).toBeGreaterThan(0.99);
});

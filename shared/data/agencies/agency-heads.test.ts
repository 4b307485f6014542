import { expect, test } from '@jest/globals';

import { foldText } from '../../core/text/fold-vietnamese';
import { Head, headsWith } from './agency-heads';

test('readers look at two words, so no head has more', () => {
  const all = headsWith(Object.values(Head).reduce((bits, bit) => bits | bit, 0));
  for (const words of all) {
    expect(words).toBe(foldText(words));
    expect(words.split(' ').length).toBeLessThanOrEqual(2);
  }
});

test('each trait has heads of its own', () => {
  expect(headsWith(Head.Shared)).toContain('phòng');
  expect(headsWith(Head.Apart)).not.toContain('trung tâm');
  expect(headsWith(Head.Unlisted)).not.toContain('sở');
  expect(headsWith(Head.Lends | Head.Bare).size).toBeGreaterThan(headsWith(Head.Bare).size);
});

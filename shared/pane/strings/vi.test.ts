import { expect, test } from '@jest/globals';

import { FINDINGS_STRINGS } from './findings';
import { PROFILE_STRINGS } from './profile';
import { PROSE_STRINGS } from './prose';
import { vi } from './vi';

/** Words that the pane does not say: it orders nobody about and has one term for each thing. */
const NOT_SAID = /Hãy|[Bb]ạn(?!\p{L})|[Xx]in (?!\p{Lu})|[Tt]rạng thái|Nội dung nhiệm vụ|phát hiện|\d %/u;

function sentences(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return sentences((value as (...args: readonly unknown[]) => unknown)(7, 9, 3));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

test('the pane speaks as an office writes', () => {
  const all = [
    ...sentences(vi),
    ...sentences(PROSE_STRINGS.vi),
    ...sentences(PROFILE_STRINGS.vi),
    ...sentences(FINDINGS_STRINGS.vi),
  ];
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((sentence) => NOT_SAID.test(sentence))).toEqual([]);
});

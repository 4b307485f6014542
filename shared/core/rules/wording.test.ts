import { expect, test } from '@jest/globals';

import { allRules } from '.';

/**
 * What rules do not say: orders ("Hãy"), the reader as "bạn", a button to press that other hosts do not have, a space before
 * "%", and second names for things that have one.
 */
const NOT_SAID =
  /[Hh]ãy |(?<!\p{L})[Bb]ạn(?!\p{L})|Bấm |[\d}] %|chưa đúng thể thức|[Tt]rạng thái|Nội dung nhiệm vụ|[Dd]anh mục đơn vị(?!["”])/u;

test('rules speak as an office writes', () => {
  const said = allRules.flatMap(({ id, meta: { messages, docs } }) =>
    [
      docs.title.vi,
      docs.why,
      docs.howToFix,
      docs.whenNot,
      docs.basis ?? '',
      ...Object.values(messages).map(({ vi }) => vi),
    ].map((sentence) => `${id}: ${sentence}`),
  );
  expect(said.filter((sentence) => NOT_SAID.test(sentence))).toEqual([]);
});

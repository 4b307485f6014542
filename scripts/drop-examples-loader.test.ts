import { expect, test } from '@jest/globals';

import dropExamplesLoader from './drop-examples-loader';

test('examples go, all else stays', () => {
  const form = `export const form = { id: 'a', examples: { 'Quý I': '2026' }, read: (key) => ({ examples: key }) };`;
  expect(dropExamplesLoader.call({ resourcePath: 'form.ts' }, form).replace(/\s+/g, ' ')).toBe(
    `export const form = { id: 'a', read: (key) => ({ }) };`,
  );
});

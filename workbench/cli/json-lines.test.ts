import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { jsonLines } from './json-lines';

test('the lines are what JSON.stringify prints', () => {
  const items = fc.array(fc.jsonValue(), { maxLength: 5 });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), items), fc.nat(3), (lists, times) => {
      const long = { ...lists, tasks: Array.from({ length: times * 150 }, (_, index) => ({ index })) };
      expect([...jsonLines(long)].join('\n')).toBe(JSON.stringify(long, null, 2));
    }),
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { apart } from './apart';

test('is what JSON makes of a value, in objects of its own', () => {
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(value, (item) => {
      const copy = apart(item);
      expect(copy).toEqual(JSON.parse(JSON.stringify(item)));
      if (typeof item === 'object' && item !== null) expect(copy).not.toBe(item);
    }),
  );
  const odd: unknown = JSON.parse('{"__proto__":{"a":"Ghi chú của đơn vị"}}');
  expect(JSON.stringify(apart(odd))).toBe(JSON.stringify(odd));
  expect(JSON.stringify(apart({ a: undefined, b: ['Phòng Kinh tế', 'Phòng Kinh tế'] }))).toBe(
    '{"b":["Phòng Kinh tế","Phòng Kinh tế"]}',
  );
});

import { runInNewContext } from 'node:vm';

import { expect, test } from '@jest/globals';

import lazyPatternsLoader from './lazy-patterns-loader';

const made = (source: string): string => lazyPatternsLoader.call({ resourcePath: 'module.js' }, source);

/** What `answer()` gives when the module has run, and how many patterns were made until then and after. */
function runs(source: string): { readonly before: number; readonly after: number; readonly answer: unknown } {
  const count = { made: 0 };
  const Counted = class extends RegExp {
    constructor(pattern: string, flags?: string) {
      super(pattern, flags);
      count.made++;
    }
  };
  const context = { RegExp: Counted };
  runInNewContext(source, context);
  const before = count.made;
  const answer: unknown = JSON.parse(String(runInNewContext('JSON.stringify(answer())', context)));
  return { before, after: count.made, answer };
}

test('a pattern is made when it is first asked for, and once', () => {
  const source = `const SHAPE = new RegExp('a+', 'g');
    function answer() { return ['caat'.replace(SHAPE, '-'), 'baab'.replace(SHAPE, '-')]; }`;
  expect(runs(source)).toEqual({ before: 1, after: 1, answer: ['c-t', 'b-b'] });
  expect(runs(made(source))).toEqual({ before: 0, after: 1, answer: ['c-t', 'b-b'] });
});

test('what is made of other patterns waits too, and its order is kept', () => {
  const source = `const WORD = new RegExp('a|b'); const WORDS = [WORD, new RegExp('c')];
    const LONG = new RegExp(WORDS.map(({ source }) => source).join('|'));
    function answer() { return LONG.source; }`;
  expect(runs(made(source))).toEqual({ before: 0, after: 3, answer: 'a|b|c' });
});

test('keys stay keys, and a shorthand keeps its name', () => {
  const source = `const A = /x/; const B = { A: 1, at: A };
    function answer() { const { A: one } = B; return [one, B.A, Object.keys({ A }), A.test('x'), B.at.source]; }`;
  expect(runs(made(source)).answer).toEqual([1, 1, ['A'], true, 'x']);
});

test.each([
  ['is exported', `export const SHAPE = /a/;`],
  ['is exported by name', `const SHAPE = /a/; export { SHAPE };`],
  ['means two things', `const SHAPE = /a/; const f = (SHAPE) => SHAPE;`],
  ['is made an instance of', `const KINDS = { a: /a/, Kind: class {} }; const one = new KINDS.Kind();`],
  ['holds no pattern', `const NAMES = new Map([['a', 1]]); const read = (text) => /a/.test(text);`],
  ['may be set anew', `let shape = /a/; shape = /b/;`],
])('a constant stays that %s', (_, source) => {
  expect(made(source)).toBe(source);
});

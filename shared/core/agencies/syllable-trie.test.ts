import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { createTrie } from './syllable-trie';

const sequence = fc.array(fc.constantFrom('sở', 'y', 'tế', 'nội', 'vụ'), { minLength: 1, maxLength: 4 });

test('what was filed under a sequence is found by walking it, and nothing else is', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sequence, fc.nat(5))), sequence, (entries, asked) => {
      const trie = createTrie();
      for (const [syllables, value] of entries) trie.add(syllables, value);
      let node: number | undefined = 0;
      for (const syllable of asked) node = node === undefined ? undefined : trie.child(node, syllable);
      const wanted = entries.filter(([syllables]) => syllables.join(' ') === asked.join(' '));
      expect(new Set(node === undefined ? [] : trie.filed(node))).toEqual(
        new Set(wanted.map(([, value]) => value)),
      );
    }),
  );
});

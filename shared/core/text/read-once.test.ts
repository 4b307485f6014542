import { describe, expect, test } from '@jest/globals';

import { readOnce } from './read-once';

describe('readOnce', () => {
  test('a short text is read once, also when there is nothing to say of it', () => {
    const seen: string[] = [];
    const read = readOnce((text) => {
      seen.push(text);
      return text === 'xã' ? 1 : undefined;
    });
    expect([read('xã'), read('xã'), read('phường'), read('phường')]).toEqual([1, 1, undefined, undefined]);
    expect(seen).toEqual(['xã', 'phường']);
  });

  test('long texts are not kept', () => {
    let count = 0;
    const read = readOnce(() => ++count);
    const text = 'a'.repeat(1000);
    expect([read(text), read(text)]).toEqual([1, 2]);
  });
});

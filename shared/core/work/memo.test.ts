import { describe, expect, test } from '@jest/globals';

import { keepLast, memo, memoBeside, memoFor } from './memo';

describe('memo', () => {
  test('a short text is read once, also when there is nothing to say of it', () => {
    const seen: string[] = [];
    const read = memo((text) => {
      seen.push(text);
      return text === 'xã' ? 1 : undefined;
    });
    expect([read('xã'), read('xã'), read('phường'), read('phường')]).toEqual([1, 1, undefined, undefined]);
    expect(seen).toEqual(['xã', 'phường']);
  });

  test('long texts are not kept, unless they are asked for', () => {
    let count = 0;
    const read = memo(() => ++count);
    const text = 'a'.repeat(1000);
    expect([read(text), read(text)]).toEqual([1, 2]);
    const keep = memo(() => ++count, { longest: Infinity });
    expect([keep(text), keep(text)]).toEqual([3, 3]);
  });
});

test('no more texts are kept than are allowed, and what is given reaches the reading', () => {
  const seen: string[] = [];
  const read = memo((text, given?: number) => seen.push(`${text} ${String(given)}`), { most: 2 });
  read('a', 1);
  read('b', 2);
  read('b', 3);
  read('c', 4);
  read('a', 5);
  expect(seen).toEqual(['a 1', 'b 2', 'c 4', 'a 5']);
});

test('what is made for an object is made once, also when it is nothing', () => {
  let count = 0;
  const make = memoFor((key: { readonly name?: string }) => {
    count++;
    return key.name;
  });
  const [one, other] = [{ name: 'xã' }, {}];
  expect([make(one), make(one), make(other), make(other)]).toEqual(['xã', 'xã', undefined, undefined]);
  expect(count).toBe(2);
});

test('what is read beside a part is read once for each text of it, and again when the text is another', () => {
  const seen: string[] = [];
  const read = memoBeside(
    ({ part }: { readonly part: object; readonly text: string }) => part,
    ({ text }) => text,
    ({ text }) => seen.push(text),
  );
  const [one, two] = [{}, {}];
  const counts = [
    { part: one, text: 'xã' },
    { part: one, text: 'xã' },
    { part: two, text: 'xã' },
    { part: one, text: 'phường' },
  ].map(read);
  expect(counts).toEqual([1, 1, 2, 3]);
  expect(seen).toEqual(['xã', 'xã', 'phường']);
});

test('what was made for the last keys is kept, and no more of it', () => {
  let count = 0;
  const make = keepLast(String, (given: number) => ({ given, at: ++count }), 2);
  const one = make(1);
  expect(make(1)).toBe(one);
  make(2);
  expect(make(1)).toBe(one);
  make(3);
  expect(make(1)).toBe(one);
  expect(make(2)).toEqual({ given: 2, at: 4 });
});

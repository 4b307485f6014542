import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';

import { diffText, shortenDifference } from './diff-text';

describe('diffText', () => {
  test('shows whole words', () => {
    expect(diffText('Phòng Văn hoá - Xã hội', 'Phòng Văn hóa - Xã hội')).toEqual({
      head: 'Phòng Văn ',
      removed: 'hoá',
      added: 'hóa',
      tail: ' - Xã hội',
    });
  });

  test('both texts can be put together again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { head, removed, added, tail } = diffText(before, after);
        expect(head + removed + tail).toBe(before);
        expect(head + added + tail).toBe(after);
      }),
    );
  });
});

test('shortenDifference keeps the neighbourhood of the change', () => {
  const long = 'một hai ba bốn năm sáu bảy tám chín mười ';
  const { head, tail } = shortenDifference(diffText(`${long}a ${long}`, `${long}b ${long}`), 10);
  expect(head).toBe('…chín mười ');
  expect(tail).toBe(' một hai b…');
});

import { expect, test } from '@jest/globals';

import { parseRange } from '../../../shared/core/model/range';
import { mergeGroups } from './merge-groups';

const ranges = (text: string) => text.split(' ').map((part) => parseRange(part)!);

test('merges of neighbouring rows over the same columns are one call', () => {
  expect(mergeGroups(ranges('A1:C1 A2:C2 A3:C3 D2:E2 A5:C5'))).toEqual([
    { ...parseRange('A1:C3'), isAcross: true },
    { ...parseRange('A5:C5'), isAcross: true },
    { ...parseRange('D2:E2'), isAcross: true },
  ]);
});

test('a merge over several rows stays alone', () => {
  expect(mergeGroups(ranges('A1:B2 A3:B3'))).toEqual([
    { ...parseRange('A1:B2'), isAcross: false },
    { ...parseRange('A3:B3'), isAcross: true },
  ]);
});

import { expect, test } from '@jest/globals';

import { localTime } from './local-time';

test('shows the clock of the machine, with zeros in front', () => {
  expect(localTime(new Date(2026, 2, 5, 7, 4, 9))).toBe('2026-03-05T07:04:09');
});

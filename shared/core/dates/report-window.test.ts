import { expect, test } from '@jest/globals';

import { reportWindow } from './report-window';

test.each([
  ['January', 1, 1, '2023-12-15', '2024-01-14'],
  ['February', 2, 2, '2024-01-15', '2024-02-14'],
  ['third quarter', 7, 9, '2024-06-15', '2024-09-14'],
  ['first half', 1, 6, '2023-12-15', '2024-06-14'],
  ['nine months', 1, 9, '2023-12-15', '2024-09-14'],
  ['the year', 1, 12, '2023-12-15', '2024-12-14'],
])('the report of %s of 2024', (_name, first, last, from, to) => {
  expect(reportWindow(2024, first, last)).toEqual({ from, to });
});

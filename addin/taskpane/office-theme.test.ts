import { expect, test } from '@jest/globals';

import { officeTheme } from './office-theme';

test.each([
  ['#FFFFFF', 'light'],
  ['#f3f2f1', 'light'],
  ['#262626', 'dark'],
  ['#0A0A0A', 'dark'],
  ['#107C41', 'dark'],
  ['white', undefined],
  ['', undefined],
])('a body of %s is %s', (bodyBackgroundColor, theme) => {
  expect(officeTheme({ bodyBackgroundColor })).toBe(theme);
});

test('where Office does not tell, nothing is assumed', () => {
  expect(officeTheme(undefined)).toBeUndefined();
});

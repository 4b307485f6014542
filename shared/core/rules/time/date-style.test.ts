import { describe, expect, test } from '@jest/globals';

import { applyRewrites, restyleDates } from './date-style';
import { findWrittenDates } from '../../dates/find-written-dates';

const restyled = (text: string, bareMonths = false): string =>
  applyRewrites(text, restyleDates(text, findWrittenDates(text), bareMonths));

describe('restyleDates', () => {
  test.each([
    ['ngày 5/1/2026', 'ngày 05/01/2026'],
    ['ngày 08/6/2010 và ngày 23/4/2018', 'ngày 08/6/2010 và ngày 23/4/2018'],
    ['ngày 07/08/2017', 'ngày 07/08/2017'],
    ['Ngày 5 tháng 2 năm 2026', 'Ngày 05 tháng 02 năm 2026'],
    ['31/4/2026', '31/4/2026'],
  ])('%s becomes %s', (text, expected) => {
    expect(restyled(text)).toBe(expected);
  });

  test('a needless zero goes only where the plan elsewhere writes none', () => {
    expect(restyled('ngày 07/08/2017', true)).toBe('ngày 07/8/2017');
  });

  test('the rarer form of one text gives way, and "ngày" stands once', () => {
    expect(restyled('ngày 14/5/2013, ngày 23/4/2018, ngày 07 tháng 8 năm 2017')).toBe(
      'ngày 14/5/2013, ngày 23/4/2018, ngày 07/8/2017',
    );
    expect(restyled('ngày 14 tháng 5 năm 2013, ngày 15 tháng 5 năm 2014, ngày 23/4/2018')).toBe(
      'ngày 14 tháng 5 năm 2013, ngày 15 tháng 5 năm 2014, ngày 23 tháng 4 năm 2018',
    );
  });

  test('what was restyled stays', () => {
    const once = restyled('ngày 5/1/2026, 06/07/2026, ngày 8 tháng 9 năm 2026', true);
    expect(restyled(once, true)).toBe(once);
  });
});

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { provinceChange } from './province-in-force';

test.each([
  ['tỉnh Bắc Giang', '2025-07-01', { kind: 'merged', into: 'Bắc Ninh', since: '2025-07-01' }],
  ['Tỉnh Hoà Bình', '2026-01-01', { kind: 'merged', into: 'Phú Thọ', since: '2025-07-01' }],
  ['tỉnh Bắc Giang', '2025-06-30', undefined],
  ['tỉnh Bắc Ninh', '2026-01-01', undefined],
  ['thành phố Bắc Giang', '2026-01-01', undefined],
  ['tỉnh Đồng Nai', '2026-04-29', undefined],
  ['tỉnh Đồng Nai', '2026-04-30', { kind: 'city', into: 'thành phố Đồng Nai', since: '2026-04-30' }],
])('%s on %s', (place, day, expected) => {
  expect(provinceChange(place, day as CalendarDate)).toEqual(expected);
});

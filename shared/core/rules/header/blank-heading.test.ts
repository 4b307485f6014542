import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../model/calendar-date';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { headingBlanks, headingWithoutNumber } from './blank-heading';

const BARE = [
  'KẾ HOẠCH',
  'Trồng cây năm 2026',
  'Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh;',
  'I. MỤC ĐÍCH',
  'Phủ xanh các tuyến đường.',
  'II. TỔ CHỨC THỰC HIỆN',
  'Văn phòng theo dõi.',
  'Nơi nhận:',
];
const BLANK = ['Số:     /KH-UBND', 'An Hòa, ngày     tháng 01 năm 2026', ...BARE];

const read = (lines: readonly string[], form: 'NFC' | 'NFD') => {
  const text = lines.join('\n').normalize(form);
  const [sheet] = readPlan(snapshotFromText(text, { today: '2026-03-02' as CalendarDate })).sheets;
  return sheet && [headingBlanks(sheet).map(({ part }) => part), headingWithoutNumber(sheet)];
};

test.each(['NFC', 'NFD'] as const)(
  'a heading is judged the same in composed and decomposed letters: %s',
  (form) => {
    expect(read(BARE, form)).toEqual([[], { row: 0, column: 0 }]);
    expect(read(BLANK, form)).toEqual([['number', 'date'], undefined]);
  },
);

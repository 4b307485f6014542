import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookSnapshot } from '../model/snapshot';
import { DECISION_COLUMNS, DIRECTORY_SHEET, readAgencyDecisions } from './agency-decisions';
import { createAgencyReader } from './agency-reader';

const snapshot = (rows: readonly (readonly string[])[]): WorkbookSnapshot => ({
  sheets: [
    {
      id: 'd',
      name: DIRECTORY_SHEET,
      origin: { row: 0, column: 0 },
      values: [[...DECISION_COLUMNS], ...rows],
      formulas: [],
      displayed: [],
      merges: [],
      hiddenRows: [],
    },
  ],
  today: '2026-03-02' as CalendarDate,
  dateSystem: 1900,
});

test('rows become decisions; rows that make no sense are passed over', () => {
  const decisions = readAgencyDecisions(
    snapshot([
      ['Tổ 970', 'đơn vị mới', ''],
      ['Phòng KTHT', 'Cùng một đơn vị', 'Phòng Kinh tế', 'đã hỏi'],
      ['', 'Đơn vị mới', 'X'],
      ['Y', 'có lẽ', 'Z'],
    ]),
  );
  expect(decisions).toEqual([
    { written: 'Tổ 970', verdict: 'new', name: 'Tổ 970' },
    { written: 'Phòng KTHT', verdict: 'same', name: 'Phòng Kinh tế', note: 'đã hỏi' },
  ]);
});

test('decisions win on the next reading', () => {
  const reader = createAgencyReader({
    decisions: [
      { written: 'Tổ 970', verdict: 'new', name: 'Tổ 970' },
      { written: 'Đội Dân số', verdict: 'same', name: 'Trạm Y tế' },
      { written: 'Phòng Tư phap', verdict: 'not-same', name: 'Phòng Tư pháp' },
      { written: 'UBND các phường', verdict: 'new', name: 'UBND các phường' },
    ],
  });
  expect(reader.match('Tổ 970')).toMatchObject({ kind: 'exact', name: 'Tổ 970' });
  expect(reader.match('Đội Dân số')).toMatchObject({ kind: 'alias', name: 'Trạm Y tế' });
  expect(reader.match('UBND các phường')).toMatchObject({ kind: 'exact', name: 'UBND các phường' });
  const asked = reader.match('Phòng Tư phap');
  expect(asked.kind === 'candidates' ? asked.ranked.map(({ name }) => name) : []).not.toContain(
    'Phòng Tư pháp',
  );
});

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import type { Field } from '../model/plan';
import type { ReadOptions } from '../read-plan';
import { readPlan } from '../read-plan';
import { snapshotFromText } from './snapshot-from-text';

const LINES = [
  'SỔ GIAO VIỆC NĂM 2026',
  'Mục\tDiễn giải\tAi làm\tXong khi nào',
  '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 3/2026',
  '2\tNiêm yết công khai\tCông an xã\tTháng 4/2026',
  '',
  'STT\tNội dung\tChủ trì\tThời hạn',
  '1\tKhảo sát mức độ hài lòng\tTrạm Y tế\tTháng 5/2026',
];

const snapshot = snapshotFromText(LINES.join('\n'), { today: '2026-03-02' as CalendarDate });
const sheet = snapshot.sheets[0]?.id ?? '';
const columns = (['number', 'content', 'lead', 'end'] as const).map((field: Field, column) => ({
  sheet,
  column,
  field,
}));
const tables = (options: ReadOptions) => readPlan(snapshot, options).sheets[0]?.tables ?? [];

test('nothing is guessed of a table whose header says nothing', () => {
  expect(tables({})).toHaveLength(1);
});

test('a person names the header and the roles, and the rest of the sheet is read as before', () => {
  const [chosen, known] = tables({ headers: [{ sheet, row: 1 }], columns });
  expect(chosen?.tasks.map(({ content, lead }) => `${content.text}: ${lead.text}`)).toEqual([
    'Rà soát thủ tục hành chính: Văn phòng',
    'Niêm yết công khai: Công an xã',
  ]);
  expect(chosen?.tasks[0]?.end.period).toMatchObject({ to: '2026-03-31' });
  expect(known?.tasks).toHaveLength(1);
});

test('a chosen header ends the table above it', () => {
  const both = tables({ headers: [{ sheet, row: 5 }], columns });
  expect(both.map(({ range }) => range.top)).toEqual([5]);
});

import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { pipeRows } from './pipe-table';
import { snapshotFromText } from './snapshot-from-text';

describe('pipeRows', () => {
  test.each<readonly [string, readonly string[], number]>([
    ['a ruled table', ['a | b', '--- | ---', '1 | 2'], 3],
    ['a framed table', ['| a | b |', '|---|:-:|', '| 1 | 2 |'], 3],
    ['framed lines without a ruling', ['| 1 | 2 |', '| 3 | 4 |'], 2],
    ['prose with a pipe', ['Sở Y tế | Sở Nội vụ', 'và các xã'], 0],
    ['one framed line', ['| a | b |'], 0],
    ['tabs', ['a|b\tc', '---|---\t'], 0],
  ])('%s', (_, lines, count) => {
    expect(pipeRows(lines).size).toBe(count);
  });

  test('escaped pipes and empty cells stay', () => {
    expect(pipeRows(['| a \\| b | |', '|---|---|']).get(0)).toEqual(['a | b', '']);
  });

  test('takes time in step with the lines', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => (index % 2 === 0 ? '| a | b' : 'văn xuôi'));
    expect(pipeRows(lines).size).toBe(0);
  });
});

test('a Markdown table is read as any other, with its lines where they are', () => {
  const text = [
    '# KẾ HOẠCH CÔNG TÁC NĂM 2026',
    '',
    '| **STT** | Nội dung | Chủ trì | Thời hạn |',
    '|:-:|---|---|---|',
    '| 1 | Rà soát thủ tục | Văn phòng | Tháng 3/2026 |',
    '| 2 | Niêm yết công khai | Công an xã | |',
    '',
    'Nơi nhận: các xã.',
  ].join('\n');
  const [sheet] = readPlan(snapshotFromText(text, { today: '2026-03-02' as CalendarDate })).sheets;
  const [table] = sheet?.tables ?? [];
  expect(table?.rows.map(({ row, kind }) => `${String(row)} ${kind}`)).toEqual([
    ...['2 header', '3 column-numbers', '4 task', '5 task'],
  ]);
  expect(table?.tasks[0]?.end.period).toMatchObject({ to: '2026-03-31' });
});

import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { documentFromText } from '../prose/document-from-text';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { draftPlan } from './draft-plan';
import { draftedReading } from './drafted-reading';

const PROSE = [
  'ỦY BAN NHÂN DÂN',
  'XÃ BÌNH AN',
  '',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026 trên địa bàn xã Bình An',
  '',
  'I. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
  '- Rà soát, niêm yết công khai thủ tục hành chính trước ngày 31/3/2026.',
  '- Chủ trì, phối hợp với Công an xã tổ chức tập huấn trong quý II/2026.',
  '2. Văn phòng HĐND và UBND xã',
  '- Theo dõi, đôn đốc; hằng quý báo cáo UBND xã kết quả thực hiện.',
].join('\n');
const TABLE = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian\n1\tBáo cáo\tPhòng Kinh tế\tQuý I/2026';

const read = (text: string) => readPlan(snapshotFromText(text, { today: '2026-03-02' as CalendarDate }));
const tasksOf = (text: string) => {
  const { reading, isDrafted } = draftedReading(read(text));
  return { isDrafted, tasks: reading.sheets.flatMap(({ tables }) => tables.flatMap(({ tasks }) => tasks)) };
};

describe('a plan in prose as a table', () => {
  test('has the tasks of its draft, each in the rows of its lines', () => {
    const { isDrafted, tasks } = tasksOf(PROSE);
    const drafted = draftPlan(documentFromText(PROSE)).tasks;
    expect(isDrafted).toBe(true);
    expect(tasks.length).toBeGreaterThan(1);
    expect(tasks.map(({ content, rows }) => [content.text, rows.map((row) => row + 1)])).toEqual(
      drafted.map(({ content, source }) => [content, source.lines]),
    );
    expect(tasks[0]).toMatchObject({
      lead: { text: 'Phòng Kinh tế', mentions: [{ match: { name: 'Phòng Kinh tế' } }] },
      end: { period: { kind: 'interval', to: '2026-03-30' } },
    });
  });

  test.each([
    ['a table says what there is to do', `${PROSE}\n${TABLE}`, 1],
    ['a text that is no plan gives nothing', 'BÁO CÁO\nnăm 2026\nĐã làm xong các việc.\n', 0],
  ])('%s', (_, text, count) => {
    const { isDrafted, tasks } = tasksOf(text);
    expect(isDrafted).toBe(false);
    expect(tasks).toHaveLength(count);
  });
});

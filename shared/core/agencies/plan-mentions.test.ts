import { describe, expect, test } from '@jest/globals';

import { snapshotFromText } from '../table/snapshot-from-text';
import { readPlan } from '../read-plan';
import { atPlaces } from './plan-mentions';

const PLAN = [
  'Phòng Kinh tế báo cáo kết quả với UBND xã trước ngày 15/12/2026.',
  '',
  'STT\tNội dung công việc\tCơ quan phối hợp\tCơ quan chủ trì\tThời gian',
  '1\tRà soát hồ sơ\tCông an xã; Phòng Kinh tế\tPhòng Kinh tế\tQuý I/2026',
  '2\tTập huấn\tPhòng Kinh tế; Công an xã\tTrạm Y tế\tQuý II/2026',
].join('\n');

const sheet = (name: string) => {
  const [read] = snapshotFromText(PLAN, { today: '2026-03-02' as never }).sheets;
  if (!read) throw new Error('the text holds no sheet');
  return { ...read, id: name, name };
};
const plan = readPlan({
  sheets: [sheet('Một'), sheet('Hai')],
  today: '2026-03-02' as never,
  dateSystem: 1900,
});

describe('the mentions of a plan', () => {
  const told = plan
    .mentions()
    .map(
      ({ sheet: id, row, column, slot, mention }) =>
        `${id} ${String(row)}:${String(column)} ${slot} ${mention.text}`,
    );

  test('stand in reading order, whatever the order of the columns', () => {
    expect(told.filter((line) => line.startsWith('Một') && !line.includes('prose'))).toEqual([
      'Một 3:2 coordinators Công an xã',
      'Một 3:2 coordinators Phòng Kinh tế',
      'Một 3:3 lead Phòng Kinh tế',
      'Một 4:2 coordinators Phòng Kinh tế',
      'Một 4:2 coordinators Công an xã',
      'Một 4:3 lead Trạm Y tế',
    ]);
  });

  test('come again sheet by sheet', () => {
    const half = told.length / 2;
    expect(told.slice(half).map((line) => line.replace('Hai', 'Một'))).toEqual(told.slice(0, half));
    expect(told.slice(half).every((line) => line.startsWith('Hai'))).toBe(true);
  });
});

describe('the names of a plan', () => {
  const names = plan.mentionedNames();

  test('stand once for the tables and once for the prose, as they come first', () => {
    expect(names.filter(({ isProse }) => !isProse).map(({ mention: { text } }) => text)).toEqual([
      'Công an xã',
      'Phòng Kinh tế',
      'Trạm Y tế',
    ]);
    expect(names.filter(({ isProse }) => isProse).map(({ mention: { text } }) => text)).toContain(
      'Phòng Kinh tế',
    );
  });

  test('hold all their mentions', () => {
    const name = names.find(({ mention, isProse }) => mention.text === 'Phòng Kinh tế' && !isProse);
    expect(name?.counts).toEqual({ lead: 2, coordinators: 4, prose: 0 });
    expect(name?.first).toEqual(name?.places[0]);
    expect(name?.places.map(({ sheet: id, row, column }) => [id, row, column])).toEqual([
      ['Một', 3, 2],
      ['Một', 3, 3],
      ['Một', 4, 2],
      ['Hai', 3, 2],
      ['Hai', 3, 3],
      ['Hai', 4, 2],
    ]);
    const all = names.reduce((sum, { order }) => sum + order.length, 0);
    expect(all).toBe(plan.mentions().length);
  });

  test('are told in the order of the mentions', () => {
    expect(atPlaces(names.map((name) => ({ name }))).map(({ place }) => place)).toEqual(plan.mentions());
  });
});

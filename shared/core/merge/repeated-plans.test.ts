import { expect, test } from '@jest/globals';

import { mergeParts } from './merge-parts';
import { unitPart } from './trial-part.fixture';

type Row = readonly [string, string, string, string];
const row = (content: string): Row => [content, 'Phòng Kinh tế', 'Công an xã', 'Tháng 3/2026'];
const plan = (file: string, ...contents: readonly string[]) => ({
  ...unitPart('xã Bình An', contents.map(row)),
  file,
});
const told = (...parts: ReturnType<typeof plan>[]) =>
  mergeParts(parts).findings.map(({ rule, places }) => [rule, ...places.map(({ file }) => file)]);

test('versions of one plan of a unit are told, and none is left out', () => {
  const first = plan('ban-1.xlsx', 'Niêm yết thủ tục', 'Rà soát hồ sơ', 'Tập huấn');
  const second = plan('ban-2.xlsx', 'Niêm yết thủ tục', 'Rà soát  hồ sơ', 'Khảo sát', 'Báo cáo');
  expect(told(second, first)).toEqual([['no-plan-twice', 'ban-1.xlsx', 'ban-2.xlsx']]);
  expect(mergeParts([first, second]).tasks).toHaveLength(7);
});

test('plans of one unit about different work, and like plans of two units, are none', () => {
  const one = plan('cai-cach.xlsx', 'Niêm yết thủ tục', 'Rà soát hồ sơ', 'Báo cáo');
  expect(told(one, plan('chuyen-doi-so.xlsx', 'Lắp camera', 'Tập huấn kỹ năng số', 'Báo cáo'))).toEqual([]);
  expect(
    told(one, { ...one, ...unitPart('xã Tân Phú', [row('Niêm yết thủ tục'), row('Rà soát hồ sơ')]) }),
  ).toEqual([]);
});

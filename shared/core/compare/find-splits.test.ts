import { describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { comparePlans } from './compare-plans';

const plan = (contents: readonly string[]) =>
  readPlan(
    snapshotFromText(
      [
        'KẾ HOẠCH',
        'Cải cách hành chính năm 2026 của xã Bình An',
        'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
        ...contents.map((content, at) => `${String(at + 1)}\t${content}\tPhòng Kinh tế\tQuý I/2026`),
      ].join('\n'),
      { today: '2026-03-02' as CalendarDate },
    ),
  );
const split = (before: readonly string[], after: readonly string[]) => {
  const text = ({ task }: { readonly task: { readonly content: { readonly text: string } } }) =>
    task.content.text;
  const found = comparePlans(plan(before), plan(after));
  const mirrored = comparePlans(plan(after), plan(before));
  expect(mirrored.merged.map(({ whole }) => text(whole))).toEqual(
    found.split.map(({ whole }) => text(whole)),
  );
  return found.split.map(({ whole, parts }) => [text(whole), parts.map(text)]);
};

describe('one task became several', () => {
  test.each<[string, readonly string[]]>([
    ['Báo cáo kết quả quý I, quý II', ['Báo cáo kết quả quý I', 'Báo cáo kết quả quý II']],
    [
      'Lồng ghép truyền thông trong quá trình kiểm tra, hướng dẫn các xã',
      [
        'Lồng ghép truyền thông trong quá trình kiểm tra các xã',
        'Lồng ghép truyền thông trong quá trình hướng dẫn các xã',
      ],
    ],
    [
      'Rà soát, công bố, niêm yết thủ tục hành chính',
      ['Rà soát thủ tục hành chính', 'Công bố thủ tục hành chính', 'Niêm yết TTHC'],
    ],
  ])('%s', (whole, parts) => {
    expect(split([whole], parts)).toEqual([[whole, parts]]);
  });

  test.each<[string, string, readonly string[]]>([
    [
      'a longer task was shortened and another came, in like words',
      'Tuyên truyền cải cách hành chính trên cổng thông tin điện tử thành phố',
      [
        'Tuyên truyền cải cách hành chính trên cổng thông tin điện tử',
        'Tuyên truyền cải cách hành chính trên đài truyền thanh huyện',
      ],
    ],
    [
      'the task is still there beside a part of it',
      'Kiểm tra, hướng dẫn cấp xã',
      ['Kiểm tra, hướng dẫn cấp xã', 'Kiểm tra cấp xã'],
    ],
    ['both say one and the same part', 'Kiểm tra, hướng dẫn cấp xã', ['Kiểm tra cấp xã', 'Cấp xã kiểm tra']],
  ])('no split: %s', (_, whole, after) => {
    expect(split([whole], after)).toEqual([]);
  });
});

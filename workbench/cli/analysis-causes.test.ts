import { describe, expect, test } from '@jest/globals';

import { analyse } from '../../shared/core/analyse';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { analysisJson } from './analysis-json';
import { analysisText } from './analysis-text';

const TASKS = Array.from(
  { length: 9 },
  (_, index) => `${String(index + 1)}\tRà soát thủ tục nhóm ${String(index)}\tPhòng Kinh tế\tTháng 6/2026\t`,
);
const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tDự kiến kết quả',
  ...TASKS,
].join('\n');

const analysis = analyse(snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate }));

interface FindingJson {
  readonly rule: string;
  readonly cell: string;
  readonly related: readonly { readonly sheet: string; readonly cell: string; readonly line: number }[];
  readonly fixes: readonly {
    readonly cells: readonly { readonly cell: string; readonly sheet?: string }[];
  }[];
}

describe('a cause that stands in nine cells', () => {
  test('is one line of the report, with its first cells and how many more', () => {
    const lines = analysisText('kế hoạch.txt', analysis).split('\n');
    const told = lines.filter((line) => line.includes('require-result'));
    expect(told).toEqual(['  E5, E6, E7, E8, E9, E10 và 3 ô khác (dòng 5)  CẢNH BÁO  require-result']);
    expect(lines.find((line) => line.startsWith('Tổng cộng'))).toContain(
      `${String(analysis.findings.filter(({ severity }) => severity === 'warning').length)} cảnh báo`,
    );
  });

  test('is one finding of the JSON, with all its other cells', () => {
    const { findings } = analysisJson('kế hoạch.txt', analysis) as {
      readonly findings: readonly FindingJson[];
    };
    const told = findings.filter(({ rule }) => rule === 'require-result');
    expect(told.map(({ cell }) => cell)).toEqual(['E5']);
    expect(told[0]?.related.map(({ cell, line }) => [cell, line])).toEqual(
      [6, 7, 8, 9, 10, 11, 12, 13].map((row) => [`E${String(row)}`, row]),
    );
  });

  test('on several sheets names the sheet of a cell that is not on the first', () => {
    const snapshot = snapshotFromText('Số hóa  hồ sơ', { today: '2026-03-02' as CalendarDate });
    const [sheet] = snapshot.sheets;
    const two = { ...snapshot, sheets: [sheet!, { ...sheet!, id: 'khác', name: 'Khác' }] };
    const { findings } = analysisJson('hai trang.txt', analyse(two)) as {
      readonly findings: readonly FindingJson[];
    };
    const [told] = findings.filter(({ rule }) => rule === 'no-residue');
    expect(told?.related).toEqual([{ sheet: 'Khác', cell: 'A1', line: 1 }]);
    expect(told?.fixes[0]?.cells.map(({ cell, sheet: name }) => [name, cell])).toEqual([
      [undefined, 'A1'],
      ['Khác', 'A1'],
    ]);
  });
});

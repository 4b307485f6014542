import { describe, expect, test } from '@jest/globals';

import { formatCell } from '../../../model/range';
import { exampleReading } from '../../example-reading.fixture';
import { buildStandardTable } from '../standard-table';
import { readDays } from '../day-formula';

const STARTS = ['', 'Tháng 02/2026', 'Quý I/2026'];
const ENDS = ['Tháng 9/2026', 'Quý IV/2026', '15/12/2026', 'Năm 2026', 'Thường xuyên'];

/** The formulas of the columns of times, each with its row taken out, by how many tasks have it. */
function formulasOf(ends: readonly string[]) {
  const tasks = ends.map((end, index) => ({
    section: 0,
    number: String(index + 1),
    content: `Việc số ${String(index + 1)}`,
    lead: 'Công an phường',
    start: STARTS[index % STARTS.length] ?? '',
    end,
  }));
  const { draft, layout } = buildStandardTable(exampleReading({ sections: [], tasks }), {
    tracking: false,
    sheetName: 'Bảng chuẩn',
  });
  return (['from', 'to', 'kind'] as const).map((id) => {
    const counts = new Map<string, number>();
    for (let row = layout.firstRow; row <= layout.lastRow; row++) {
      const content = draft.rows[row]?.cells[layout.columns.at(id)]?.content;
      if (content?.kind !== 'formula') throw new Error(formatCell({ row, column: 0 }));
      const formula = content.formula.replaceAll(new RegExp(`(\\$[A-Z]+)${String(row + 1)}\\b`, 'g'), '$1#');
      counts.set(formula, (counts.get(formula) ?? 0) + 1);
    }
    return counts;
  });
}

describe('the formulas of times', () => {
  test('are one for all rows, whatever times the tasks have', () => {
    const ends = Array.from({ length: 900 }, (_, index) => ENDS[index % ENDS.length] ?? '');
    expect(formulasOf(ends).map((counts) => counts.size)).toEqual([1, 1, 1]);
  });

  test('are a row’s own where its time cannot be read in the sheet and few have it', () => {
    const ends = [...Array.from({ length: 60 }, () => 'Tháng 9/2026'), 'trước ngày 20/11/2026'];
    const [, to, kind] = formulasOf(ends);
    expect([...(to?.values() ?? [])]).toEqual([60, 1]);
    expect([...(to?.keys() ?? [])][1]).toContain('"Trước ngày 20/11/2026"');
    expect(kind?.size).toBe(1);
  });

  test('of a long plan know only the writings that it has', () => {
    const long = Array.from({ length: 3100 }, () => 'Quý IV/2026');
    const [, to] = formulasOf(long);
    const [formula = ''] = to?.keys() ?? [];
    expect(formula).toContain('Quý');
    expect(formula).not.toContain('Năm');
  });
});

test('what is written in canonical form is read as the plan is read, and nothing else is promised', () => {
  const { periods } = exampleReading({ sections: [], tasks: [] });
  const read = (text: string): unknown => {
    const period = periods.readText(text);
    return period.kind === 'interval' ? [period.from, period.to] : period.kind;
  };
  const days = (text: string): unknown => {
    const found = readDays(text, 1900);
    return found && [found.first, found.last].map((day) => periods.readSerial(Number(day)));
  };
  const texts = [
    ...Array.from({ length: 12 }, (_, month) => `Tháng ${String(month + 1)}/2028`),
    ...['I', 'II', 'III', 'IV'].map((quarter) => `Quý ${quarter}/2026`),
    ...['Năm 2027', '29/02/2028', 'Ngày 05/6/2026', '1/1/2026'],
  ];
  for (const text of texts) {
    const [from, to] = read(text) as readonly [string, string];
    expect([text, days(text)]).toMatchObject([
      text,
      [
        { from, to: from },
        { from: to, to },
      ],
    ]);
  }
  for (const text of [
    '31/4/2026',
    'Tháng 13/2026',
    'Quý V/2026',
    'tháng 5/2026',
    'trước ngày 15/6/2026',
    '2026',
  ])
    expect([text, readDays(text, 1900)]).toEqual([text, undefined]);
});

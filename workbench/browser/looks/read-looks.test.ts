import { describe, expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';

import { analyse } from '../../../shared/core/analyse';
import { planBuild } from '../../../shared/core/produce/plan-build';
import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import { snapshotFromText } from '../../../shared/core/table/snapshot-from-text';
import { newXlsx } from '../../xlsx/new-xlsx';
import type { XlsxHost } from '../../xlsx/xlsx-host';
import { openXlsx } from '../../xlsx/xlsx-host';
import { fitRows } from './fit-rows';
import { readLooks } from './read-looks';

const today = '2026-03-02' as CalendarDate;

async function opened(book: Workbook): Promise<XlsxHost> {
  const opening = openXlsx(new Uint8Array(await book.xlsx.writeBuffer()), { today });
  if (!opening.ok) throw new Error(opening.problem.vi);
  return opening.host;
}

const lookOf = (host: XlsxHost, index = 0) => {
  const { sheets, styles } = readLooks(host.parts());
  const sheet = [...sheets.values()][index];
  if (!sheet) throw new Error('no such sheet');
  const styleAt = (row: number, column: number) => styles[sheet.cells.get(row)?.get(column) ?? -1];
  return { sheet, styleAt };
};

describe('readLooks', () => {
  test('reads fonts, fills, borders, alignment and number formats of cells', async () => {
    const book = new Workbook();
    const cell = book.addWorksheet('A').getCell('B2');
    cell.value = 0.5;
    cell.font = { name: 'Times New Roman', size: 13, bold: true, color: { argb: 'FF9C1C1C' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFBE3E0' } };
    cell.border = { top: { style: 'thin', color: { argb: 'FF000000' } } };
    cell.alignment = { horizontal: 'center', vertical: 'top', wrapText: true };
    cell.numFmt = '0.00%';
    expect(lookOf(await opened(book)).styleAt(1, 1)).toEqual({
      ff: 'Times New Roman',
      fs: 13,
      bl: 1,
      cl: { rgb: '#9c1c1c' },
      bg: { rgb: '#fbe3e0' },
      bd: { t: { s: 1, cl: { rgb: '#000000' } } },
      ht: 2,
      vt: 1,
      tb: 3,
      n: { pattern: '0.00%' },
    });
  });

  test('reads widths, heights, hidden rows and columns, frozen panes and grid lines', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('A', {
      views: [{ state: 'frozen', xSplit: 1, ySplit: 3, showGridLines: false }],
    });
    sheet.getCell('A1').value = 'x';
    sheet.getRow(2).height = 40;
    sheet.getCell('A3').value = 'y';
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).width = 30;
    sheet.getColumn(3).hidden = true;
    const look = lookOf(await opened(book)).sheet;
    expect(look.frozen).toEqual({ rows: 3, columns: 1 });
    expect(look.gridLines).toBe(false);
    expect(look.rows.get(1)).toEqual({ hidden: false, height: 40 });
    expect(look.rows.get(2)?.hidden).toBe(true);
    expect(look.columns.find(({ first }) => first === 1)?.width).toBeCloseTo(30, 0);
    expect(look.columns.find(({ first }) => first === 2)?.hidden).toBe(true);
  });

  test('reads notes, and the conditional formats that the grid knows, first to last', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('A');
    sheet.getCell('C3').note = 'Đã hỏi lại';
    const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFF1CC' } } } as const;
    sheet.addConditionalFormatting({
      ref: 'A1:B4',
      rules: [
        { type: 'cellIs', operator: 'greaterThan', formulae: ['5'], priority: 2, style },
        { type: 'expression', formulae: ['$A1="Quá hạn"'], priority: 1, style },
        { type: 'top10', rank: 10, percent: false, bottom: false, priority: 3, style },
      ],
    });
    const look = lookOf(await opened(book)).sheet;
    expect(look.notes).toEqual([{ row: 2, column: 2, text: 'Đã hỏi lại' }]);
    expect(look.conditions.map(({ test: found }) => found)).toEqual([
      { kind: 'formula', formula: '=$A1="Quá hạn"' },
      { kind: 'compare', operator: '>', operand: '5' },
    ]);
    expect(look.conditions[0]).toMatchObject({
      ranges: [{ top: 0, left: 0, bottom: 3, right: 1 }],
      style: { bg: { rgb: '#fff1cc' } },
    });
  });
});

const PLAN = [
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tDự kiến kết quả',
  '1\tNiêm yết danh mục thủ tục hành chính\tPhòng Kinh tế\tTháng 4/2026\t01 danh mục',
  '2\tTập huấn kỹ năng số cho công chức\tCông an phường\tTháng 6/2026\t02 lớp',
].join('\n');

describe('readCharts', () => {
  test('reads the charts of the summary with the figures that the file remembers', async () => {
    const host = newXlsx(snapshotFromText(PLAN, { today }));
    const snapshot = await host.snapshot({ kind: 'workbook' });
    const result = await host.apply(planBuild(analyse(snapshot), snapshot, { tracking: false }));
    expect(result.ok).toBe(true);
    const charts = [...readLooks(host.parts()).sheets.values()].flatMap(({ charts: found }) => found);
    const [byAgency] = charts;
    expect(byAgency).toMatchObject({ kind: 'bar', stacked: false, title: 'Số nhiệm vụ theo cơ quan' });
    expect(byAgency?.categories.slice(0, 2)).toEqual(['Phòng Kinh tế', 'Công an phường']);
    expect(byAgency?.series[0]?.values.slice(0, 2)).toEqual([1, 1]);
    expect(charts.every(({ description }) => description !== '')).toBe(true);
  });
});

describe('fitRows', () => {
  test('gives rows without a height the room of their text, and leaves the others alone', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('A');
    const long = 'Rà soát, niêm yết và công khai danh mục thủ tục hành chính '.repeat(4);
    sheet.getColumn(1).width = 20;
    sheet.getCell('A1').value = 'KẾ HOẠCH';
    sheet.getCell('A1').font = { size: 20 };
    sheet.getCell('A2').value = long;
    sheet.getCell('A3').value = long;
    sheet.getCell('A4').value = long;
    for (const name of ['A3', 'A4']) sheet.getCell(name).alignment = { wrapText: true };
    sheet.getRow(4).height = 15;
    const host = await opened(book);
    const look = fitRows(readLooks(host.parts()), await host.snapshot({ kind: 'workbook' }));
    const height = (row: number) => [...look.sheets.values()][0]?.rows.get(row)?.height ?? 15;
    expect(height(0)).toBeGreaterThan(25);
    expect(height(1)).toBeLessThan(25);
    expect(height(2)).toBeGreaterThan(100);
    expect(height(3)).toBe(15);
  });
});

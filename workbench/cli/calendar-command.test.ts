import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { sheetView } from '../../shared/core/model/sheet-view';
import { buildDocx, inList, list, paragraph, use } from '../docx/fixtures/build-docx';
import { openXlsx } from '../xlsx/xlsx-host';
import { cliOn } from '../testing/run-cli';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-lich-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn('2026-01-20');

const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

describe('kehoach calendar', () => {
  const numbering =
    list(1, [
      { format: 'upperRoman', text: '%1.' },
      { format: 'decimal', text: '%2.' },
      { format: 'bullet', text: '-' },
    ]) + use(1, 1);
  const docx = buildDocx(
    [
      paragraph('KẾ HOẠCH'),
      paragraph('Trồng cây xanh năm 2026'),
      paragraph(''),
      inList(1, 0, 'TỔ CHỨC THỰC HIỆN'),
      inList(1, 1, 'Phòng Kinh tế'),
      inList(1, 2, 'Báo cáo Ủy ban nhân dân tỉnh hằng quý, trước ngày 20 của tháng cuối quý.'),
    ].join(''),
    { numbering },
  );

  test('reads Word by its drawn numbers, and names the paragraph', async () => {
    const { code, out } = await run('calendar', write('kh.docx', docx), '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      reports: [
        {
          from: [{ text: 'Phòng Kinh tế' }],
          to: [{ text: 'Ủy ban nhân dân tỉnh' }],
          via: [],
          period: 'quarter',
          due: { text: 'trước ngày 20 của tháng cuối quý' },
          reference: null,
          inside: null,
          source: { line: 6 },
        },
      ],
    });
  });

  test('writes words, a calendar file and a table of values', async () => {
    const file = write('kh.docx', docx);
    expect((await run('calendar', file)).out).toMatch(/Dòng 6: báo cáo hằng quý.*gửi 19\/3\/2026/s);
    const ics = await run('calendar', file, '--format', 'ics');
    expect(ics.out.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(4);
    expect((await run('calendar', file, '--format', 'csv')).out).toContain(
      'Báo cáo quý I/2026,Phòng Kinh tế,',
    );
  });

  test('writes the sheet “Lịch báo cáo”: days as dates, a line for each report', async () => {
    const output = path.join(folder, 'lich.xlsx');
    expect((await run('calendar', write('kh.docx', docx), '-o', output)).code).toBe(0);
    const opening = openXlsx(readFileSync(output), { today: '2026-01-20' as CalendarDate });
    if (!opening.ok) throw new Error(opening.problem.en);
    const { sheets } = await opening.host.snapshot({ kind: 'workbook' });
    const [sheet] = sheets;
    expect(sheets.map(({ name }) => name)).toEqual(['Lịch báo cáo']);
    const texts = sheet ? sheetView(sheet) : undefined;
    const rows = [3, 4, 5, 6].map((row) => [1, 2, 4, 5, 6, 7].map((column) => texts?.textAt(row, column)));
    expect(rows.map((cells) => cells.join(' | '))).toEqual([
      'Báo cáo quý I/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh | 15/12/2025 | 14/03/2026 | 19/03/2026',
      'Báo cáo quý II/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh | 15/03/2026 | 14/06/2026 | 19/06/2026',
      'Báo cáo quý III/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh | 15/06/2026 | 14/09/2026 | 19/09/2026',
      'Báo cáo quý IV/2026 | Phòng Kinh tế | Ủy ban nhân dân tỉnh | 15/09/2026 | 14/12/2026 | 19/12/2026',
    ]);
  });

  test('says so where there is no report, no day, or no plan to read', async () => {
    const file = write(
      'kh.txt',
      'KẾ HOẠCH\nTrồng cây năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Trồng cây.\n',
    );
    expect(await run('calendar', file)).toMatchObject({
      code: 0,
      out: expect.stringContaining('không tìm thấy'),
    });
    expect(JSON.parse((await run('calendar', file, '--format', 'json')).out)).toEqual({ reports: [] });
    expect(await run('calendar', file, '--format', 'ics')).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining('Đề nghị'),
    });
    expect(await run('calendar', write('kh.doc', 'x'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('.docx'),
    });
    expect(await run('calendar', file, '--format', 'xml')).toMatchObject({ code: 2 });
  });
});

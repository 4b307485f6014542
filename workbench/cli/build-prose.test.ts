import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { valueCell } from '../../shared/core/model/cell';
import { sheetView } from '../../shared/core/model/sheet-view';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { buildDocx, inList, list, paragraph, use } from '../docx/fixtures/build-docx';
import { runCli } from '../testing/run-cli';
import { newXlsx } from '../xlsx/new-xlsx';
import { openXlsx } from '../xlsx/xlsx-host';

// why: the first command loads the readers of Word and web pages
jest.setTimeout(60_000);

const today = '2026-03-02' as CalendarDate;
const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-van-xuoi-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PLAN = [
  'KẾ HOẠCH',
  'Phòng cháy, chữa cháy năm 2026',
  'I. MỤC ĐÍCH',
  'Giảm số vụ cháy.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Công an xã',
  '- Chủ trì, phối hợp với Phòng Kinh tế kiểm tra chợ trước ngày 15/4.',
  '- Báo cáo Ủy ban nhân dân xã hằng quý, trước ngày 20 của tháng cuối quý.',
  '2. Phòng Kinh tế cân đối kinh phí.',
].join('\n');

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

const run = (args: readonly string[], answer?: string) => runCli([...args, '--today', today], answer);

let made = 0;
async function build(file: string, args: readonly string[], answer?: string) {
  const output = path.join(folder, `ra-${String(++made)}.xlsx`);
  const result = await run(['build', file, '-o', output, ...args], answer);
  return { ...result, output, isWritten: existsSync(output) };
}

async function sheetsIn(file: string) {
  const opening = openXlsx(readFileSync(file), { today });
  if (!opening.ok) throw new Error(opening.problem.en);
  const { host } = opening;
  const { sheets } = await host.snapshot({ kind: 'workbook' });
  const column = (name: string, at: number) => {
    const sheet = sheets.find((one) => one.name === name);
    const view = sheet && sheetView(sheet);
    return view ? Array.from({ length: view.bottom }, (_, row) => view.textAt(row, at)) : [];
  };
  return { host, sheets, column, names: sheets.map(({ name }) => name) };
}

const NAMES = ['Văn bản kế hoạch', 'Kế hoạch', 'Bảng chuẩn', 'Tổng hợp', 'Lịch báo cáo', '_kehoach'];

describe('kehoach build on a plan in prose', () => {
  const file = write('kh.txt', PLAN);

  test('shows the rows and says what to run, and writes nothing', async () => {
    const { code, out, error, isWritten } = await build(file, []);
    expect({ code, isWritten }).toEqual({ code: 2, isWritten: false });
    expect(out).toContain('1. [dòng 7] Nhiệm vụ: Kiểm tra chợ trước ngày 15/4.');
    expect(out).toContain('Suy ra: chủ trì lấy từ đề mục; năm hoàn thành lấy từ kế hoạch');
    expect(error).toMatch(/Chưa ghi gì.*--yes --rows 1,3-5/s);
  });

  test('with --yes makes text, table and all that is built of it', async () => {
    const { code, out, output } = await build(file, ['--yes']);
    expect(code).toBe(0);
    const { names, column } = await sheetsIn(output);
    expect(names).toEqual(NAMES);
    expect(column('Văn bản kế hoạch', 0)).toContain('I. MỤC ĐÍCH');
    expect(column('Bảng chuẩn', 1)).toContain('Kiểm tra chợ trước ngày 15/4.');
    expect(column('Lịch báo cáo', 1)).toContain('Báo cáo quý IV/2026');
    expect(out).toContain('Các trang đã lập: Kế hoạch, Bảng chuẩn, Tổng hợp, Lịch báo cáo.');
  });

  test('takes only the rows that are named', async () => {
    const { output } = await build(file, ['--yes', '--rows', '3']);
    const { column } = await sheetsIn(output);
    expect(column('Kế hoạch', 1).filter((text) => text.includes('Kiểm tra chợ'))).toEqual([]);
    expect(column('Kế hoạch', 1)).toContain('Cân đối kinh phí.');
  });

  test.each([
    ['0', 'không nhận “0”'],
    ['3-1', 'không nhận “3-1”'],
    ['một', 'không nhận “một”'],
    ['1,99', 'Không có dòng 99'],
  ])('--rows %s is told and nothing is written', async (rows, word) => {
    const { code, error, isWritten } = await build(file, ['--yes', '--rows', rows]);
    expect({ code, isWritten }).toEqual({ code: 2, isWritten: false });
    expect(error).toContain(word);
  });

  test.each([
    ['có', true],
    ['k', false],
    ['', false],
    ['1', true],
    ['9', false],
  ])('asks who sits at the keyboard: “%s”', async (answer, isDone) => {
    const { code, error, isWritten } = await build(file, [], answer);
    expect({ code, isWritten }).toEqual({ code: isDone ? 0 : 2, isWritten: isDone });
    expect(error).toContain('Lập bảng từ các dòng này?');
  });

  test('gives programs the rows, then the finished table', async () => {
    const shown = await build(file, ['--format', 'json'], 'có');
    expect(shown).toMatchObject({ code: 2, isWritten: false });
    expect(JSON.parse(shown.out)).toMatchObject({ tasks: [{ source: { line: 7 } }, {}, {}] });
    const { out, output } = await build(file, ['--yes', '--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({ version: 1, rows: [1, 2, 3], output });
  });

  test('a row that is edited in the table is taken up by the next build, in place', async () => {
    const { output } = await build(file, ['--yes']);
    const { host, sheets, column } = await sheetsIn(output);
    const sheet = sheets.find(({ name }) => name === 'Kế hoạch');
    const row = column('Kế hoạch', 1).indexOf('Cân đối kinh phí.');
    if (!sheet) throw new Error('no plan sheet');
    const result = await host.apply({
      version: 1,
      label: { vi: 'Sửa', en: 'Edit' },
      ops: [
        {
          kind: 'set-cell',
          sheet: sheet.id,
          at: { row, column: 1 },
          before: valueCell('Cân đối kinh phí.'),
          after: valueCell('Cân đối, bố trí kinh phí.'),
        },
      ],
    });
    expect(result.ok).toBe(true);
    const again = await build(write('sua.xlsx', host.save()), []);
    expect(again.code).toBe(0);
    const rebuilt = await sheetsIn(again.output);
    expect(rebuilt.names).toEqual(NAMES);
    expect(rebuilt.column('Bảng chuẩn', 1)).toContain('Cân đối, bố trí kinh phí.');
    expect(rebuilt.column('Bảng chuẩn', 1)).not.toContain('Cân đối kinh phí.');
  });

  test('reads Word by the numbers that it draws, and a workbook that holds only text', async () => {
    const numbering =
      list(1, [
        { format: 'upperRoman', text: '%1.' },
        { format: 'bullet', text: '-' },
      ]) + use(1, 1);
    const docx = buildDocx(
      [
        paragraph('KẾ HOẠCH'),
        paragraph('Trồng cây xanh năm 2026'),
        inList(1, 0, 'TỔ CHỨC THỰC HIỆN'),
        inList(1, 1, 'Giao Phòng Kinh tế trồng cây trong Quý III.'),
      ].join(''),
      { numbering },
    );
    const word = await sheetsIn((await build(write('kh.docx', docx), ['--yes'])).output);
    expect(word.column('Văn bản kế hoạch', 0)).toContain('I. TỔ CHỨC THỰC HIỆN');
    expect(word.column('Kế hoạch', 2)).toContain('Phòng Kinh tế');

    const book = newXlsx(snapshotFromText(PLAN, { today, name: 'Văn bản' })).save();
    const { output } = await build(write('chu.xlsx', book), ['--yes']);
    expect((await sheetsIn(output)).names).toEqual(['Văn bản', ...NAMES.slice(1)]);
  });

  test('a text that assigns nothing keeps its word', async () => {
    const none = write('khong.txt', 'KẾ HOẠCH\nTrồng cây năm 2026\nI. MỤC ĐÍCH\nPhủ xanh đất trống.\n');
    const { code, error, isWritten } = await build(none, ['--yes']);
    expect({ code, isWritten }).toEqual({ code: 2, isWritten: false });
    expect(error).toContain('chưa có bảng nhiệm vụ');
  });
});

test('a plan with a table is built of it, and says how much only its text gives', async () => {
  const lines = PLAN.split('\n');
  const table = [
    ...lines.slice(0, 4),
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
    '1\tTập huấn chữa cháy\tCông an xã\tQuý III/2026',
    ...lines.slice(4),
  ];
  const { code, out, output } = await build(write('ca-hai.txt', table.join('\n')), []);
  expect(code).toBe(0);
  expect(out).toMatch(/Văn bản còn giao [1-3] việc mà bảng chưa có dòng nào/);
  const { names, column } = await sheetsIn(output);
  expect(names).toEqual(['ca-hai', ...NAMES.slice(2)]);
  expect(column('Bảng chuẩn', 1)).toContain('Tập huấn chữa cháy');
  expect(column('Bảng chuẩn', 1).join()).not.toContain('Kiểm tra chợ');
});

test('check and fix on prose name what makes a table of it', async () => {
  const file = write('kh2.txt', PLAN);
  const checked = await run(['check', file]);
  expect(checked.out).toContain('phần văn bản giao 3 việc');
  expect(checked.out).toContain(`kehoach build "${file}"`);
  const fixed = await run(['fix', file, '-o', path.join(folder, 'sua2.xlsx')]);
  expect(fixed.out).toContain(`kehoach draft "${file}"`);
  expect(JSON.parse((await run(['check', file, '--format', 'json'])).out)).toMatchObject({ version: 1 });
});

test('draft reads the text of a workbook too', async () => {
  const book = newXlsx(snapshotFromText(PLAN, { today, name: 'Văn bản' })).save();
  const { out } = await run(['draft', write('chu2.xlsx', book)]);
  expect(out).toContain('1. [dòng 7] Nhiệm vụ: Kiểm tra chợ');
});

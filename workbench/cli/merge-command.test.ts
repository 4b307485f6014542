import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Workbook } from 'exceljs';

import { newXlsx } from '../xlsx/new-xlsx';
import { readTextInput } from '../text-input';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { cliOn } from '../testing/run-cli';

const plan = (place: string, rows: string): string =>
  `ỦY BAN NHÂN DÂN\n${place.toUpperCase()}\nKẾ HOẠCH\nCải cách hành chính năm 2026 trên địa bàn ${place}\n${rows}`;
const TABLE = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n';

let folder = '';
const place = (...names: string[]): string => path.join(folder, ...names);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-merge-'));
  mkdirSync(place('don-vi', 'bo-sung'), { recursive: true });
  writeFileSync(
    place('don-vi', 'a.txt'),
    plan('xã Bình An', `${TABLE}1\tNiêm yết thủ tục\tPhòng Kinh tế\tTháng 1/2026\n`),
  );
  writeFileSync(place('don-vi', 'b.txt'), plan('xã Tân Phú', 'Giao Văn phòng HĐND và UBND xã theo dõi.\n'));
  writeFileSync(place('don-vi', 'bo-sung', 'c.tsv'), `${TABLE}1\tTập huấn\tPhòng Nội vụ\tQuý II/2026\n`);
  writeFileSync(place('don-vi', 'hong.xlsx'), 'không phải tệp zip');
  writeFileSync(place('don-vi', '~$a.xlsx'), 'tệp khóa của Excel');
  writeFileSync(place('don-vi', 'ghi-chu.pdf'), '');
  const text = plan('phường Lộc Tiến', `${TABLE}1\tKiểm tra một cửa\tPhòng Kinh tế\tTháng 9/2026\n`);
  const input = readTextInput(new TextEncoder().encode(text), {
    fileName: 'd.txt',
    today: '2026-03-02' as CalendarDate,
  });
  if (!input.ok) throw new Error(input.problem.vi);
  writeFileSync(place('don-vi', 'd.xlsx'), newXlsx(input.snapshot).save());
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn('2026-03-02');

interface MergeJson {
  readonly units: readonly { readonly unit: string; readonly tasks: number; readonly prose: boolean }[];
  readonly tasks: readonly { readonly unit: string; readonly content: string }[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

const merged = async (...inputs: string[]): Promise<MergeJson> =>
  JSON.parse((await run('merge', ...inputs, '--format', 'json')).out) as MergeJson;

describe('kehoach merge', () => {
  test('reads a folder with those below it; names what could not be read and goes on', async () => {
    const { units, tasks, unreadable } = await merged(place('don-vi'));
    expect(units.map(({ unit, tasks: count, prose }) => [unit, count, prose])).toEqual([
      ['UBND phường Lộc Tiến', 1, false],
      ['UBND xã Bình An', 1, false],
      ['UBND xã Tân Phú', 0, true],
      ['c', 1, false],
    ]);
    expect(tasks.map(({ unit, content }) => [unit, content])).toEqual([
      ['UBND phường Lộc Tiến', 'Kiểm tra một cửa'],
      ['UBND xã Bình An', 'Niêm yết thủ tục'],
      ['c', 'Tập huấn'],
    ]);
    expect(unreadable).toMatchObject([
      { file: place('don-vi', 'ghi-chu.pdf'), reason: expect.stringContaining('.docx') },
      { file: place('don-vi', 'hong.xlsx') },
    ]);
  });

  test('tells the same in words; the exit code says that a file is missing', async () => {
    const { code, out } = await run('merge', place('don-vi'));
    expect(code).toBe(1);
    expect(out).toContain('Gộp 4 kế hoạch, 3 nhiệm vụ');
    expect(out).toContain('viết bằng văn xuôi, chưa có bảng');
    expect(out).toContain('1 việc quá hạn');
    expect(out).toContain('Không đọc được');
  });

  test('writes the units, the offices and the merged table, which other programs read', async () => {
    const target = place('gop.xlsx');
    await run('merge', place('don-vi'), '-o', target);
    const book = new Workbook();
    await book.xlsx.readFile(target);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Tổng hợp đơn vị',
      'Tổng hợp cơ quan',
      'Cần xem lại',
      'Bảng hợp nhất',
    ]);
    const rows = (name: string) =>
      book
        .getWorksheet(name)!
        .getSheetValues()
        .map((row) => (row as unknown[] | undefined)?.slice(1) ?? []);
    const units = rows('Tổng hợp đơn vị').filter(([number]) => typeof number === 'number');
    expect(units.map(([, unit, tasks]) => [unit, tasks])).toEqual([
      ['UBND xã Tân Phú', 0],
      ['UBND xã Bình An', 1],
      ['UBND phường Lộc Tiến', 1],
      ['c', 1],
    ]);
    expect(units[1]?.[4]).toEqual({
      formula: expect.stringContaining("COUNTIFS('Bảng hợp nhất'!$L$4:$L$4"),
      result: 1,
    });
    const tasks = rows('Bảng hợp nhất').filter(([number]) => typeof number === 'number');
    expect(tasks.map(([, unit, number, , content]) => [unit, number, content])).toEqual([
      ['UBND phường Lộc Tiến', '1', 'Kiểm tra một cửa'],
      ['UBND xã Bình An', '1', 'Niêm yết thủ tục'],
      ['c', '1', 'Tập huấn'],
    ]);
  });

  test('names the units that have sent nothing, first of all', async () => {
    const target = place('thieu.xlsx');
    writeFileSync(place('don-vi.txt'), 'Xã Bình An\nUBND phường Lộc Tiến\nXã Hòa Bình\nxã Tân Phú\nc\n');
    const { out } = await run('merge', place('don-vi'), '--units', place('don-vi.txt'), '-o', target);
    expect(out).toContain('Chưa gửi kế hoạch\n  Xã Hòa Bình');
    const json = await run('merge', place('don-vi'), '--units', place('don-vi.txt'), '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ missing: ['Xã Hòa Bình'] });
    const book = new Workbook();
    await book.xlsx.readFile(target);
    const texts = book
      .getWorksheet('Tổng hợp đơn vị')!
      .getSheetValues()
      .slice(1)
      .map((row) => JSON.stringify(row));
    const at = (text: string) => texts.findIndex((row) => row.includes(text));
    expect(at('1 đơn vị chưa gửi')).toBeGreaterThan(0);
    expect(at('Xã Hòa Bình')).toBe(at('Đơn vị chưa gửi kế hoạch (1)') + 1);
    expect(at('Đơn vị có việc quá hạn (1)')).toBeGreaterThan(at('Xã Hòa Bình'));
  });

  test('a file that is named twice, whatever the path, is read once', async () => {
    const { units } = await merged(
      place('don-vi'),
      place('don-vi', 'bo-sung', '..', 'a.txt'),
      place('don-vi', 'a.txt'),
    );
    expect(units.filter(({ unit }) => unit === 'UBND xã Bình An')).toHaveLength(1);
  });

  test('takes a list of files', async () => {
    writeFileSync(place('ds.txt'), `${place('don-vi', 'a.txt')}\r\n\r\n${place('don-vi', 'd.xlsx')}\r\n`);
    const { units } = await merged('--list', place('ds.txt'));
    expect(units).toHaveLength(2);
  });

  test.each([
    [['merge'], 'cần ít nhất một tệp'],
    [['read', 'x.txt'], 'cần tên tệp kết quả'],
    [['merge', '--list', 'khong-co.txt'], 'mỗi dòng một đường dẫn'],
  ])('%j: says what to do', async (args, words) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});

describe('parts read apart', () => {
  test('a file of another program is no part', async () => {
    writeFileSync(place('la.json'), '{"parts": []}');
    expect((await merged(place('la.json'))).unreadable).toMatchObject([
      { reason: expect.stringContaining('kehoach read') },
    ]);
  });
});

/** The two lines of docs/gop-nhieu-may.md, on this machine. */
const hasXargs = process.platform !== 'win32';
(hasXargs ? test : test.skip)(
  'xargs spreads the reading over processes',
  async () => {
    const program = `-r "${require.resolve('@swc-node/register')}" "${path.resolve(__dirname, 'main.ts')}"`;
    mkdirSync(place('phan'));
    const names = ['a.txt', 'b.txt', 'd.xlsx'].map((name) => place('don-vi', name));
    execFileSync(
      'xargs',
      [
        '-P',
        '2',
        '-I',
        '{}',
        'sh',
        '-c',
        `"$0" ${program} read "$1" -o "${place('phan')}/$(basename "$1").json"`,
        process.execPath,
        '{}',
      ],
      {
        input: names.join('\n'),
      },
    );
    expect(readdirSync(place('phan')).sort()).toEqual(['a.txt.json', 'b.txt.json', 'd.xlsx.json']);
    expect(await merged(place('phan'))).toEqual(await merged(...names));
  },
  60_000,
);

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { compoundFile } from '../xlsx/fixtures/compound-file';
import { foreignPlan } from '../xlsx/fixtures/foreign-plan';
import { textsOf } from '../xlsx/fixtures/officer-steps';
import { openXlsx } from '../xlsx/xlsx-host';
import { runCli } from '../testing/run-cli';

const EXAMPLE = path.resolve(__dirname, '../../examples/ke-hoach-mau.txt');
const WORKBOOK = path.resolve(__dirname, '../../examples/ke-hoach-mau.xlsx');
const TODAY = ['--today', '2026-03-02'];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: readonly string[]) => runCli(args);

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

interface CheckJson {
  readonly version: number;
  readonly sheets: readonly {
    readonly tables: readonly {
      readonly range: string;
      readonly columns: Readonly<Record<string, string>>;
      readonly sections: readonly unknown[];
      readonly tasks: readonly Readonly<Record<string, unknown>>[];
    }[];
  }[];
  readonly findings: readonly {
    readonly rule: string;
    readonly cell: string;
    readonly line?: number;
    readonly message: string;
  }[];
}

const check = async (place: string): Promise<CheckJson> =>
  JSON.parse((await run('check', place, '--format', 'json', ...TODAY)).out) as CheckJson;

describe('check', () => {
  test('answers in the shape of the contract', async () => {
    const { version, sheets, findings } = await check(EXAMPLE);
    const table = sheets[0]?.tables[0];
    expect(version).toBe(1);
    expect(table).toMatchObject({
      range: 'A17:H32',
      columns: { number: 'A', content: 'B', lead: 'C', coordinators: 'D', start: 'E', end: 'F', result: 'G' },
      sections: [
        { cell: 'A18', numeral: 'I' },
        { cell: 'A25', numeral: 'II' },
        { cell: 'A29', numeral: 'III' },
      ],
    });
    expect(table?.tasks).toHaveLength(9);
    expect(table?.tasks[0]).toMatchObject({
      rows: [19],
      section: 'I',
      number: '1',
      lead: [{ text: 'Trung tâm Phục vụ hành chính công', agency: 'Trung tâm Phục vụ hành chính công' }],
      start: { text: 'Tháng 01/2026', kind: 'interval', from: '2026-01-01', to: '2026-01-31' },
      end: { kind: 'interval', from: '2026-02-01', to: '2026-02-28' },
    });
    expect(table?.tasks[2]).toMatchObject({ rows: [21, 24] });
    const torn = findings.find(({ rule }) => rule === 'no-split-row');
    expect(torn).toMatchObject({ cell: 'B24', line: 24, severity: 'warning' });
  });

  test('gives the same findings for the text, the workbook, a decomposed copy and a tab-separated copy', async () => {
    const text = readFileSync(EXAMPLE, 'utf8');
    const places = async (place: string): Promise<readonly string[]> =>
      (await check(place)).findings
        .filter(({ rule }) => rule !== 'unicode-nfc')
        .map(({ rule, cell }) => `${rule} ${cell}`);
    const expected = await places(EXAMPLE);
    expect(expected.length).toBeGreaterThan(15);
    expect(await places(file('tách dấu.txt', text.normalize('NFD')))).toEqual(expected);
    expect(await places(file('bảng.tsv', text))).toEqual(expected);
    expect(await places(WORKBOOK)).toEqual(expected);
  });

  test('exits with 1 for an error, 0 for a clean plan', async () => {
    expect((await run('check', EXAMPLE, ...TODAY)).code).toBe(1);
    const clean = [
      'KẾ HOẠCH',
      'Cải cách hành chính năm 2026',
      'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
      '1\tNiêm yết danh mục thủ tục tại Bộ phận Một cửa.\tPhòng Kinh tế\tPhòng Văn hóa - Xã hội\tQuý I/2026\t01 báo cáo',
    ].join('\n');
    expect(await run('check', file('sạch.txt', clean), ...TODAY)).toMatchObject({ code: 0, error: '' });
  });
});

describe('unusable input', () => {
  const head = 'KẾ HOẠCH\nNăm 2026\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n';
  test.each([
    ['trống.txt', '', 'rỗng'],
    ['trống.xlsx', '', 'rỗng'],
    ['không phải.xlsx', 'xin chào', 'không phải sổ tính'],
    ['mật khẩu.xlsx', compoundFile('EncryptedPackage'), 'bỏ mật khẩu'],
    ['mật khẩu.docx', compoundFile('EncryptedPackage'), 'bỏ mật khẩu'],
    ['đổi tên.xlsx', compoundFile('Workbook'), 'đời cũ (.xls)'],
    ['đổi tên.docx', compoundFile('WordDocument'), 'đời cũ (.doc)'],
    ['không bảng.txt', 'xin chào', 'Không tìm thấy bảng nhiệm vụ'],
    ['ô dài.txt', `${head}1\t${'a'.repeat(1_000_000)}\tPhòng Kinh tế\t2026`, '32.767'],
    ['quét.pdf', '%PDF', 'bản Word (.docx)'],
    ['cũ.doc', 'x', 'Word Document (.docx)'],
    ['cũ.xls', 'x', 'Excel Workbook (.xlsx)'],
    ['mở.ods', 'x', 'LibreOffice hoặc Excel'],
    ['gói.zip', 'x', 'giải nén'],
    ['lạ.abc', 'x', 'Đề nghị dùng .xlsx'],
  ])('%s: a Vietnamese sentence, exit 2, nothing written', async (name, content, sentence) => {
    const place = file(name, content);
    const output = path.join(folder, `${name}.xlsx`);
    for (const args of [
      ['check', place],
      ['build', place, '-o', output],
    ]) {
      const { code, out, error } = await run(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(error).toContain(sentence);
      expect(error).not.toMatch(/\bat .*:\d+/);
    }
    expect(existsSync(output)).toBe(false);
  });

  test.each([
    [[], 'Thiếu lệnh'],
    [['tính', 'a.xlsx'], 'Không có lệnh'],
    [['check'], 'cần tên tệp'],
    [['check', 'a.xlsx', 'b.xlsx'], 'mỗi lần chỉ đọc một tệp'],
    [['check', 'không-có.xlsx'], 'Không có tệp'],
    [['check', EXAMPLE, '--sheet', 'Lạ'], 'Không có trang “Lạ”'],
    [['check', EXAMPLE, '--today', '2026-02-30'], 'ngày có thật'],
    [['check', EXAMPLE, '--format', 'xml'], 'text, json, sarif'],
    [['check', EXAMPLE, '--lạ'], 'Tùy chọn'],
    [['build', EXAMPLE], '-o'],
    [['build', EXAMPLE, '-o', 'a.pdf'], '.xlsx'],
    [['fix', 'có macro.xlsm', '-o', 'a.xlsx'], 'đuôi .xlsm'],
    [['fix', 'không macro.xlsx', '-o', 'a.xlsm'], 'đuôi .xlsx'],
    [['check', 'nhị phân.xlsb'], '.xlsb'],
    [['build', EXAMPLE, '-o', '/không/có/thư/mục/a.xlsx'], 'Không ghi được'],
  ])('%j is refused with what to do', async (args, sentence) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(sentence);
  });
});

describe('fix and build', () => {
  const sheetNames = async (place: string): Promise<readonly string[]> => {
    const opening = openXlsx(readFileSync(place), { today: '2026-03-02' as CalendarDate });
    if (!opening.ok) throw new Error(opening.problem.vi);
    const { sheets } = await opening.host.snapshot({ kind: 'workbook' });
    return sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  };

  test('a workbook with macros keeps its kind, and a row that must stay is told', async () => {
    const place = path.join(folder, 'có macro.xlsm');
    const output = path.join(folder, 'kết quả.xlsm');
    const workbookType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    writeFileSync(place, foreignPlan({ workbookType, cells: { H1: '<c r="H1"><f>E6</f></c>' } }));
    const { code, out } = await run('fix', place, '-o', output, ...TODAY);
    expect(code).toBe(0);
    expect(out).toMatch(/dòng 6 .*ô H1/);
    expect(textsOf(readFileSync(output))('[Content_Types].xml')).toContain(workbookType);
  });

  test('a fixed workbook offers no safe fix any more and keeps its sheets', async () => {
    const output = path.join(folder, 'đã sửa.xlsx');
    expect(await run('fix', WORKBOOK, '-o', output, ...TODAY)).toMatchObject({ code: 0, error: '' });
    expect((await run('check', output, ...TODAY)).out).toContain('sửa an toàn được 0');
    expect(await sheetNames(output)).toEqual(['Kế hoạch 2026', 'Kinh phí']);
  });

  test('build keeps the sheets and adds the produced ones; building again refreshes them', async () => {
    const output = path.join(folder, 'kết quả.xlsx');
    const again = path.join(folder, 'kết quả 2.xlsx');
    expect(await run('build', WORKBOOK, '-o', output, '--tracking', '--data-table', ...TODAY)).toMatchObject({
      code: 0,
      error: '',
    });
    expect(await run('build', output, '-o', again, '--tracking', ...TODAY)).toMatchObject({
      code: 0,
      error: '',
    });
    const names = ['Kế hoạch 2026', 'Kinh phí', 'Bảng chuẩn', 'Tổng hợp', 'Lịch báo cáo', 'Bảng dữ liệu'];
    expect(await sheetNames(output)).toEqual(names);
    expect(await sheetNames(again)).toEqual(names);
    expect((await check(output)).findings.length).toBe((await check(WORKBOOK)).findings.length);
  });

  test('build prints where the standard table differs from the plan, for a reader and for a program', async () => {
    const output = path.join(folder, 'khác.xlsx');
    const { out } = await run('build', WORKBOOK, '-o', output, ...TODAY);
    expect(out).toMatch(/Bảng chuẩn viết khác bảng gốc ở \d+ chỗ:/);
    expect(out).toContain('Kế hoạch 2026!C21');
    const json = await run('build', WORKBOOK, '-o', output, '--format', 'json', ...TODAY);
    const { changes } = JSON.parse(json.out) as {
      readonly changes: readonly {
        readonly cell: string;
        readonly before: string;
        readonly after: string;
        readonly causes: readonly string[];
      }[];
    };
    expect(out).toContain(`ở ${String(changes.length)} chỗ`);
    expect(changes.every(({ before, after, causes }) => before !== after && causes.length > 0)).toBe(true);
    expect(changes).toContainEqual(
      expect.objectContaining({
        cell: 'C21',
        before: 'Văn Phòng HĐND&UBND phường',
        after: 'Văn phòng HĐND và UBND phường',
      }),
    );
  });

  test('a plan in prose can be checked, and build says why it cannot go on', async () => {
    const prose = file(
      'văn xuôi.txt',
      'KẾ HOẠCH\nCải cách hành chính năm 2026\n\n1. Phòng Kinh tế rà soát thủ tục đất đai trong Quý I/2026.',
    );
    expect((await run('check', prose, ...TODAY)).code).toBe(0);
    const { code, error } = await run('build', prose, '-o', path.join(folder, 'x.xlsx'), ...TODAY);
    expect(code).toBe(2);
    expect(error).toContain('văn xuôi');
  });
});

test('explain tells agencies, time and citations of a cell', async () => {
  const { code, out } = await run('explain', 'Quý I', '--year', '2026');
  expect(code).toBe(0);
  expect(out).toContain('Quý I/2026');
});

describe('a table whose header says nothing', () => {
  const LINES = [
    'Mục\tDiễn giải\tAi làm\tXong khi nào',
    '1\tRà soát thủ tục hành chính\tVăn phòng\tTháng 13/2026',
    '2\tNiêm yết công khai thủ tục\tCông an xã\tTháng 4/2026',
  ].join('\n');
  const CHOICE = ['--header', '1', '--columns', 'A=number, B=content, C=lead, D=end'];

  test('is read as the person says, and the result remembers it', async () => {
    const plan = file('so-viec.tsv', LINES);
    expect((await run('check', plan, ...TODAY)).code).toBe(2);
    const checked = await run('check', plan, ...CHOICE, ...TODAY);
    expect(checked.out).toContain('D2');
    const result = path.join(folder, 'so-viec.xlsx');
    expect((await run('fix', plan, '-o', result, ...CHOICE, ...TODAY)).code).toBe(0);
    expect((await run('check', result, ...TODAY)).out).toContain('D2');
  });

  test.each([
    [['--header', 'năm'], '--header'],
    [['--header', '99'], 'không có dòng 99'],
    [['--header', '1', '--columns', 'B=viec'], 'B=viec'],
  ])('%j is told', async (args, words) => {
    const { code, error } = await run('check', file('so-viec-sai.tsv', LINES), ...args, ...TODAY);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});

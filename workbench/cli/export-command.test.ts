import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { Table } from 'tableschema';

import { exportTasks, readPlan, tableCsv, tableSchema, taskTable } from '../../shared/core';
import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { cliOn } from '../testing/run-cli';
import { readTextInput } from '../text-input';

const EXAMPLE = path.resolve(__dirname, '../../examples/ke-hoach-mau.xlsx');
const LAYOUT = path.resolve(__dirname, '../../examples/mau-cot-cong-theo-doi.json');
const today = '2026-03-02' as CalendarDate;

let folder = '';
const place = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-export-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn(today);

interface Row {
  readonly STT: string;
  readonly end_to: Date | null;
  readonly row: number;
  readonly end_kind: string;
}

/** The rows as the reader of Table Schema makes them: dates are dates, numbers numbers; throws where a cell does not fit. */
async function readTable(csv: string, schema: string, options: object): Promise<readonly Row[]> {
  const descriptor = JSON.parse(readFileSync(schema, 'utf8')) as object;
  const table = await Table.load(csv, { schema: descriptor, ...options });
  // why: its types forget that it reads later
  return table.read({ keyed: true }) as unknown as Promise<readonly Row[]>;
}

describe('CSV with a Table Schema', () => {
  test.each([
    ['with the sign of UTF-8', [], { bom: true }],
    ['without', ['--no-bom'], {}],
  ])('is read by a reader of Table Schema, %s', async (_, args, options) => {
    const csv = place('bang.csv');
    const { code, out } = await run('export', EXAMPLE, '-o', csv, ...args);
    expect([code, out]).toEqual([0, `Kết quả: ${csv}\nMô tả cột: ${place('bang.schema.json')}`]);
    const rows = await readTable(csv, place('bang.schema.json'), options);
    expect(rows).toHaveLength(9);
    expect(rows[0]).toMatchObject({ STT: '1', row: 19, end_kind: 'interval' });
    expect(rows[0]?.end_to?.toDateString()).toBe('Sat Feb 28 2026');
  });

  test('a row that does not fit is refused, so the schema says something', async () => {
    const csv = place('hong.csv');
    await run('export', EXAMPLE, '-o', csv);
    writeFileSync(csv, readFileSync(csv, 'utf8').replace('2026-02-28', '28/02/2026'));
    await expect(readTable(csv, place('hong.schema.json'), { bom: true })).rejects.toThrow();
  });
});

const HEADER =
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian bắt đầu\tThời gian hoàn thành\tDự kiến kết quả\tTình trạng\tTỷ lệ hoàn thành\tKinh phí (triệu đồng)';

/** Cells that a table of values may spoil: quotes, separators, signs that run, apostrophes. */
const contents = fc.constantFrom(
  'Rà soát hồ sơ, sổ sách',
  '=HYPERLINK("http://x.example","bấm")',
  '+84 là số gọi thử',
  '-2+3 là phép thử của cột',
  '@gửi nhóm giúp việc',
  "'=1+1 ghi như chữ",
  'Tổ chức "Ngày hội"; trao giải',
  'Cập nhật a;b;c, d',
);
const rows = fc.array(
  fc.tuple(
    contents,
    fc.constantFrom('Phòng Nội vụ', 'Phòng Kinh tế; Công an xã', 'Phòng Nội vụ chủ trì, phối hợp Công an xã'),
    fc.constantFrom('', 'Sở Nội vụ; Sở Tài chính'),
    fc.constantFrom('', 'Tháng 01/2026', '05/01/2026'),
    fc.constantFrom('Quý I/2026', 'Trước ngày 15/3/2026', 'Thường xuyên', '31/02/2026'),
    fc.constantFrom('', '01 báo cáo', '"Sổ tay"'),
    fc.constantFrom('', 'Hoàn thành'),
    fc.constantFrom('', '50%', '100%'),
    fc.constantFrom('', '120', '=2*60'),
  ),
  { minLength: 1, maxLength: 8 },
);

/** A plan of these rows; its tables name years, so that nothing is lent by a title. */
const planOf = (tasks: readonly (readonly string[])[]) =>
  readPlan(
    snapshotFromText(
      [HEADER, ...tasks.map((cells, index) => [String(index + 1), ...cells].join('\t'))].join('\n'),
      { today },
    ),
  );

const again = (csv: string) => {
  const input = readTextInput(new TextEncoder().encode(csv), { fileName: 'bang.csv', today });
  if (!input.ok) throw new Error(input.problem.vi);
  return readPlan(input.snapshot);
};

/** What the plan itself says of its tasks. */
const said = (reading: ReturnType<typeof readPlan>, headers: readonly string[] = []) =>
  exportTasks('bang.csv', reading).map((task) => ({
    number: task.number,
    content: task.content,
    lead: [task.leadText, task.lead],
    coordinators: [task.coordinatorsText, task.coordinators],
    times: [task.start, task.end, task.completed],
    result: task.result,
    followed: [task.status, task.progress],
    beside: [task.person, task.note, ...headers.map((header) => task.extras?.[header] ?? '')],
  }));

describe('laws', () => {
  test('the tool reads its own table back as the same tasks', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (tasks, isSigned) => {
        const reading = planOf(tasks);
        const headers = ['Kinh phí (triệu đồng)'];
        expect(said(again(tableCsv(taskTable('a.txt', reading), { isSigned })), headers)).toEqual(
          said(reading, headers),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('no cell of it runs as a formula, whatever a plan says; every row has a cell for every column', () => {
    fc.assert(
      fc.property(rows, (tasks) => {
        const table = taskTable('a.txt', planOf(tasks));
        const csv = tableCsv(table, { isSigned: false });
        expect(csv).not.toMatch(/(?:^|[,\n])"?[=+\-@]/u);
        expect((tableSchema(table)['fields'] as readonly unknown[]).length).toBe(table.columns.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the example comes back with every text, section and remark as it is', async () => {
    const { out } = await run('export', EXAMPLE);
    const reading = again(out);
    const { out: json } = await run('export', EXAMPLE, '--format', 'json');
    const { tasks } = JSON.parse(json) as { readonly tasks: ReturnType<typeof exportTasks> };
    const texts = (all: ReturnType<typeof exportTasks>) =>
      all.map(({ number, content, leadText, coordinatorsText, start, end, result, note }) => [
        [number, content, leadText, coordinatorsText, start.text, end.text, result, note].join('|'),
      ]);
    expect(texts(exportTasks('a.csv', reading))).toEqual(texts(tasks));
    expect(exportTasks('a.csv', reading).map(({ extras }) => extras?.['section'])).toEqual(
      tasks.map(({ section }) => section ?? ''),
    );
  });
});

describe('the columns of a portal', () => {
  test('come in its order, under its names, with its dates and codes; what it would not take is told', async () => {
    const { code, out, error } = await run('export', EXAMPLE, '--layout', LAYOUT);
    const [header, first] = out.replace('\uFEFF', '').split('\r\n');
    expect(header).toBe(
      'Mã đơn vị,Số thứ tự,Tên nhiệm vụ,Đơn vị chủ trì,Đơn vị phối hợp,Ngày bắt đầu,Hạn hoàn thành,Sản phẩm,Trạng thái,Nguồn giao',
    );
    expect(first).toMatch(
      /^,1,Niêm yết .*,01\/01\/2026,28\/02\/2026,100% thủ tục được niêm yết,0,Kế hoạch năm$/u,
    );
    expect(code).toBe(1);
    expect(error).toContain(
      'Cột “Đơn vị chủ trì” bắt buộc, việc số 3 (trang “Kế hoạch 2026”, dòng 32) chưa có. Cần bổ sung trong kế hoạch.',
    );
  });

  test('are written as a sheet of texts, too', async () => {
    const output = place('cong.xlsx');
    expect((await run('export', EXAMPLE, '--layout', LAYOUT, '-o', output)).code).toBe(1);
    const book = new Workbook();
    await book.xlsx.readFile(output);
    const sheet = book.worksheets[0];
    expect(sheet?.getCell('G2').value).toBe('28/02/2026');
    expect(sheet?.getCell('B2').value).toBe('1');
  });

  test('a text without a code is told and left empty', async () => {
    const layout = place('mau.json');
    const columns = [{ name: 'TT', from: 'status', codes: { Xong: '2' } }];
    writeFileSync(layout, JSON.stringify({ columns }));
    writeFileSync(place('a.txt'), `${HEADER}\n1\tRà soát\tPhòng Nội vụ\t\t\tQuý I/2026\t\tĐang làm\t\t\n`);
    const { out, error, code } = await run('export', place('a.txt'), '--layout', layout, '--no-bom');
    expect([out, code]).toEqual(['TT\r\n', 1]);
    expect(error).toContain('chưa có mã cho “Đang làm”');
  });

  test('a bad layout and a bad ending are told', async () => {
    const layout = place('sai.json');
    writeFileSync(layout, '{ "columns": [{ "name": "A", "from": "ends" }] }');
    expect((await run('export', EXAMPLE, '--layout', layout)).error).toMatch(
      /^Mẫu cột “.*” có 1 chỗ chưa đúng, chưa dùng được:\n {2}layout\.columns\[0\]\.from: .*có phải là “end”\?$/u,
    );
    expect((await run('export', EXAMPLE, '-o', place('a.pdf'))).code).toBe(2);
    expect((await run('export', EXAMPLE, '-o', place('a.xlsx'))).error).toContain('cần mẫu cột');
  });
});

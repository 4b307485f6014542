import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Workbook } from 'exceljs';

import { cliOn } from '../testing/run-cli';

const HEAD =
  'KẾ HOẠCH\nKiểm soát thủ tục hành chính năm 2026\n\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n';
const EARLIER = `${HEAD}1\tNiêm yết thủ tục tại trụ sở\tPhòng Nội vụ\tTháng 3/2026\n2\tBáo cáo kết quả\tPhòng Tư pháp\tTháng 6/2026\n`;
const LATER = `${HEAD}1\tNiêm yết thủ tục tại trụ sở\tphòng Nội vụ\tTháng 3/2026\n2\tTập huấn công chức\tPhòng Nội vụ\tQuý II/2026\n3\tBáo cáo kết quả\tPhòng Tư pháp\tTháng 7/2026\n`;

let folder = '';
const place = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-compare-'));
  writeFileSync(place('truoc.txt'), EARLIER);
  writeFileSync(place('sau.txt'), LATER);
  writeFileSync(place('van-xuoi.txt'), 'KẾ HOẠCH\nnăm 2026\n\nGiao Phòng Tư pháp theo dõi.\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = cliOn('2026-03-02');
const run = (...args: readonly string[]) => cli('compare', ...args);

describe('kehoach compare', () => {
  test('tells in words what became of the plan', async () => {
    const { code, out } = await run(place('truoc.txt'), place('sau.txt'));
    expect(code).toBe(0);
    expect(out.split('\n').slice(1)).toEqual([
      '',
      'Việc thêm',
      '  “Tập huấn công chức”',
      '',
      'Việc thay đổi',
      '  “Báo cáo kết quả”',
      '      Hoàn thành: “Tháng 6/2026” → “Tháng 7/2026”',
      '',
      'Chỉ khác cách viết',
      '  “Niêm yết thủ tục tại trụ sở”',
      '      Chủ trì: “Phòng Nội vụ” → “phòng Nội vụ”',
      'Đánh số lại: 1 việc.',
    ]);
  });

  test('tells the same in JSON, tasks as check tells them', async () => {
    const { out } = await run(place('truoc.txt'), place('sau.txt'), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      added: [{ content: 'Tập huấn công chức', number: '2', lead: [{ agency: 'Phòng Nội vụ' }] }],
      dropped: [],
      changed: [
        { fields: [{ field: 'lead', before: 'Phòng Nội vụ', after: 'phòng Nội vụ', spellingOnly: true }] },
        {
          content: 'Báo cáo kết quả',
          before: { end: { to: '2026-06-30' } },
          after: { end: { to: '2026-07-31' } },
          fields: [{ field: 'end', before: 'Tháng 6/2026', after: 'Tháng 7/2026', spellingOnly: false }],
        },
      ],
      moved: [],
      split: [],
      merged: [],
      sectionsRenamed: [],
      renumbered: 1,
    });
  });

  test('writes the annex of adjustments, a heading for each kind of change', async () => {
    const target = place('dieu-chinh.xlsx');
    await run(place('truoc.txt'), place('sau.txt'), '-o', target);
    const book = new Workbook();
    await book.xlsx.readFile(target);
    const values = book.getWorksheet('Nội dung điều chỉnh')!.getSheetValues() as (unknown[] | undefined)[];
    const texts = Array.from(values, (row) => row?.slice(1).map(String) ?? []);
    expect(texts.map(([first]) => first).filter((text) => /^[IV]+\. /u.test(text ?? ''))).toEqual([
      'I. Bổ sung nhiệm vụ',
      'II. Điều chỉnh nhiệm vụ',
      'III. Chỉ chỉnh cách viết, không đổi nội dung',
    ]);
    expect(texts.find(([, task]) => task === 'Báo cáo kết quả')?.slice(2)).toEqual([
      'Thời gian hoàn thành: Tháng 6/2026',
      'Thời gian hoàn thành: Tháng 7/2026',
    ]);
  });

  test('compares plans in prose by their drafts, and says so', async () => {
    const prose = (day: string, more = '') =>
      `ỦY BAN NHÂN DÂN\nXÃ BÌNH AN\nKẾ HOẠCH\nCải cách hành chính năm 2026 trên địa bàn xã Bình An\nI. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Niêm yết công khai thủ tục hành chính trước ngày ${day}.\n${more}`;
    writeFileSync(place('x1.txt'), prose('31/3/2026'));
    writeFileSync(
      place('x2.txt'),
      prose('30/4/2026', '- Tổ chức tập huấn cho công chức trong quý II/2026.\n'),
    );
    const { out, error } = await run(place('x1.txt'), place('x2.txt'), '--format', 'json');
    expect(error).toContain('dự thảo');
    expect(JSON.parse(out)).toMatchObject({
      added: [{ content: expect.stringContaining('ập huấn cho công chức'), rows: [8] }],
      dropped: [],
      changed: [{ fields: expect.arrayContaining([expect.objectContaining({ field: 'end' })]) }],
    });
  });

  test('a plan is no other than itself', async () => {
    const { out } = await run(place('sau.txt'), place('sau.txt'));
    expect(out).toContain('Hai bản không khác nhau.');
  });

  test.each([
    [['truoc.txt'], 'đúng hai tệp'],
    [['truoc.txt', 'sau.txt', 'sau.txt'], 'đúng hai tệp'],
    [['truoc.txt', 'khong-co.txt'], 'Không có tệp'],
    [['truoc.txt', 'van-xuoi.txt'], 'Không tìm thấy bảng nhiệm vụ trong'],
  ])('%j: says what to do', async (names, words) => {
    const { code, error } = await run(...names.map(place));
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});

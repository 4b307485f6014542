import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import { cliOn } from '../testing/run-cli';

const HEAD = 'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n';
const plan = (place: string, rest: string): string =>
  `ỦY BAN NHÂN DÂN\n${place.toUpperCase()}\nKẾ HOẠCH\nCải cách hành chính năm 2026 trên địa bàn ${place}\n\n${rest}`;
const basis = (day: string): string =>
  `Thực hiện Quyết định số 12/QĐ-UBND ngày ${day} của UBND tỉnh Đồng Nai;\n`;

/** Tables, prose that gives a draft, prose that gives none, files that cannot be read, communes of one name. */
const FILES: Readonly<Record<string, string>> = {
  'a.txt': plan(
    'xã Bình An',
    `${basis('05/01/2026')}${HEAD}1\tNiêm yết\tPhòng Kinh tế\tQuý I/2026\n2\tBáo cáo\tSở Nội vụ\tHằng quý\n`,
  ),
  'b.txt': plan('xã Tân Phú', `${basis('09/01/2026')}${HEAD}1\tNiêm yết\tPhòng Kinh tế\tQuý I/2026\n`),
  'c.txt': plan(
    'phường Lộc Tiến',
    'I. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Niêm yết công khai thủ tục hành chính trước ngày 31/3/2026.\n- Tổ chức tập huấn trong quý II/2026.\n',
  ),
  'd.txt': plan('xã Hòa Bình', 'Giao Văn phòng HĐND và UBND xã theo dõi.\n'),
  'e.tsv': `${HEAD}1\tTập huấn\tPhòng Nội vụ\tQuý II/2026\n`,
  'f.txt': plan(
    'xã Tân Phú',
    `Căn cứ Kế hoạch số 1/KH-UBND ngày 02/01/2026 của UBND tỉnh Vĩnh Long;\n${HEAD}1\tNiêm yết\tPhòng Kinh tế\tQuý I/2026\n`,
  ),
  'hong.xlsx': 'không phải tệp zip',
  'rong.txt': '',
  ['Kế hoạch xã.txt'.normalize('NFD')]: 'Không phải kế hoạch.',
};

let folder = '';
const place = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-apart-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(place(name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = cliOn('2026-03-02');
const output = async (...args: readonly string[]): Promise<string> => (await cli(...args)).out;
const merge = (files: readonly string[]): Promise<string> => output('merge', ...files, '--format', 'json');

test('parts read apart, in whatever groups and order, are merged to what the files give, byte for byte', async () => {
  const files = Object.keys(FILES).map(place);
  const whole = await merge(files);
  expect(JSON.parse(whole)).toMatchObject({ findings: [{ rule: 'no-citation-conflict' }] });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.array(fc.nat(3), { minLength: files.length, maxLength: files.length }),
      fc.nat(3),
      async (order, groups, plain) => {
        run++;
        const inputs: string[] = [];
        for (const group of [0, 1, 2, 3]) {
          const own = order.filter((_, index) => groups[index] === group);
          if (own.length === 0) continue;
          const part = place(`phan-${String(run)}-${String(group)}.json`);
          // why: some files may come as they are, among the parts
          if (group === plain) inputs.push(...own);
          else {
            await output('read', ...own, '-o', part);
            inputs.push(part);
          }
        }
        expect(await merge(inputs.reverse())).toBe(whole);
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);

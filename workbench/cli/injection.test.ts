import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

import { HOSTILE_TEXTS } from '../../shared/host/testing/hostile-texts';
import { checkPackage } from '../xlsx/fixtures/check-package';
import { openFile, readAll } from '../xlsx/fixtures/officer-steps';
import { cliOn } from '../testing/run-cli';

const folder = mkdtempSync(path.join(tmpdir(), 'kehoach-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => path.join(folder, name);
const flat = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ').trim();

/** Every way in which the command line gives something away; `>` stands for what it prints. */
const PRODUCERS: readonly (readonly [output: string, ...args: readonly string[]])[] = [
  ['fix.xlsx', 'fix', 'TABLE', '-o'],
  ['build.xlsx', 'build', 'TABLE', '-o'],
  ['build-prose.xlsx', 'build', 'PROSE', '--yes', '-o'],
  ['findings.xlsx', 'check', 'BOOK', '-o'],
  ['check.sarif', 'check', 'TABLE', '--format', 'sarif', '>'],
  ['check.json', 'check', 'TABLE', '--format', 'json', '>'],
  ['annex.docx', 'annex', 'TABLE', '-o'],
  ['annex-prose.docx', 'annex', 'PROSE', '--yes', '-o'],
  ['annex.json', 'annex', 'TABLE', '--format', 'json', '-o', 'ANNEX', '>'],
  ['draft.xlsx', 'draft', 'PROSE', '-o'],
  ['draft.json', 'draft', 'PROSE', '--format', 'json', '>'],
  ['calendar.xlsx', 'calendar', 'PROSE', '-o'],
  ['calendar.csv', 'calendar', 'PROSE', '--format', 'csv', '>'],
  ['calendar.ics', 'calendar', 'PROSE', '--format', 'ics', '>'],
  ['calendar.json', 'calendar', 'PROSE', '--format', 'json', '>'],
  ['merge.xlsx', 'merge', 'TABLE', 'OTHER', '-o'],
  ['merge.json', 'merge', 'TABLE', 'OTHER', '--format', 'json', '>'],
  ['merge.sqlite', 'merge', 'TABLE', 'OTHER', '-o'],
  ['compare.xlsx', 'compare', 'TABLE', 'OTHER', '-o'],
  ['compare.json', 'compare', 'TABLE', 'OTHER', '--format', 'json', '>'],
  ['renew.xlsx', 'renew', 'BOOK', '--year', '2027', '-o'],
  ['export.csv', 'export', 'TABLE', '--format', 'csv', '-o'],
  ['export.json', 'export', 'TABLE', '--format', 'json', '-o'],
  ['read.json', 'read', 'TABLE', '-o'],
];

/** Commands that give nothing of a plan away. */
const SILENT = ['explain', 'profile', 'run', 'parse'];

const HEADER = 'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\tKết quả';
const tableOf = (texts: readonly string[]): string =>
  [
    'KẾ HOẠCH NĂM 2026',
    '',
    HEADER,
    ...texts.map((text, row) => `${String(row + 1)}\t${text}\tSở Y tế\t${text}\tQuý I/2026\t${text}`),
  ].join('\n');
const PROSE = [
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2026',
  'I. MỤC ĐÍCH',
  'Phục vụ.',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Nội vụ',
]
  .concat(HOSTILE_TEXTS.flatMap((text) => [`- ${flat(text)} tổ chức tập huấn trước ngày 15/6/2026.`]))
  .concat(
    HOSTILE_TEXTS.map((text) => `- Báo cáo ${flat(text)} kết quả gửi Ủy ban nhân dân trước ngày 15/6/2026.`),
  )
  .join('\n');

const FILES = {
  TABLE: 'bang.txt',
  OTHER: 'bang-khac.txt',
  PROSE: 'van-ban.txt',
  BOOK: 'so.xlsx',
  ANNEX: 'phu-luc.docx',
} as const;

const cli = cliOn('2026-03-02');
const run = async (args: readonly string[]): Promise<string> => `${(await cli(...args)).out}\n`;

beforeAll(async () => {
  const texts = HOSTILE_TEXTS.map(flat);
  writeFileSync(at(FILES.TABLE), tableOf(texts));
  writeFileSync(at(FILES.OTHER), tableOf([...texts].reverse().map((text) => `${text} lần hai`)));
  writeFileSync(at(FILES.PROSE), PROSE);
  await run(['fix', at(FILES.TABLE), '-o', at(FILES.BOOK)]);
}, 60_000);

describe('what the command line gives away of a hostile plan', () => {
  test.each(PRODUCERS)(
    '%s',
    async (output, ...args) => {
      const named = args.map((arg) => (arg in FILES ? at(FILES[arg as keyof typeof FILES]) : arg));
      const isPrinted = named[named.length - 1] === '>';
      const said = await run(isPrinted ? named.slice(0, -1) : [...named, at(output)]);
      if (isPrinted) writeFileSync(at(output), said);
      expect([output, existsSync(at(output)), said.length]).toEqual([output, true, said.length]);
      await isHarmless(output, readFileSync(at(output)));
    },
    60_000,
  );

  test('a new command is named here', () => {
    const commands = readdirSync(__dirname).flatMap((file) => /^([a-z]+)-command\.ts$/.exec(file)?.[1] ?? []);
    const tried = new Set(PRODUCERS.map(([, command]) => command ?? ''));
    expect(commands.filter((command) => !tried.has(command) && !SILENT.includes(command))).toEqual([]);
  });
});

async function isHarmless(output: string, bytes: Buffer): Promise<void> {
  const text = bytes.toString('utf8');
  switch (path.extname(output)) {
    case '.xlsx': {
      expect(checkPackage(bytes)).toEqual([]);
      const { sheets } = await readAll(openFile(bytes));
      // why: a text may stand in a formula between quotes that nothing in it ends
      const live = sheets.flatMap(({ formulas }) => formulas.map(({ formula }) => formula));
      for (const formula of live) {
        // why: links of the tool's own lead into the workbook
        const others = formula.replaceAll('HYPERLINK("#', 'OWN("#');
        const code = others.replaceAll(/"(?:[^"]|"")*"/g, '""');
        expect(code).not.toMatch(/cmd|DDE|alert|SUM\(A1:A9\)|HYPERLINK/);
      }
      return;
    }
    case '.docx': {
      const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, xml: strFromU8(part) }));
      for (const { name, xml } of parts) {
        new SaxesParser().write(xml).close();
        // why: Word runs fields and follows links; the number of the page is the only one
        const live = xml.match(
          /<w:(?:instrText|fldChar|fldSimple|hyperlink|object)\b[^>]*>|TargetMode="External"/g,
        );
        expect([name, live ?? []]).toEqual([
          name,
          name === 'word/header1.xml' ? ['<w:fldSimple w:instr=" PAGE ">'] : [],
        ]);
      }
      return;
    }
    case '.csv':
      for (const field of fieldsOf(text)) expect(field).not.toMatch(/^[=+@\t\r]|^-(?!\d+(?:[.,]\d+)?$)/);
      return;
    case '.ics':
      for (const line of text.trimEnd().split(/\r?\n/)) expect(line).toMatch(/^ |^[A-Z][A-Z-]*[:;]/);
      expect(text).not.toMatch(/^BEGIN:VALARM\r?\nACTION:AUDIO/m);
      return;
    case '.sqlite':
      expect(text.slice(0, 15)).toBe('SQLite format 3');
      return;
    default:
      expect(JSON.parse(text)).toBeDefined();
  }
}

/** The fields of a CSV text, without their quotes. */
const fieldsOf = (text: string): readonly string[] =>
  [...text.replace(/^\uFEFF/, '').matchAll(/"((?:[^"]|"")*)"|[^,;\r\n]+/g)].map(([whole, quoted]) =>
    (quoted ?? whole).replaceAll('""', '"'),
  );

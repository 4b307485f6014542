import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cliOn } from '../testing/run-cli';

const PLAN = [
  'ỦY BAN NHÂN DÂN PHƯỜNG LỘC TIẾN',
  'KẾ HOẠCH',
  'Kiểm soát thủ tục hành chính năm 2026',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tTình trạng',
  '1\tNiêm yết thủ tục theo Nghị định số 61/2018/NĐ-CP\tVăn phòng HĐND và UBND\tTháng 3/2026\tĐang làm',
].join('\n');

let folder = '';
const place = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-renew-'));
  writeFileSync(place('ke-hoach.txt'), PLAN);
  writeFileSync(place('khong-nam.txt'), PLAN.replaceAll('2026', ''));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn('2026-11-02');

describe('kehoach renew', () => {
  test('tells every change and writes nothing until a file is named', async () => {
    const { code, out } = await run('renew', place('ke-hoach.txt'), '--year', '2027');
    expect(code).toBe(0);
    expect(out).toContain('“Tháng 3/2026” → “Tháng 3/2027”');
    expect(out).toContain('Chưa ghi gì');
    expect(out).not.toContain('61/2018/NĐ-CP” →');
  });

  test('writes just what it told, and the new plan is one of the new year', async () => {
    const target = place('moi.xlsx');
    const renewed = await run(
      'renew',
      place('ke-hoach.txt'),
      '--year',
      '2027',
      '--clear',
      'status',
      '-o',
      target,
      '--format',
      'json',
    );
    const { changes } = JSON.parse(renewed.out) as {
      changes: { before: string; after: string; kind: string }[];
    };
    expect(changes.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['text', 'Kiểm soát thủ tục hành chính năm 2026', 'Kiểm soát thủ tục hành chính năm 2027'],
      ['time', 'Tháng 3/2026', 'Tháng 3/2027'],
      ['cleared', 'Đang làm', ''],
    ]);
    expect(existsSync(target)).toBe(true);
    const { out } = await run('compare', place('ke-hoach.txt'), target, '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      added: [],
      dropped: [],
      changed: [{ fields: [{ field: 'end', after: 'Tháng 3/2027' }] }],
    });
  });

  test.each([
    [['ke-hoach.txt'], 'cần năm mới'],
    [['ke-hoach.txt', '--year', '2025'], 'là của năm 2026'],
    [['khong-nam.txt', '--year', '2027', '--from', 'nay'], '--from cần một năm'],
    [['khong-nam.txt', '--year', '2027'], 'Nêu năm của kế hoạch này: --from 2026'],
    [['ke-hoach.txt', '--year', '2027', '--clear', 'mọi thứ'], '--clear chỉ nhận'],
    [['ke-hoach.txt', '--year', '2027', '-o', 'moi.docx'], '.xlsx'],
  ])('%j: says what to do', async ([name = '', ...options], words) => {
    const { code, error } = await run('renew', place(name), ...options);
    expect(code).toBe(2);
    expect(error).toContain(words);
  });
});

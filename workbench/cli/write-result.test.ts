import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { cliOn } from '../testing/run-cli';

const PLAN = [
  'ỦY BAN NHÂN DÂN PHƯỜNG LỘC TIẾN',
  'KẾ HOẠCH',
  'Kiểm soát thủ tục hành chính năm 2026',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tTình trạng',
  '1\tNiêm yết thủ tục  hành chính\tVăn phòng HĐND và UBND\tTháng 3/2026\tĐang làm',
].join('\n');

let folder = '';
const place = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-ket-qua-'));
  writeFileSync(place('ke-hoach.txt'), PLAN);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn('2026-03-02');
const KEPT = 'ket-qua (bản trước).xlsx';

test('a result that a person has written in is kept beside the new one, and named', async () => {
  writeFileSync(place('ket-qua.xlsx'), 'đã ghi tình trạng của cả năm');
  const { code, error } = await run('build', place('ke-hoach.txt'), '-o', place('ket-qua.xlsx'));
  expect(code).toBe(0);
  expect(error).toContain(place(KEPT));
  expect(readFileSync(place(KEPT), 'utf8')).toBe('đã ghi tình trạng của cả năm');
  writeFileSync(place('ket-qua.xlsx'), 'lại ghi thêm');
  await run('fix', place('ke-hoach.txt'), '-o', place('ket-qua.xlsx'));
  expect(readFileSync(place('ket-qua (bản trước 2).xlsx'), 'utf8')).toBe('lại ghi thêm');
});

test('the same result once more leaves no copy behind', async () => {
  for (let time = 0; time < 2; time++) await run('build', place('ke-hoach.txt'), '-o', place('ket-qua.xlsx'));
  expect(readdirSync(folder).sort()).toEqual(['ke-hoach.txt', 'ket-qua.xlsx']);
});

test('a plan over which its successor is written is kept; a refresh in place keeps the plan by itself', async () => {
  await run('build', place('ke-hoach.txt'), '-o', place('ket-qua.xlsx'));
  const plan = readFileSync(place('ket-qua.xlsx'));
  await run('build', place('ket-qua.xlsx'), '-o', place('ket-qua.xlsx'));
  expect(existsSync(place(KEPT))).toBe(false);
  writeFileSync(place('ket-qua.xlsx'), plan);
  await run('renew', place('ket-qua.xlsx'), '--year', '2027', '-o', place('ket-qua.xlsx'));
  expect(readFileSync(place(KEPT)).equals(plan)).toBe(true);
});

test('nothing is kept of what could not be written', async () => {
  writeFileSync(place('ket-qua.xlsx'), 'bản cũ');
  // why: the draft of the result would stand there
  writeFileSync(place(`.ket-qua.xlsx.${String(process.pid)}.tmp`), '');
  expect((await run('fix', place('ke-hoach.txt'), '-o', place('ket-qua.xlsx'))).code).toBe(2);
  expect(readFileSync(place('ket-qua.xlsx'), 'utf8')).toBe('bản cũ');
  expect(existsSync(place(KEPT))).toBe(false);
});

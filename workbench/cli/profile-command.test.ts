import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cliOn } from '../testing/run-cli';

let folder = '';
const place = (...names: string[]): string => path.join(folder, ...names);
const PLAN =
  'KẾ HOẠCH\nCải cách hành chính năm 2026\n' +
  'STT\tNội dung công việc\tĐầu mối xử lý\tThời gian hoàn thành\n' +
  '1\tRà soát hồ sơ\tTT ĐHTM\tQuý I/2026\n2\tTập huấn\t\tQuý II/2026\n';
const PROVINCE = {
  version: 1,
  name: 'Tỉnh Bình Minh',
  rules: { 'require-lead-agency': 'hint' },
  agencies: [{ name: 'Trung tâm Điều hành thông minh', aliases: ['TT ĐHTM'] }],
  columns: { lead: ['Đầu mối xử lý'] },
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-profile-'));
  mkdirSync(place('tinh', 'xa-a'), { recursive: true });
  mkdirSync(place('hong'));
  writeFileSync(place('tinh', 'xa-a', 'a.txt'), PLAN);
  writeFileSync(place('tinh', 'kehoach.json'), JSON.stringify(PROVINCE));
  writeFileSync(place('a.txt'), PLAN);
  writeFileSync(place('hong', 'a.txt'), PLAN);
  writeFileSync(place('hong', 'kehoach.json'), '{ "version": 1, "rules": { "no-blank-rows": "off" } }');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = cliOn('2026-03-02');

interface CheckJson {
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}
interface MergeJson {
  readonly tasks: readonly { readonly lead: readonly { readonly agency: string | null }[] }[];
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
}

const severityOf = (out: string): readonly string[] =>
  (JSON.parse(out) as CheckJson).findings
    .filter(({ rule }) => rule === 'require-lead-agency')
    .map(({ severity }) => severity);

describe('the profile of a province', () => {
  test('holds for plans in the folders below it, and says so', async () => {
    const { out, error, code } = await run('check', place('tinh', 'xa-a', 'a.txt'), '--format', 'json');
    expect([severityOf(out), code]).toEqual([['hint'], 0]);
    expect(error).toBe(`Theo hồ sơ quy tắc “Tỉnh Bình Minh”, tệp ${place('tinh', 'kehoach.json')}`);
  });

  test('holds for any plan by --profile, for check, build, merge and read alike', async () => {
    const by = ['--profile', place('tinh', 'kehoach.json')];
    const file = place('a.txt');
    expect(severityOf((await run('check', file, '--format', 'json', ...by)).out)).toEqual(['hint']);
    const built = await run('build', file, '-o', place('kq.xlsx'), '--format', 'json', ...by);
    expect(severityOf(built.out)).toEqual(['hint']);
    expect((await run('fix', file, '-o', place('sua.xlsx'), ...by)).code).toBe(0);
    const merged = await run('merge', file, '--format', 'json', ...by);
    const parts = place('phan.json');
    expect((await run('read', file, '-o', parts, ...by)).code).toBe(0);
    expect((await run('merge', parts, '--format', 'json')).out).toBe(merged.out);
    const { tasks } = JSON.parse(merged.out) as MergeJson;
    expect(tasks[0]?.lead.map(({ agency }) => agency)).toEqual(['Trung tâm Điều hành thông minh']);
  });

  test('lies with the plans that are merged and is none of them', async () => {
    const { out, error, code } = await run('merge', place('tinh'), '--format', 'json');
    const { tasks, unreadable } = JSON.parse(out) as MergeJson;
    expect([tasks.length, unreadable, code]).toEqual([2, [], 0]);
    expect(error.match(/Theo hồ sơ/gu)).toHaveLength(1);
  });
});

describe('a profile that cannot be used', () => {
  const words =
    'có 1 chỗ chưa đúng, chưa dùng được:\n  rules.no-blank-rows: không có quy tắc này; có phải là “no-blank-row”?';

  test('stops the check of its plan', async () => {
    const { code, error } = await run('check', place('hong', 'a.txt'));
    expect([code, error]).toEqual([2, `Hồ sơ quy tắc “${place('hong', 'kehoach.json')}” ${words}`]);
  });

  test('stops a merge where it was named; beside a plan it costs that plan only', async () => {
    const bad = place('hong', 'kehoach.json');
    expect((await run('merge', place('a.txt'), '--profile', bad)).code).toBe(2);
    const { out, code } = await run('merge', place('hong'), place('tinh'), '--format', 'json');
    const { tasks, unreadable } = JSON.parse(out) as MergeJson;
    expect([tasks.length, code]).toEqual([2, 1]);
    expect(unreadable[0]?.reason).toContain(words);
  });

  test('is told when it is not there', async () => {
    const { code, error } = await run('check', place('a.txt'), '--profile', place('khong-co.json'));
    expect([code, error]).toEqual([
      2,
      `Không có hồ sơ quy tắc “${place('khong-co.json')}”. Đề nghị xem lại tên tệp sau --profile.`,
    ]);
  });
});

describe('kehoach profile', () => {
  test('tells how the rules work for a plan', async () => {
    const { out } = await run('profile', place('tinh', 'xa-a', 'a.txt'));
    expect(out).toContain('  * require-lead-agency: gợi ý');
    expect(out).toContain('    no-lead-overload: gợi ý, share=50, fewestTasks=10');
    expect(out).toContain('    Trung tâm Điều hành thông minh; TT ĐHTM');
    expect(out).toContain('    lead: Đầu mối xử lý');
  });

  test('as JSON is a profile that gives the same', async () => {
    const { out } = await run('profile', place('tinh', 'xa-a', 'a.txt'), '--format', 'json');
    const full = place('du.json');
    writeFileSync(full, out);
    const rules = async (...args: string[]) =>
      (JSON.parse((await run(...args)).out) as { rules: object }).rules;
    expect(await rules('profile', place('a.txt'), '--format', 'json', '--profile', full)).toEqual(
      (JSON.parse(out) as { rules: object }).rules,
    );
    expect((await run('profile', place('a.txt'), 'b.txt')).code).toBe(2);
  });
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import initSqlJs from 'sql.js';

import { HOSTILE_TEXTS } from '../../shared/host/testing/hostile-texts';
import { testWithTool } from '../testing/foreign-tool';
import { databaseOf } from './database';
import { runCommand } from './run-command';

const HEADER =
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tTỷ lệ hoàn thành\n';
const plan = (commune: string, rows: readonly string[], basis: string): string =>
  `ỦY BAN NHÂN DÂN\n${commune.toUpperCase()}\nKẾ HOẠCH\nCải cách hành chính năm 2026 trên địa bàn ${commune}\n` +
  `Căn cứ Thông tư số 01/2020/TT-VPCP ngày ${basis} của Văn phòng Chính phủ;\n` +
  HEADER +
  rows.map((row, index) => `${String(index + 1)}\t${row}\n`).join('');

let folder = '';
const place = (name: string): string => path.join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kehoach-db-'));
  writeFileSync(
    place('a.txt'),
    plan(
      'xã Bình An',
      ["Niêm yết 'thủ tục'; DROP TABLE tasks;\tPhòng Kinh tế\tSở Nội vụ\tTrước ngày 15/3/2026\t50%"],
      '21/10/2020',
    ),
  );
  writeFileSync(
    place('b.txt'),
    plan(
      'xã Tân Phú',
      ['Tập huấn\tPhòng Kinh tế\tSở Nội vụ\tQuý II/2026\t', 'Họp\tCông an xã\t\tThường xuyên\t'],
      '12/10/2020',
    ),
  );
  writeFileSync(place('hong.xlsx'), 'không phải tệp zip');
  writeFileSync(place('don-vi.txt'), 'xã Bình An\nxã Tân Phú\nxã Hòa Sơn\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function merge(output: string) {
  const error: string[] = [];
  const files = ['a.txt', 'b.txt', 'hong.xlsx'].map(place);
  const code = await runCommand(
    ['merge', ...files, '--units', place('don-vi.txt'), '-o', output, '--today', '2026-03-02'],
    { out: () => undefined, error: (text) => error.push(text), progress: () => undefined },
  );
  return { code, error };
}

test('whatever a text holds, it is a value of a statement and never a part of it', async () => {
  const bytes = await databaseOf([
    {
      name: 'tasks',
      columns: ['id INTEGER PRIMARY KEY', 'content TEXT'],
      rows: HOSTILE_TEXTS.map((text, id) => [id, text]),
    },
  ]);
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const rows = (sql: string) => database.exec(sql)[0]?.values;
  expect(rows("SELECT name FROM sqlite_master WHERE type = 'table'")).toEqual([['tasks']]);
  expect(rows('SELECT content FROM tasks ORDER BY id')).toEqual(HOSTILE_TEXTS.map((text) => [text]));
  database.close();
});

describe('a consolidation as a database', () => {
  testWithTool(
    'is read by SQLite itself: whole, sound, with its keys and types',
    'sqlite3',
    async (sqlite3) => {
      const file = place('hop-nhat.sqlite');
      expect((await merge(file)).code).toBe(1);
      const ask = (sql: string): readonly (readonly string[])[] =>
        sqlite3('-separator', '\t', file, sql)
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.split('\t'));
      expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
      expect(ask('PRAGMA foreign_key_check')).toEqual([]);
      expect(ask('SELECT unit, tasks, prose FROM units ORDER BY id')).toEqual([
        ['UBND xã Bình An', '1', '0'],
        ['UBND xã Tân Phú', '2', '0'],
      ]);
      expect(
        ask(
          'SELECT u.unit, t.content, t.end_to, t.progress_share, typeof(t.progress_share) FROM tasks t JOIN units u ON u.id = t.unit_id ORDER BY t.id',
        ),
      ).toEqual([
        ['UBND xã Bình An', "Niêm yết 'thủ tục'; DROP TABLE tasks;", '2026-03-14', '0.5', 'real'],
        ['UBND xã Tân Phú', 'Tập huấn', '2026-06-30', '', 'null'],
        ['UBND xã Tân Phú', 'Họp', '2026-12-31', '', 'null'],
      ]);
      expect(
        ask(
          'SELECT a.agency, a.scope, COUNT(*) FROM task_agencies x JOIN agencies a ON a.id = x.agency_id GROUP BY a.id ORDER BY a.agency, a.id',
        ),
      ).toEqual([
        ['Công an xã', 'unit', '1'],
        ['Phòng Kinh tế', 'unit', '1'],
        ['Phòng Kinh tế', 'unit', '1'],
        ['Sở Nội vụ', 'shared', '2'],
      ]);
      expect(
        ask(
          'SELECT f.rule, COUNT(p.position) FROM findings f JOIN places p ON p.finding_id = f.id GROUP BY f.id',
        ),
      ).toEqual([['no-citation-conflict', '2']]);
      expect(ask('SELECT unit FROM missing')).toEqual([['xã Hòa Sơn']]);
      expect(ask("SELECT file LIKE '%hong.xlsx', length(reason) > 10 FROM unreadable")).toEqual([['1', '1']]);
      expect(
        ask("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name"),
      ).toEqual([['agencies_agency'], ['task_agencies_agency_id'], ['tasks_end_to'], ['tasks_unit_id']]);
    },
  );

  test('is a database also where nothing was found', async () => {
    const { Database } = await initSqlJs();
    const bytes = await databaseOf([{ name: 'tasks', columns: ['id INTEGER PRIMARY KEY'], rows: [] }]);
    expect(new Database(bytes).exec('SELECT COUNT(*) FROM tasks')[0]?.values).toEqual([[0]]);
  });

  test('a value against the types stops the writing', async () => {
    const table = { name: 't', columns: ['a INTEGER NOT NULL'], rows: [[null]] };
    await expect(databaseOf([table])).rejects.toThrow(/NOT NULL/u);
  });

  test('without the package says how to install it, and writes nothing', async () => {
    const absent = () => Promise.reject(Object.assign(new Error('no'), { code: 'MODULE_NOT_FOUND' }));
    await expect(databaseOf([], absent)).rejects.toMatchObject({
      vi: expect.stringContaining('npm install sql.js@1.17.0') as unknown,
    });
    expect(existsSync(place('khong.sqlite'))).toBe(false);
  });
});

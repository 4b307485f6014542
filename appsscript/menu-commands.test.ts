import { readFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { fix } from '../shared/core/commands/fix';
import { runToEnd } from '../shared/core/work/slices';
import { agencyName } from '../shared/custom-functions/agency-functions';
import { builtServer } from './testing/build-server';
import { examplePlan } from './testing/example-plan';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

const open = () => openSheets(examplePlan().sheets, { pages: { sidebar: '<p>Khung</p>' } });

describe('the menu Kế hoạch', () => {
  test('stands in the bar for a bound script, and in the add-on menu otherwise; every item has its function', () => {
    const { server, seen, state } = open();
    server.invoke('onOpen', { authMode: 'LIMITED' });
    server.invoke('onOpen', { authMode: 'NONE' });
    state.isAddOn = true;
    server.invoke('onInstall', { authMode: 'FULL' });
    expect(seen.menus.map(([title]) => title)).toEqual(['Kế hoạch', 'add-on', 'add-on']);
    const code = builtServer();
    for (const item of seen.menus[0]!.slice(1))
      expect(code).toContain(`\nfunction ${item.split(' → ')[1]!}(`);
  });

  test('speaks English to whoever uses Google in English', () => {
    const { server, seen, state } = open();
    state.userLocale = 'en_GB';
    server.invoke('onOpen', { authMode: 'LIMITED' });
    expect(seen.menus[0]).toEqual(
      expect.arrayContaining(['Plans', 'Check → checkPlan', 'Standard table → buildStandard']),
    );
    expect(seen.menus[0]?.join()).not.toMatch(/[ạảãáàệồộ]/);
  });

  test('checks, corrects, builds and takes the marks off without the side bar', () => {
    const { server, seen, book, log } = open();
    server.invoke('checkPlan');
    expect(seen.alerts.pop()).toMatch(/^Tìm thấy \d+ lỗi/);
    expect(book.sheet('Kế hoạch').rules.length).toBeGreaterThan(0);
    server.invoke('fixPlan');
    expect(seen.alerts.pop()).toMatch(/^Đã sửa \d+ chỗ/);
    server.invoke('buildStandard');
    expect(seen.alerts.pop()).toContain('Bảng chuẩn');
    server.invoke('buildSummary');
    expect(seen.alerts.pop()).toContain('Tổng hợp');
    expect(book.sheet('Tổng hợp').charts.length).toBeGreaterThan(0);
    server.invoke('clearMarks');
    expect(book.sheet('Kế hoạch').rules).toEqual([]);
    expect(log.of('Range.setValues')).toBeGreaterThan(0);
  }, 60_000);

  test('a spreadsheet of one plan has nothing to consolidate, and stays', async () => {
    const { server, seen, host } = open();
    const before = await host.snapshot({ kind: 'workbook' });
    server.invoke('mergeSheets');
    expect(seen.alerts.pop()).toMatch(/Cần ít nhất hai trang kế hoạch/);
    expect(await host.snapshot({ kind: 'workbook' })).toEqual(before);
  }, 60_000);

  test('a locked cell is left out of the fixes and told, and all else is corrected', async () => {
    const { server, seen, book, host } = open();
    const before = await host.snapshot({ kind: 'workbook' });
    const steps = runToEnd(fix(before)).patch.ops.flatMap((op) => (op.kind === 'set-cell' ? [op] : []));
    const [first, second] = steps;
    if (!first || !second) throw new Error('nothing to fix');
    const sheet = book.sheet('Kế hoạch');
    const read = ({ at }: typeof first) => sheet.at(at.row + 1, at.column + 1)?.value;
    const [row, column] = [first.at.row + 1, first.at.column + 1];
    const area = { top: row, left: column, bottom: row, right: column };
    sheet.locks = [{ area, open: [], warningOnly: false, allows: false }];
    const [kept, corrected] = [read(first), read(second)];
    server.invoke('fixPlan');
    expect(seen.alerts.pop()).toMatch(/^Đã sửa \d+ chỗ: (?:.|\n)*đang được bảo vệ/);
    expect(read(first)).toBe(kept);
    expect(read(second)).not.toBe(corrected);
  }, 60_000);

  test('notes say what is wrong where nobody has a note, and are taken off without a trace', () => {
    const { server, book } = open();
    const sheet = book.sheet('Kế hoạch');
    const notes = (): readonly string[] =>
      Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from(
          { length: sheet.lastColumn() },
          (_unused, column) => sheet.at(row + 1, column + 1)?.note ?? '',
        ),
      ).flat();
    server.invoke('checkPlan');
    const noted = notes().findIndex((note) => note !== '');
    const [row, column] = [Math.floor(noted / sheet.lastColumn()) + 1, (noted % sheet.lastColumn()) + 1];
    expect(sheet.at(row, column)?.note).toMatch(/^Kế hoạch Chuẩn:\n• /);
    sheet.ensure(row, column).note = 'Chị Lan: đã hỏi';
    server.invoke('checkPlan');
    expect(sheet.at(row, column)?.note).toBe('Chị Lan: đã hỏi');
    server.invoke('clearMarks');
    expect(notes().filter((note) => note !== '')).toEqual(['Chị Lan: đã hỏi']);
  });

  test('formulas of the built sheets work where decimals have a comma', () => {
    const { server, book } = open();
    server.invoke('buildSummary');
    const cells = book.sheets.flatMap((sheet) =>
      Array.from({ length: sheet.lastRow() }, (_, row) =>
        Array.from({ length: sheet.lastColumn() }, (_unused, column) => sheet.at(row + 1, column + 1)),
      ).flat(),
    );
    expect(cells.filter((cell) => cell?.formula).length).toBeGreaterThan(20);
    expect(cells.filter((cell) => cell?.value === '#ERROR!')).toEqual([]);
  }, 60_000);

  test('says so when there is no table, and when another run holds the lock', () => {
    const empty = openSheets([{ ...examplePlan().sheets[0]!, values: [] }]);
    empty.server.invoke('buildStandard');
    expect(empty.seen.alerts.pop()).toContain('Không tìm thấy bảng nhiệm vụ');
    const { server, seen, state } = open();
    state.isLockTaken = true;
    server.invoke('checkPlan');
    expect(seen.alerts.pop()).toMatch(/^Chưa làm được: .*đang bận/);
  });

  test('opens the side bar from its file', () => {
    const { server, seen } = open();
    server.invoke('showSidebar');
    expect(seen.sidebars.map((page) => [page.getTitle(), page.getContent()])).toEqual([
      ['Kế hoạch Chuẩn', '<p>Khung</p>'],
    ]);
  });

  test('opens the side bar where text is pasted', () => {
    const page = readFileSync(path.join(__dirname, 'sidebar/index.html'), 'utf8');
    const { server, seen } = openSheets(examplePlan().sheets, { pages: { sidebar: page } });
    server.invoke('showProse');
    const [shown] = seen.sidebars;
    expect(shown?.getTitle()).toBe('Kế hoạch Chuẩn');
    expect(shown?.getContent()).toBe(page.replace('<html lang="vi">', '<html data-page="prose" lang="vi">'));
    expect(shown?.getContent()).not.toBe(page);
  });
});

describe('custom functions', () => {
  test('answer as in Excel, one cell or a whole range', () => {
    const { server } = open();
    const shared = agencyName('Sở VHTTDL');
    expect(server.invoke('KEHOACH_DONVI', 'Sở VHTTDL')).toBe(shared.kind === 'value' ? shared.value : '');
    expect(server.invoke('KEHOACH_THOIGIAN', [['quý 2 năm 2026'], ['']])).toEqual([['Quý II/2026'], ['']]);
    expect(server.invoke('KEHOACH_TACHDONVI', 'Sở Tư pháp; Sở Y tế')).toEqual([['Sở Tư pháp', 'Sở Y tế']]);
    const end = server.invoke('KEHOACH_KETTHUC', 'Quý II/2026') as Date;
    expect(end.toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })).toBe('2026-06-30 00:00:00');
  });

  test('an error says why, and does not take a range away', () => {
    const { server } = open();
    expect(() => server.invoke('KEHOACH_BATDAU', 'không phải thời gian')).toThrow('Không đọc được');
    const [[first], [second]] = server.invoke('KEHOACH_THOIGIAN', [
      ['abc'],
      ['tháng 3/2026'],
    ]) as string[][] as [[string], [string]];
    expect(first).toMatch(/^#VALUE! /);
    expect(second).toBe('Tháng 3/2026');
  });
});

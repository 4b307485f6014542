import { beforeAll, describe, expect, test } from '@jest/globals';

import { valueCell } from '../shared/core/model/cell';
import type { PatchOp } from '../shared/core/model/patch';
import type { CalendarDate } from '../shared/core/model/calendar-date';
import { snapshotFromText } from '../shared/core/table/snapshot-from-text';
import { builtServer } from './testing/build-server';
import { FakeValidation } from './testing/fake/fake-validation';
import { openSheets } from './testing/open-sheets';

beforeAll(() => {
  builtServer();
}, 120_000);

const TEXT = [
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tKết quả',
  '1\tRà soát  thủ tục hành chính\tPhòng Kinh tế\tTháng 6/2026\tBáo cáo',
  '2\tTập huấn  kỹ năng số\tPhòng Văn hóa\tTháng 7/2026\tLớp tập huấn',
].join('\n');

function open(timeZone?: string) {
  const { sheets } = snapshotFromText(TEXT, { today: '2026-03-02' as CalendarDate });
  const named = sheets.map((sheet) => ({ ...sheet, name: 'Kế hoạch', fromText: false }));
  const bench = openSheets(named, timeZone === undefined ? {} : { timeZone });
  const sheet = bench.book.sheet('Kế hoạch');
  const at = (row: number): unknown => sheet.at(row, 2)?.value;
  const told = (): string => bench.seen.alerts.map((alert) => JSON.stringify(alert)).join('\n');
  return { ...bench, sheet, at, told };
}

describe('words with looks or links of their own', () => {
  test.each([
    ['a second look', [{ text: 'Rà soát' }, { text: '  thủ tục hành chính' }]],
    ['a link', [{ text: 'Rà soát  thủ tục hành chính', link: 'https://example.gov.vn' }]],
  ])('%s: the menu’s safe fixes leave it, do the rest and tell', (_, runs) => {
    const { server, sheet, at, told } = open();
    const cell = sheet.ensure(2, 2);
    cell.runs = runs;
    server.invoke('fixPlan');
    expect([at(2), at(3)]).toEqual(['Rà soát  thủ tục hành chính', 'Tập huấn kỹ năng số']);
    expect(cell.runs).toEqual(runs);
    expect(told()).toContain('Giữ nguyên Ô B2 vì chữ trong ô');
  });

  test('are told to the side bar before', async () => {
    const { host, sheet } = open();
    sheet.ensure(2, 2).runs = [{ text: 'Rà' }, { text: ' soát' }];
    const id = String(sheet.id);
    const cells = [1, 2].map((row) => ({ sheet: id, row, column: 1 }));
    expect(await host.richCells?.(cells)).toEqual([cells[0]]);
  });
});

describe('a rule that rejects what is not on its list', () => {
  test('leaves its cell as it is, and the rest is fixed', () => {
    const { server, sheet, at, told } = open();
    sheet.ensure(2, 2).validation = new FakeValidation(['Rà soát  thủ tục hành chính'], false);
    server.invoke('fixPlan');
    expect([at(2), at(3)]).toEqual(['Rà soát  thủ tục hành chính', 'Tập huấn kỹ năng số']);
    expect(told()).toContain('quy tắc nhập liệu của ô');
  });

  test.each([
    ['warns only', ['x'], true],
    ['has the new text', ['Việc khác'], false],
  ])('a rule that %s stands in nobody’s way', async (_, list, allowsInvalid) => {
    const { host, sheet, at } = open();
    sheet.ensure(2, 2).validation = new FakeValidation(list, allowsInvalid);
    const op: PatchOp = {
      kind: 'set-cell',
      sheet: String(sheet.id),
      at: { row: 1, column: 1 },
      before: valueCell('Rà soát  thủ tục hành chính'),
      after: valueCell('Việc khác'),
    };
    const patch = { version: 1, label: { vi: 'Thử', en: 'Try' }, ops: [op] } as const;
    expect(await host.apply(patch)).toMatchObject({ ok: true });
    expect(at(2)).toBe('Việc khác');
  });
});

describe.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Auckland'])(
  'custom functions in a spreadsheet on the clock of %s',
  (zone) => {
    const shown = (date: unknown): string =>
      new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(
        date as Date,
      );

    test.each([
      ['KEHOACH_BATDAU', 'Quý II/2026', '2026-04-01 00:00'],
      ['KEHOACH_KETTHUC', 'Quý II/2026', '2026-06-30 00:00'],
      ['KEHOACH_KETTHUC', 'Tháng 3/2026', '2026-03-31 00:00'],
    ])('%s answers the day that is meant', (name, period, expected) => {
      expect(shown(open(zone).server.invoke(name, period))).toBe(expected);
    });

    test('a day in a cell is read as that day', () => {
      const { server, services, sheet } = open(zone);
      const cell = sheet.ensure(9, 1);
      cell.value = 46_096;
      cell.looks.set('NumberFormat', 'dd/mm/yyyy');
      const [[date]] = services.SpreadsheetApp.getActiveSpreadsheet()
        .getSheetByName('Kế hoạch')!
        .getRange('A9')
        .getValues() as [[unknown]];
      expect(server.invoke('KEHOACH_THOIGIAN', date)).toBe('15/3/2026');
    });
  },
);

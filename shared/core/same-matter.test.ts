import { expect, test } from '@jest/globals';

import { edited, made, readAgain } from './edited-plans.fixture';
import type { CalendarDate } from './model/calendar-date';
import type { SheetSnapshot, WorkbookSnapshot } from './model/snapshot';
import type { ReadOptions } from './read-plan';
import { sameMatter, withRowsOf } from './same-matter';

const onFirst = (change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => {
  const { sheets, ...rest } = made();
  return { ...rest, sheets: sheets.map((sheet, index) => (index === 0 ? change(sheet) : sheet)) };
};
const more: SheetSnapshot = {
  id: 'more',
  name: 'Khác',
  origin: { row: 0, column: 0 },
  values: [['Họp']],
  formulas: [],
  displayed: [],
  merges: [],
  hiddenRows: [],
};
const units = (verdict: string): SheetSnapshot => ({
  ...more,
  id: 'units',
  name: 'Danh mục đơn vị',
  values: [
    ['Tên trong kế hoạch', 'Quyết định', 'Tên chuẩn', 'Ghi chú'],
    ['Ban điều phối du lịch xanh', verdict, 'Ban điều phối du lịch xanh', null],
  ],
});

test.each<[string, WorkbookSnapshot, ReadOptions?]>([
  ['a row more', onFirst((sheet) => ({ ...sheet, values: [...sheet.values, []] }))],
  ['a wider row', edited(made(), { row: 3, column: 12, write: 'x' })],
  ['another origin', onFirst((sheet) => ({ ...sheet, origin: { row: 1, column: 0 } }))],
  ['other merges', onFirst((sheet) => ({ ...sheet, merges: [] }))],
  ['other hidden rows', onFirst((sheet) => ({ ...sheet, hiddenRows: [] }))],
  ['another name', onFirst((sheet) => ({ ...sheet, name: 'Biểu' }))],
  ['another id', onFirst((sheet) => ({ ...sheet, id: 'other' }))],
  ['from a text', onFirst((sheet) => ({ ...sheet, fromText: true }))],
  ['a sheet more', { ...made(), sheets: [...made().sheets, more] }],
  ['another day', { ...made(), today: '2027-01-05' as CalendarDate }],
  ['another date system', { ...made(), dateSystem: 1904 }],
  ['a decision on a name', { ...made(), sheets: [...made().sheets, units('Đơn vị mới')] }],
  [
    'a day off',
    {
      ...made(),
      sheets: made().sheets.map((one, at) => (at === 1 ? { ...one, values: [['1/9/2026']] } : one)),
    },
  ],
  ['chosen sheets', made(), { sheets: ['plan'] }],
  ['no sheets', made(), { sheets: [] }],
  ['a chosen column', made(), { columns: [{ sheet: 'plan', column: 3, field: null }] }],
  ['a chosen header', made(), { headers: [{ sheet: 'plan', row: 3 }] }],
  ['rules of an office', made(), { profile: { rules: {}, agencies: [], columns: {}, name: 'Xã' } }],
])(
  'of a matter that differs in more than cells nothing is gone on from: %s',
  (_what, snapshot, options = {}) => {
    const before = { snapshot: made(), options: {} };
    expect(withRowsOf(before, { snapshot, options })).toBeUndefined();
    expect(sameMatter(before, { snapshot, options })).toBe(false);
  },
);

test('where cells alone differ, rows that say the same are the very rows of before', () => {
  const before = { snapshot: made(), options: {} };
  const later = readAgain(edited(made(), { row: 10, column: 1, write: 'Tập huấn' }));
  const rows = withRowsOf(before, { snapshot: later, options: {} })?.sheets[0]?.values ?? [];
  const old = before.snapshot.sheets[0]?.values ?? [];
  expect(rows.flatMap((row, at) => (row === old[at] ? [] : [at]))).toEqual([10]);
  expect(rows[10]?.[1]).toBe('Tập huấn');
  expect(sameMatter(before, { snapshot: readAgain(made()), options: {} })).toBe(true);
});

test('a decision on a name makes a difference, though the sheet that keeps it is read by no rule', () => {
  const store = {
    ...more,
    id: 'store',
    name: '_kehoach',
    values: [['Thiết lập'], ['sheet', 'Danh mục đơn vị']],
  };
  const decided = (verdict: string) => ({
    snapshot: { ...made(), sheets: [...made().sheets, units(verdict), store] },
    options: {},
  });
  expect(sameMatter(decided('Đơn vị mới'), decided('Đơn vị mới'))).toBe(true);
  expect(sameMatter(decided('Đơn vị mới'), decided('Không phải đơn vị này'))).toBe(false);
  expect(withRowsOf(decided('Đơn vị mới'), decided('Không phải đơn vị này'))).toBeUndefined();
});

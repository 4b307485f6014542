import { expect, test } from '@jest/globals';

import { createMemoryHost } from '../../host/memory-host';
import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookPatch } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import type { WorkbookSettings } from './workbook-settings';
import { readWorkbookSettings, withSettings } from './workbook-settings';
import { keepInStore } from './workbook-store';

const remember = (snapshot: WorkbookSnapshot, settings: Partial<WorkbookSettings>): WorkbookPatch => ({
  version: 1,
  label: { vi: 'Nhớ', en: 'Remember' },
  ops: keepInStore(snapshot, withSettings(snapshot, settings)),
});
const PLAN = ['TT\tNội dung\tNơi làm\tThời gian', '1\tTập huấn kỹ năng số\tTrạm Y tế\tTháng 3/2026'].join(
  '\n',
);

const plan = (): WorkbookSnapshot => snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate });

const chosen = (snapshot: WorkbookSnapshot) => {
  const sheet = snapshot.sheets[0]?.id ?? '';
  return {
    columns: [
      { sheet, column: 2, field: 'lead' as const },
      { sheet, column: 0, field: null },
    ],
    headers: [{ sheet, row: 0 }],
    tracking: true,
  };
};

test('a workbook remembers columns and options, and writes nothing when nothing changed', async () => {
  const host = createMemoryHost(plan());
  const settings = chosen(host.current());
  await host.apply(remember(host.current(), settings));
  expect(readWorkbookSettings(host.current())).toEqual(settings);
  expect(remember(host.current(), settings).ops).toEqual([]);
  expect(remember(plan(), { columns: [] }).ops).toEqual([]);
});

test('every reader of the plan follows the corrected columns, also where sheets have other ids', async () => {
  const host = createMemoryHost(plan());
  await host.apply(remember(host.current(), chosen(host.current())));
  const elsewhere = {
    ...host.current(),
    sheets: host.current().sheets.map((sheet, index) => ({ ...sheet, id: `{${String(index)}}` })),
  };
  const mapping = (snapshot: WorkbookSnapshot) => readPlan(snapshot).sheets[0]?.tables[0]?.mapping.columns;
  expect(mapping(plan())?.number).toBe(0);
  expect(mapping(elsewhere)).toMatchObject({ lead: 2 });
  expect(mapping(elsewhere)?.number).toBeUndefined();
});

test('lines that make no sense or speak of a lost sheet are passed over', async () => {
  const host = createMemoryHost(plan());
  const settings = chosen(host.current());
  await host.apply(remember(host.current(), settings));
  const lost = { ...host.current(), sheets: host.current().sheets.slice(1) };
  expect(readWorkbookSettings(lost)).toEqual({ columns: [], headers: [], tracking: true });
});

test('a chosen header is found again when rows have come above it, and not where its words are gone', async () => {
  const host = createMemoryHost(plan());
  await host.apply(remember(host.current(), chosen(host.current())));
  const [sheet, ...others] = host.current().sheets;
  if (!sheet) throw new Error('no sheet');
  const moved = {
    ...host.current(),
    sheets: [{ ...sheet, values: [['Tên'], [], ...sheet.values] }, ...others],
  };
  expect(readWorkbookSettings(moved).headers).toEqual([{ sheet: sheet.id, row: 2 }]);
  const gone = { ...host.current(), sheets: [{ ...sheet, values: [['Khác']] }, ...others] };
  expect(readWorkbookSettings(gone).headers).toEqual([]);
});

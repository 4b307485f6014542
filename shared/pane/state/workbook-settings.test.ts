import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../core/model/calendar-date';
import { snapshotFromText } from '../../core/table/snapshot-from-text';
import { createMemoryHost } from '../../host/memory-host';
import { withSettings } from './change-store';
import { readWorkbookSettings, rememberedSettings } from './workbook-settings';

const EMPTY = { version: 1, label: { vi: 'Nhớ', en: 'Remember' }, ops: [] } as const;

test('a workbook remembers columns and options, and writes nothing when nothing changed', async () => {
  const host = createMemoryHost(snapshotFromText('a', { today: '2026-03-02' as CalendarDate }));
  const chosen = {
    columns: [
      { sheet: 'Kế hoạch', column: 3, field: 'lead' as const },
      { sheet: 'Kế hoạch', column: 4, field: null },
    ],
    tracking: true,
  };
  await host.apply(withSettings(EMPTY, host.current(), rememberedSettings(chosen)));
  expect(readWorkbookSettings(host.current())).toEqual(chosen);
  expect(withSettings(EMPTY, host.current(), rememberedSettings(chosen)).ops).toEqual([]);
});

import fs from 'node:fs';
import path from 'node:path';

import { expect, test } from '@jest/globals';

import type { CalendarDate } from '../../shared/core/model/calendar-date';
import { snapshotFromText } from '../../shared/core/table/snapshot-from-text';
import { openHost } from '../testing/open-host';
import { planCommands } from './associate-commands';

const text = fs.readFileSync(path.join(__dirname, '../../examples/ke-hoach-mau.txt'), 'utf8');

test('the ribbon checks, fixes, builds and takes back, without the pane', async () => {
  const { host, excel } = openHost(snapshotFromText(text, { today: '2026-03-02' as CalendarDate }));
  const { kiemTra, suaAnToan, lapBangChuan, tongHop, hoanTac } = planCommands();
  expect((await kiemTra?.(host))?.message.vi).toMatch(/đã tô màu/);
  expect(excel.book.sheets[0]?.rules.length).toBeGreaterThan(0);
  expect((await suaAnToan?.(host))?.message.vi).toMatch(/Đã sửa an toàn/);
  expect((await lapBangChuan?.(host))?.message.vi).toMatch(/Đã lập/);
  expect(excel.book.find(excel.book.active)?.name).toBe('Bảng chuẩn');
  expect((await tongHop?.(host))?.message.vi).toMatch(/Đã lập/);
  expect(excel.book.find(excel.book.active)?.name).toBe('Tổng hợp');
  for (let step = 0; step < 2; step++) await hoanTac?.(host);
  expect(excel.book.find('Bảng chuẩn')).toBeUndefined();
}, 60_000);

import { expect, test } from '@jest/globals';

import { createPeriodReader } from '../dates/period-reader';
import { analyse } from '../analyse';
import type { CalendarDate } from '../model/calendar-date';
import type { CellValue } from '../model/cell';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { readOwnDays } from './own-days';
import { snapshotFromText } from './snapshot-from-text';

const today = '2026-03-02' as CalendarDate;
const PLAN =
  'KẾ HOẠCH\nViệc mẫu năm 2026\n\nSTT\tNội dung\tCơ quan chủ trì\tThời gian hoàn thành\n1\tRà soát hồ sơ\tVăn phòng\t15/8/2026\n2\tTổng hợp hồ sơ\tVăn phòng\t14/8/2026';

function withDays(values: readonly (readonly CellValue[])[]): WorkbookSnapshot {
  const plan = snapshotFromText(PLAN, { today });
  const list = { ...plan.sheets[0]!, id: 'nghi', name: 'Ngày nghỉ', values };
  return { ...plan, sheets: [...plan.sheets, list] };
}

const own = (...rows: readonly (readonly CellValue[])[]) =>
  readOwnDays([sheetView(withDays(rows).sheets[1]!)], createPeriodReader());

test('reads days, spans, notes and worked days; a header and what is no day are passed over', () => {
  const { off, worked } = own(
    ['STT', 'Ngày', 'Ghi chú'],
    ['1', '24/12/2026', 'Kỷ niệm ngày thành lập'],
    ['2', '16/02/2026 - 18/02/2026', ''],
    ['3', '03/9/2026', '04/9/2026', 'Nghỉ mát'],
    ['4', '15/8/2026', 'Làm bù'],
    ['', 'Theo thông báo của xã', ''],
    ['5', '01/01/2026 - 31/12/2026', 'Gõ nhầm'],
  );
  expect([...off]).toEqual([
    ['2026-12-24', 'Kỷ niệm ngày thành lập'],
    ['2026-02-16', 'ngày nghỉ của đơn vị'],
    ['2026-02-17', 'ngày nghỉ của đơn vị'],
    ['2026-02-18', 'ngày nghỉ của đơn vị'],
    ['2026-09-03', 'Nghỉ mát'],
    ['2026-09-04', 'Nghỉ mát'],
  ]);
  expect([...worked]).toEqual(['2026-08-15']);
});

test("a workbook's own list decides what is a deadline on a day off, and is no part of the plan", () => {
  const dayOff = (snapshot: WorkbookSnapshot) =>
    analyse(snapshot).findings.filter(({ rule }) => rule === 'no-deadline-on-day-off');
  expect(dayOff(withDays([])).map(({ actual }) => actual)).toEqual(['15/8/2026']);
  const listed = withDays([
    ['15/8/2026', 'Làm việc ngày thứ Bảy'],
    ['14/8/2026', 'Hội làng'],
  ]);
  expect(dayOff(listed).map(({ actual, message }) => [actual, message.vi.includes('(Hội làng)')])).toEqual([
    ['14/8/2026', true],
  ]);
  expect(analyse(listed).reading.sheets).toHaveLength(1);
});

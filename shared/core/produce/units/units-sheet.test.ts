import { expect, test } from '@jest/globals';

import { mergeParts } from '../../merge/merge-parts';
import { planPart } from '../../merge/plan-part';
import type { CalendarDate } from '../../model/calendar-date';
import { readPlan } from '../../read-plan';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { unitsSheet } from './units-sheet';

const TODAY = '2026-03-02' as CalendarDate;
const PLAN = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026 trên địa bàn xã Bình An',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
  '1\tNiêm yết thủ tục\tPhòng Kinh tế\tTháng 01/2026',
].join('\n');

test('every figure is of the day that stands above, however late the sheet is opened', () => {
  const merged = mergeParts([planPart('a.txt', readPlan(snapshotFromText(PLAN, { today: TODAY })))]);
  const formulas = unitsSheet({ merged, today: TODAY }).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.content.kind === 'formula' ? [cell.content.formula] : [])),
  );
  expect(formulas).toHaveLength(3);
  expect(formulas.filter((formula) => formula.includes('TODAY'))).toEqual([]);
  expect(formulas.filter((formula) => formula.includes('DATE(2026,3,2)'))).toHaveLength(2);
});

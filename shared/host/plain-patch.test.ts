import { expect, test } from '@jest/globals';

import { planSheets } from '../core/commands/plan-sheets';
import type { CalendarDate } from '../core/model/calendar-date';
import type { WorkbookPatch } from '../core/model/patch';
import { snapshotFromText } from '../core/table/snapshot-from-text';
import { plainPatch } from './plain-patch';

const TEXT = [
  'KẾ HOẠCH\nCải cách hành chính năm 2026\n\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
  ...Array.from(
    { length: 5 },
    (_, index) => `${String(index + 1)}\tRà soát hồ sơ số ${String(index + 1)}\tCông an phường\tTháng 5/2026`,
  ),
].join('\n');

const formulasOf = ({ ops }: WorkbookPatch): readonly string[] =>
  ops.flatMap((op) =>
    op.kind === 'put-sheet' && op.after
      ? op.after.rows.flatMap(({ cells }) =>
          cells.flatMap((cell) => (cell?.content.kind === 'formula' ? [cell.content.formula] : [])),
        )
      : [],
  );

test('a build crosses a border with all its formulas', () => {
  const { patch } = planSheets(snapshotFromText(TEXT, { today: '2026-03-02' as CalendarDate }), {
    tracking: true,
  });
  const carried = structuredClone(plainPatch(patch));
  expect(formulasOf(carried)).toEqual(formulasOf(patch));
  expect(formulasOf(carried).length).toBeGreaterThan(20);
  expect(formulasOf(carried).every((formula) => formula.startsWith('='))).toBe(true);
  expect(JSON.parse(JSON.stringify(patch))).toEqual(JSON.parse(JSON.stringify(carried)));
});

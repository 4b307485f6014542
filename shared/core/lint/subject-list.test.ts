import { expect, jest, test } from '@jest/globals';

import { analyse } from '../analyse';
import type { CalendarDate } from '../model/calendar-date';
import type { CellRange } from '../model/range';
import type { WorkbookSnapshot } from '../model/snapshot';
import { snapshotFromText } from '../table/snapshot-from-text';
import { SubjectList } from './subject-list';
import type { SubjectTold } from './told';

const plan = (lines: readonly string[], merges: readonly CellRange[] = []): WorkbookSnapshot => {
  const { sheets, ...rest } = snapshotFromText(lines.join('\n'), { today: '2026-03-02' as CalendarDate });
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, merges })) };
};

/** The rules that speak of the later plan, on from a check of the earlier; they are those of a first check. */
function rulesOn(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  const again = analyse(after, {}, analyse(before).reading);
  expect(again.findings).toEqual(analyse(after).findings);
  return again.findings.map(({ rule }) => rule);
}

test('a cell is asked of again when a row has changed that was looked at for it', () => {
  const prose = (above: string) => plan([above, '', 'phổ về việc niêm yết thủ tục']);
  const [torn, whole] = [
    prose('Theo chỉ đạo của Ủy ban nhân dân thành'),
    prose('Theo chỉ đạo của Ủy ban nhân dân xã'),
  ];
  expect(rulesOn(torn, whole)).not.toContain('no-common-typo');
  expect(rulesOn(whole, torn)).toContain('no-common-typo');
});

test('what two tasks tell of the cell that they share is told when one of them is gone', () => {
  const tasks = (first: string) =>
    plan(
      [
        'KẾ HOẠCH năm 2026',
        'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
        first,
        '2\tTập huấn nghiệp vụ\tCông an xã\t',
        '3\tTổng kết công tác năm\tVăn phòng\tTháng 12/2026',
      ],
      [{ top: 2, left: 3, bottom: 3, right: 3 }],
    );
  const both = tasks('1\tRà soát hồ sơ\tPhòng Kinh tế\t35.49');
  expect(rulesOn(both, tasks('\t\t\t35.49'))).toContain('no-unread-period');
});

test('a subject of which something was left out, since another had told it, is asked of again', () => {
  const asksOf = (kept: SubjectTold): boolean => {
    const ask = jest.fn();
    const run = {
      before: { isIn: () => false },
      begin: () => undefined,
      tell: () => undefined,
      collect: () => [],
      end: () => undefined,
    };
    new SubjectList(run, [], 0, new Map([[4, kept]])).look(4, 7, 7, true, ask);
    return ask.mock.calls.length > 0;
  };
  expect(asksOf({ told: [] })).toBe(false);
  expect(asksOf({ told: [], isRepeated: true })).toBe(true);
});

import { afterEach, expect, jest, test } from '@jest/globals';

import { analyse } from '../analyse';
import type { CalendarDate } from '../model/calendar-date';
import type { CellRange } from '../model/range';
import type { WorkbookSnapshot } from '../model/snapshot';
import { noBlankRow } from '../rules/structure/no-blank-row.rule';
import { noEndBeforeStart } from '../rules/time/no-end-before-start.rule';
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

afterEach(() => {
  jest.restoreAllMocks();
});

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
    new SubjectList(run, [], 0, new Map([[4, kept]]), { ask }).look(4, 7, 7, true, undefined);
    return ask.mock.calls.length > 0;
  };
  expect(asksOf({ told: [] })).toBe(false);
  expect(asksOf({ told: [], isRepeated: true })).toBe(true);
});

test('what two tables tell of one place is told when one of them tells it no more', () => {
  const tables = (lead: string) =>
    plan([
      'KẾ HOẠCH năm 2026',
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
      `1\tRà soát hồ sơ\t${lead}\tQuý I/2026`,
      '',
      'TT\tNhiệm vụ\tChủ trì\tThời hạn',
      '1\tBáo cáo\tVăn phòng\tQuý IV/2026',
    ]);
  jest.spyOn(noBlankRow, 'check').mockImplementation(({ view, table }) =>
    table.tasks.some(({ lead }) => lead.text === 'Văn phòng')
      ? [
          {
            messageId: 'blank',
            at: { sheet: view.id, range: { top: 0, left: 0, bottom: 0, right: 0 } },
            data: {},
          },
        ]
      : [],
  );
  expect(rulesOn(tables('Văn phòng'), tables('Công an xã'))).toContain(noBlankRow.id);
});

test('a rule is asked again of tasks when what lets them off has changed', () => {
  const titled = (title: string) =>
    plan([
      'KẾ HOẠCH',
      title,
      'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
      '1\tRà soát hồ sơ\tPhòng Kinh tế\tQuý I/2026',
    ]);
  jest
    .spyOn(noEndBeforeStart.meta, 'mayConcern')
    .mockImplementation((_times, _table, { header }) => header.title?.includes('nâng cao') === true);
  jest.spyOn(noEndBeforeStart, 'check').mockImplementation(({ view }) => [
    {
      messageId: 'one-cell',
      at: { sheet: view.id, range: { top: 3, left: 3, bottom: 3, right: 3 } },
      data: { end: 'Quý I/2026' },
    },
  ]);
  const [plain, other] = [titled('Cải cách hành chính năm 2026'), titled('Cải cách nâng cao năm 2026')];
  expect(rulesOn(plain, other)).toContain(noEndBeforeStart.id);
  expect(rulesOn(other, plain)).not.toContain(noEndBeforeStart.id);
});

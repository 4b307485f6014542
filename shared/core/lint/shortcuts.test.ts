import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { allRules } from '../rules';
import type { Rule } from '../rules/kit/rule';
import { snapshotFromText } from '../table/snapshot-from-text';
import { lintPlan } from './lint-plan';

/** The rule without what spares it most of its subjects. */
const askedAlways = (rule: Rule): Rule => ({
  ...rule,
  meta: Object.fromEntries(Object.entries(rule.meta).filter(([key]) => !SPARING.has(key))) as Rule['meta'],
});

const SPARING: ReadonlySet<string> = new Set(['flags', 'mayHold', 'mayConcern']);

const contents = fc.constantFrom(
  'Rà soát hồ sơ hộ tịch',
  'Tổ chức Hội thi cán bộ giỏi',
  'rà soát  hồ sơ , sổ sách',
  'Báo cáo theo Nghị định số 61/2018/NĐ-CP ngày 31/4/2018',
  'Tập huấn và và kiểm tra',
  'thực hiê\u0323n lòng ghép',
  'Ðo đạc **đất**&#8203;đai',
  'Phßng T­ ph¸p',
  'Tòan dân, văn hoá',
  '=SUM(1)',
  'Hội thi trên địa bàn phường Bến Thành',
  'Hội thi trên địa bàn phường Bến Nghé'.normalize('NFD'),
);
const times = fc.constantFrom(
  '',
  'Quý I/2026',
  'Quý 5/2026',
  'Tháng 3/2026',
  '31/4/2026',
  '05/06/2024',
  '02/05/2026',
  'Quý IV - Quý I/2026',
  'Năm 2026',
  'Năm 2031',
  'Thường xuyên',
  'khi nào xong',
  '13/25/2026',
  '3-5/2026',
  '35.49',
);
const agencies = fc.constantFrom(
  '',
  'Phòng Kinh tế',
  'Phòng Kinh té; Công an xã',
  'Phòng Kinh tế, Công an xã',
  'Phòng Kinh tế Công an xã',
  'Sở Giao thông vận tải tỉnh Hà Giang',
  'UBND các xã',
  'Cục QLBTV',
  'Giám đốc Sở Nội vụ',
);
const row = fc.tuple(contents, agencies, agencies, times, times, contents);
const title = fc.constantFrom('KẾ HOẠCH\nCông tác năm 2026', 'KẾ HOẠCH công tác');

test('what spares a rule most of its subjects never spares it a finding', () => {
  const heading =
    'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian bắt đầu\tThời gian hoàn thành\tKết quả';
  const found = new Set<string>();
  fc.assert(
    fc.property(title, fc.array(row, { minLength: 1, maxLength: 12 }), (first, rows) => {
      const table = rows.map((cells, index) => [String(index + 1), ...cells].join('\t'));
      const today = '2026-03-02' as CalendarDate;
      const plan = readPlan(
        snapshotFromText(['UBND XÃ BÌNH AN', first, '', heading, ...table].join('\n'), { today }),
      );
      const { findings } = lintPlan(plan, allRules);
      for (const { rule } of findings) found.add(rule);
      expect(findings).toEqual(lintPlan(plan, allRules.map(askedAlways)).findings);
    }),
    { numRuns: 60 },
  );
  // the plans of the test hold what the spared rules look for
  const spared = allRules.filter(({ meta }) => Object.keys(meta).some((key) => SPARING.has(key)));
  expect(spared.filter(({ id }) => !found.has(id)).map(({ id }) => id)).toEqual([]);
});

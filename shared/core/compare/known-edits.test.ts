import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import type { ComparedTask } from './compared-task';
import { comparePlans } from './compare-plans';

const HEAD =
  'KẾ HOẠCH\nCải cách hành chính năm 2026 trên địa bàn thành phố Bà Rịa\n\nSTT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\n';

/** Contents that no one would take for one another, of the kind that stand side by side in one plan. */
const CONTENTS = [
  'Rà soát quy định về đất đai do thành phố ban hành',
  'Lấy ý kiến doanh nghiệp về thủ tục cấp phép xây dựng',
  'Kiểm tra việc tiếp nhận hồ sơ tại bộ phận một cửa',
  'Phát tin về cải cách hành chính trên loa truyền thanh',
  'Tổ chức ngày hội chuyển đổi số cho thanh niên',
  'In tờ gấp giới thiệu dịch vụ công trực tuyến',
  'Khảo sát mức độ hài lòng của người dân',
  'Bố trí kinh phí mua máy quét cho các phường',
  'Tập huấn kỹ năng giao tiếp cho công chức',
  'Số hóa kết quả giải quyết còn hiệu lực',
  'Báo cáo tổng kết công tác năm',
  'Thi đua giữa các cơ quan chuyên môn',
];

interface Row {
  readonly content: string;
  readonly lead: string;
  readonly end: string;
}
const LEADS = ['Phòng Nội vụ', 'Phòng Tư pháp', 'Phòng Kinh tế'];
/** Times, each with another writing of it. */
const ENDS: Readonly<Record<string, string>> = {
  'Tháng 3/2026': '03/2026',
  'Quý II/2026': 'Quý 2 năm 2026',
  'Trước ngày 15/11/2026': 'trước 15/11',
};

/** What is done to a row, and what has to be told of it. */
const EDITS: Readonly<Record<string, (row: Row) => Row>> = {
  '': (row) => row,
  'lead~': (row) => ({ ...row, lead: row.lead.toUpperCase() }),
  lead: (row) => ({ ...row, lead: 'Thanh tra thành phố' }),
  'end~': (row) => ({ ...row, end: ENDS[row.end] ?? '' }),
  end: (row) => ({ ...row, end: 'Tháng 8/2026' }),
  'content~': (row) => ({ ...row, content: `${row.content}.` }),
  content: (row) => ({ ...row, content: `${row.content} trong thời gian sớm nhất` }),
  'content,lead': (row) => ({ ...row, content: `Chủ động ${row.content.toLowerCase()}`, lead: 'Thanh tra' }),
};

const edits = fc.constantFrom(...Object.keys(EDITS), 'dropped', 'added');
const rows: fc.Arbitrary<readonly (readonly [Row, string])[]> = fc
  .shuffledSubarray(CONTENTS, { minLength: 3 })
  .chain((contents) =>
    fc.tuple(
      ...contents.map((content) =>
        fc.tuple(
          fc.record({
            content: fc.constant(content),
            lead: fc.constantFrom(...LEADS),
            end: fc.constantFrom(...Object.keys(ENDS)),
          }),
          edits,
        ),
      ),
    ),
  );

const plan = (lines: readonly Row[], cut: number) => {
  const written = lines.map(({ content, lead, end }, at) => `${String(at + 1)}\t${content}\t${lead}\t${end}`);
  const body = ['I\tHoàn thiện thể chế', ...written.slice(0, cut), 'II\tTruyền thông', ...written.slice(cut)];
  return readPlan(
    snapshotFromText([...HEAD.trimEnd().split('\n'), ...body].join('\n'), {
      today: '2026-03-02' as CalendarDate,
    }),
  );
};

const contentsOf = (tasks: readonly ComparedTask[]): readonly string[] =>
  tasks.map(({ task }) => task.content.text).sort();

describe('edits that are known', () => {
  test('each is told as what it is, and nothing beside', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const before = list.filter(([, edit]) => edit !== 'added').map(([row]) => row);
        const kept = list.filter(([, edit]) => edit !== 'dropped');
        const after = kept.map(([row, edit]) => (EDITS[edit] ?? ((same: Row) => same))(row));
        fc.pre(before.length > 0 && after.length > 0);
        const found = comparePlans(plan(before, before.length), plan(after, after.length));
        const told = found.changed.map((task) => [
          task.before.task.content.text,
          task.fields.map(({ field, spellingOnly }) => field + (spellingOnly ? '~' : '')).join(),
        ]);
        const texts = (edit: string): readonly string[] =>
          list
            .filter(([, one]) => one === edit)
            .map(([{ content }]) => content)
            .sort();
        expect(contentsOf(found.added)).toEqual(texts('added'));
        expect(contentsOf(found.dropped)).toEqual(texts('dropped'));
        expect(Object.fromEntries(told)).toEqual(
          Object.fromEntries(
            kept
              .filter(([, edit]) => edit !== '' && edit !== 'added')
              .map(([row, edit]) => [row.content, edit]),
          ),
        );
        expect([found.moved, found.split, found.merged]).toEqual([[], [], []]);
      }),
      { numRuns: 150 },
    );
  });

  test('rows in any order, and over any sections, have only moved', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer(), (list, cut, seed) => {
        const before = list.map(([row]) => row);
        const after = [...before].sort((a, b) => rank(a, seed) - rank(b, seed));
        const found = comparePlans(plan(before, 2), plan(after, cut % (after.length + 1)));
        const { added, dropped, changed, split, merged } = found;
        expect([added, dropped, changed, split, merged]).toEqual([[], [], [], [], []]);
      }),
      { numRuns: 60 },
    );
  });
});

/** An order that looks like chance and is the same for the same seed. */
const rank = ({ content }: Row, seed: number): number =>
  Array.from(content).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0) + seed) % 9973, 7);

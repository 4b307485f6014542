import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import type { CalendarDate } from '../model/calendar-date';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import type { PlanComparison } from './compare-plans';
import { comparePlans } from './compare-plans';

const HEAD = [
  'KẾ HOẠCH',
  'Kiểm soát thủ tục hành chính năm 2026 của thành phố Bà Rịa',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian bắt đầu\tThời gian hoàn thành\tDự kiến kết quả',
];

type Row = readonly [
  content: string,
  lead: string,
  coordinators: string,
  start: string,
  end: string,
  result: string,
];
type Part = readonly [title: string, rows: readonly Row[]];

const read = (parts: readonly Part[]) => {
  const lines = parts.flatMap(([title, rows], part) => [
    ...(title === '' ? [] : [`${['I', 'II', 'III', 'IV'][part] ?? 'V'}\t${title}`]),
    ...rows.map((row, index) => [String(index + 1), ...row].join('\t')),
  ]);
  return readPlan(snapshotFromText([...HEAD, ...lines].join('\n'), { today: '2026-03-02' as CalendarDate }));
};

const RULES: Row = [
  'Rà soát các quy định về thủ tục hành chính',
  'Văn phòng HĐND và UBND',
  'Phòng Tư pháp',
  'Tháng 01/2026',
  'Tháng 3/2026',
  'Báo cáo',
];
const NEWS: Row = [
  'Đăng tin trên trang thông tin điện tử',
  'Phòng Văn hóa và Thông tin',
  'UBND các phường, xã',
  'Tháng 01/2026',
  'Thường xuyên',
  'Tin, bài',
];
const CLASS: Row = [
  'Tập huấn nghiệp vụ cho công chức một cửa',
  'Phòng Nội vụ',
  '',
  'Quý II/2026',
  'Quý II/2026',
  'Lớp tập huấn',
];
const REPORT: Row = [
  'Báo cáo kết quả thực hiện kế hoạch năm',
  'Văn phòng HĐND và UBND',
  '',
  '',
  'Trước ngày 15/12/2026',
  'Báo cáo',
];
const PLAN: readonly Part[] = [
  ['Hoàn thiện thể chế', [RULES, CLASS]],
  ['Truyền thông', [NEWS, REPORT]],
];

const edit = (row: Row, changes: Readonly<Record<number, string>>): Row =>
  row.map((cell, index) => changes[index] ?? cell) as unknown as Row;

const contents = (tasks: PlanComparison['added']): readonly string[] =>
  tasks.map(({ task }) => task.content.text);
const summary = (comparison: PlanComparison) => ({
  added: contents(comparison.added),
  dropped: contents(comparison.dropped),
  changed: comparison.changed.map(({ fields }) =>
    fields.map(({ field, spellingOnly }) => (spellingOnly ? `${field}~` : field)).join(),
  ),
  moved: comparison.moved.map(({ before }) => before.task.content.text),
  split: comparison.split.map(({ whole, parts }) => [whole.task.content.text, ...contents(parts)]),
  merged: comparison.merged.map(({ whole, parts }) => [whole.task.content.text, ...contents(parts)]),
  renamed: comparison.sectionsRenamed,
  renumbered: comparison.renumbered,
});
const NOTHING = {
  added: [],
  dropped: [],
  changed: [],
  moved: [],
  split: [],
  merged: [],
  renamed: [],
  renumbered: 0,
};
const compare = (after: readonly Part[], before = PLAN) => summary(comparePlans(read(before), read(after)));

describe('one change is told as what it is', () => {
  test('a task more, another respelt, a third with another day', () => {
    const more = edit(CLASS, { 0: 'Kiểm tra việc tiếp nhận hồ sơ tại các phường', 1: 'Thanh tra thành phố' });
    const spelt = edit(RULES, { 1: 'Văn phòng HĐND&UBND thành phố' });
    const later = edit(REPORT, { 4: 'Trước ngày 20/12/2026' });
    expect(
      compare([
        ['Hoàn thiện thể chế', [more, spelt, CLASS]],
        ['Truyền thông', [NEWS, later]],
      ]),
    ).toEqual({
      ...NOTHING,
      added: [more[0]],
      changed: ['lead~', 'end'],
      renumbered: 2,
    });
  });

  test.each<[string, Row, Readonly<Record<number, string>>, string]>([
    ['tone style', NEWS, { 1: 'Phòng Văn hoá và Thông tin' }, 'lead~'],
    ['capitals', RULES, { 0: 'rà soát các Quy định về Thủ tục hành chính' }, 'content~'],
    ['the order within a group', NEWS, { 2: 'UBND các xã, phường' }, 'coordinators~'],
    ['an abbreviation written out', NEWS, { 2: 'Ủy ban nhân dân các phường, xã' }, 'coordinators~'],
    ['a month written otherwise', RULES, { 3: '01/2026' }, 'start~'],
    ['another tone, another word', RULES, { 0: 'Rà soát các quỷ định về thủ tục hành chính' }, 'content'],
    ['another kind of unit', NEWS, { 2: 'UBND thị xã Phú Mỹ' }, 'coordinators'],
    ['another lead', CLASS, { 1: 'Phòng Tư pháp' }, 'lead'],
    ['another result', CLASS, { 5: 'Kế hoạch' }, 'result'],
    ['a reworded content', CLASS, { 0: 'Tập huấn kỹ năng cho công chức bộ phận một cửa' }, 'content'],
  ])('%s', (_, row, changes, field) => {
    const after = PLAN.map(([title, rows]): Part => [
      title,
      rows.map((one) => (one === row ? edit(row, changes) : one)),
    ]);
    expect(compare(after)).toEqual({ ...NOTHING, changed: [field] });
  });

  test('thành phố and thị xã are two bodies', () => {
    const city = edit(NEWS, { 1: 'Ủy ban nhân dân thành phố Phú Mỹ' });
    const town = edit(NEWS, { 1: 'Ủy ban nhân dân thị xã Phú Mỹ' });
    expect(compare([['', [town]]], [['', [city]]])).toMatchObject({ changed: ['lead'] });
  });

  test('a renamed section moves nobody', () => {
    expect(
      compare([
        ['Hoàn thiện thể chế', [RULES, CLASS]],
        ['Công tác truyền thông', [NEWS, REPORT]],
      ]),
    ).toEqual({
      ...NOTHING,
      renamed: [{ from: 'Truyền thông', to: 'Công tác truyền thông' }],
    });
  });

  test('a task in another section has moved', () => {
    expect(
      compare([
        ['Hoàn thiện thể chế', [RULES]],
        ['Truyền thông', [NEWS, REPORT, CLASS]],
      ]),
    ).toEqual({
      ...NOTHING,
      moved: [CLASS[0]],
      renumbered: 1,
    });
  });

  test('a task that became two, and two that became one', () => {
    const whole = edit(RULES, {
      0: 'Rà soát thủ tục hành chính và công khai kết quả giải quyết hồ sơ trên cổng dịch vụ công',
    });
    const parts = [
      edit(RULES, { 0: 'Rà soát thủ tục hành chính' }),
      edit(RULES, { 0: 'Công khai kết quả giải quyết hồ sơ trên cổng dịch vụ công' }),
    ];
    const [before, after]: [readonly Part[], readonly Part[]] = [
      [['', [whole, NEWS]]],
      [['', [...parts, NEWS]]],
    ];
    expect(compare(after, before)).toMatchObject({
      split: [[whole[0], ...parts.map(([content]) => content)]],
      added: [],
      dropped: [],
    });
    expect(compare(before, after)).toMatchObject({
      merged: [[whole[0], ...parts.map(([content]) => content)]],
      added: [],
      dropped: [],
    });
  });
});

/** Plans out of a small stock of words, so that tasks meet, repeat and nearly repeat. */
const WORDS = ['rà soát', 'công khai', 'thủ tục', 'hồ sơ', 'trực tuyến', 'niêm yết', 'tập huấn', 'báo cáo'];
const rows: fc.Arbitrary<Row> = fc.tuple(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  fc.constantFrom('Phòng Nội vụ', 'Phòng Tư pháp', 'phòng nội vụ', ''),
  fc.constantFrom('', 'Công an thành phố; Phòng Tư pháp'),
  fc.constantFrom('', 'Quý I/2026'),
  fc.constantFrom('Tháng 3/2026', '3/2026', 'Thường xuyên'),
  fc.constantFrom('Báo cáo', 'Văn bản'),
);
const parts: fc.Arbitrary<readonly Part[]> = fc
  .tuple(fc.array(rows, { minLength: 1, maxLength: 6 }), fc.array(rows, { maxLength: 6 }))
  .map(([one, two]): readonly Part[] => [
    ['Thể chế', one],
    ['Truyền thông', two],
  ]);

const ofLead = (lead: string, ...contents: readonly string[]): readonly Row[] =>
  contents.map((content) => [content, lead, '', '', 'Tháng 3/2026', 'Báo cáo']);
/** Two contents whose telling words weigh just enough, added up in the order of one of them. */
const BARELY_ALIKE: [readonly Part[], readonly Part[]] = [
  [
    ['Thể chế', ofLead('Phòng Nội vụ', 'trực tuyến hồ sơ rà soát', 'rà soát')],
    ['Truyền thông', []],
  ],
  [
    [
      'Thể chế',
      [
        ...ofLead('', 'trực tuyến rà soát'),
        ...ofLead('Phòng Nội vụ', 'hồ sơ báo cáo', 'hồ sơ tập huấn trực tuyến'),
        ...ofLead('Phòng Nội vụ', 'hồ sơ trực tuyến công khai', 'báo cáo'),
      ],
    ],
    [
      'Truyền thông',
      [
        ...ofLead('Phòng Nội vụ', 'trực tuyến công khai'),
        ...ofLead('', 'rà soát trực tuyến'),
        ...ofLead('Phòng Tư pháp', 'trực tuyến rà soát'),
        ...ofLead('Phòng Nội vụ', 'rà soát'),
      ],
    ],
  ],
];

describe('laws', () => {
  test('a plan is no other than itself', () => {
    fc.assert(
      fc.property(parts, (plan) => {
        expect(compare(plan, plan)).toEqual(NOTHING);
      }),
      { numRuns: 60 },
    );
  });

  test('the other way round it is the mirror image', () => {
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        const [forth, back] = [compare(two, one), compare(one, two)];
        const sorted = (texts: readonly unknown[]) => [...texts].map((text) => JSON.stringify(text)).sort();
        expect(back.added).toEqual(forth.dropped);
        expect(back.dropped).toEqual(forth.added);
        expect(sorted(back.changed)).toEqual(sorted(forth.changed));
        expect(sorted(back.split)).toEqual(sorted(forth.merged));
        expect(back.moved.length).toBe(forth.moved.length);
        expect(back.renumbered).toBe(forth.renumbered);
      }),
      { numRuns: 200, examples: [BARELY_ALIKE] },
    );
  });

  test('rows in another order have only moved', () => {
    const stock = [RULES, NEWS, CLASS, REPORT];
    fc.assert(
      fc.property(fc.shuffledSubarray(stock, { minLength: stock.length }), (shuffled) => {
        const { moved, renumbered, ...rest } = compare([['', shuffled]], [['', stock]]);
        expect({ ...NOTHING, moved, renumbered }).toEqual({ ...NOTHING, moved, renumbered, ...rest });
        expect(moved.length).toBeLessThan(stock.length);
        expect(moved.length === 0).toBe(shuffled.every((row, index) => row === stock[index]));
      }),
    );
  });

  test('every task is told or unchanged: none is lost', () => {
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        const [before, after] = [read(one), read(two)];
        const result = comparePlans(before, after);
        const seen = [
          ...result.dropped,
          ...result.changed.map((pair) => pair.before),
          ...result.moved.map((pair) => pair.before),
          ...result.split.map(({ whole }) => whole),
          ...result.merged.flatMap(({ parts: tasks }) => tasks),
        ];
        expect(new Set(seen).size).toBe(seen.length);
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyse } from '../analyse';
import { accountForWords } from '../produce/outline/account-words.fixture';
import type { CellChange } from '../produce/changes/cell-change';
import { CHANGE_CAUSE } from '../produce/changes/change-cause';
import { unexplained } from '../produce/outline/lost-words.fixture';
import type { CalendarDate } from '../model/calendar-date';
import type { CellContent } from '../model/cell';
import type { PatchOp, WorkbookPatch } from '../model/patch';
import type { DraftCell } from '../model/sheet-draft';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { planSheets } from './plan-sheets';
import { playSafeFixes } from './play-safe-fixes';
import { snapshotFromText } from '../table/snapshot-from-text';
import { foldText } from '../text/fold-vietnamese';

const HEAD = [
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026 của phường An Hòa',
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tDự kiến kết quả',
];

const planOf = (rows: readonly (readonly string[])[]): WorkbookSnapshot =>
  snapshotFromText([...HEAD, ...rows.map((row) => row.join('\t'))].join('\n'), {
    today: '2026-03-02' as CalendarDate,
  });

interface BuiltRow {
  readonly lead: string;
  readonly coordinators: string;
  readonly start: string;
  readonly end: string;
  readonly changes: readonly CellChange[];
}

/** The standard table's row of a plan with one task. */
function built(cells: {
  readonly lead?: string;
  readonly coordinators?: string;
  readonly end?: string;
}): BuiltRow {
  const { lead = 'Phòng Kinh tế', coordinators = '', end = 'Tháng 6/2026' } = cells;
  const snapshot = planOf([['1', 'Rà soát thủ tục', lead, coordinators, end, '01 báo cáo']]);
  const plan = planSheets(snapshot);
  expect(accountForWords(snapshot, plan)).toEqual([]);
  const put = plan.patch.ops.find((op) => op.kind === 'put-sheet' && op.name === 'Bảng chuẩn');
  const rows = put?.kind === 'put-sheet' ? (put.after?.rows ?? []) : [];
  const row = rows.find((one) => text(one.cells[1]) === 'Rà soát thủ tục');
  const [, , first = '', second = '', ...times] = (row?.cells ?? []).map(text);
  const hasStart = rows.some(({ cells }) => text(cells[4]) === 'Thời gian bắt đầu');
  const [start = '', last = ''] = hasStart ? times : ['', ...times];
  return { lead: first, coordinators: second, start, end: last, changes: plan.changes };
}

const text = (cell: DraftCell | null | undefined): string => (cell ? contentText(cell.content) : '');

describe('a cell of agencies', () => {
  test.each([
    'UBND các xã, phường (trừ đặc khu Côn Đảo)',
    'Sở Nội vụ (Phòng Cải cách hành chính)',
    'Công an tỉnh (PC06)',
    'Sở Y tế (nếu cần)',
    'UBND cấp huyện/xã',
    'Các đơn vị triển khai thí điểm',
    'Các cơ quan đại diện Việt Nam tại nước ngoài',
    'Ban Tuyên giáo Trung ương',
    'Các Cục: Di sản văn hóa, Bản quyền tác giả',
    'Các đơn vị được giao thực hiện TTHC',
    'Trường THPT A',
    'Các Bộ: Tài chính, Xây dựng, Công an',
    '1. Bộ Khoa học và Công nghệ chủ trì chung; 2. Bộ Công Thương, Bộ Tài chính: phần việc của ngành',
    'về phát triển hạ tầng: Bộ Xây dựng; về nhân lực: Bộ Nội vụ',
    'Hội Liên hiệp Phụ nữ; Đoàn Thanh niên',
    'Trung tâm Cung ứng dịch vụ sự nghiệp công',
    'Trung tâm Văn hóa Thông tin-Thể thao',
    'Các Bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
  ])('“%s” is copied word for word', (written) => {
    const { coordinators, changes } = built({ coordinators: written });
    expect(coordinators).toBe(written);
    expect(changes).toEqual([]);
  });

  test.each([
    [
      'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
      /^Văn phòng Đoàn (?:ĐBQH|đại biểu Quốc hội) và (?:HĐND|Hội đồng nhân dân) tỉnh$/,
    ],
    [
      'UBND thành phố Hà Nội, Thành phố Hồ Chí Minh',
      /^(?:UBND|Ủy ban nhân dân) thành phố Hà Nội, Thành phố Hồ Chí Minh$/,
    ],
    ['Thường trực HĐND', /^Thường trực (?:HĐND|Hội đồng nhân dân)$/],
    ['Phòng VH-XH (bộ phận văn hóa)', /^Phòng Văn hóa - Xã hội \(bộ phận văn hóa\)$/],
    ['Công an phường; phòng kinh tế (nếu cần)', /^Công an phường; Phòng Kinh tế \(nếu cần\)$/],
  ])('“%s” keeps all but the form of its names', (written, expected) => {
    expect(built({ coordinators: written }).coordinators).toMatch(expected);
  });

  test.each([
    ['Phòng Kinh tế chủ trì, phối hợp Công an phường', 'Phòng Kinh tế', 'Công an phường'],
    [
      'Sở KH và CN chủ trì cùng các Sở, ngành liên quan',
      'Sở Khoa học và Công nghệ',
      'các Sở, ngành liên quan',
    ],
  ])('“%s” belongs in two columns, and that is told', (lead, first, second) => {
    const row = built({ lead });
    expect([row.lead, row.coordinators]).toEqual([first, second]);
    expect(row.changes).toHaveLength(1);
    expect(row.changes[0]?.causes.map(({ vi }) => vi)).toContain(
      `chuyển “${second}” sang cột thực hiện hoặc phối hợp`,
    );
  });

  test('who coordinates by the lead’s own cell stands behind those of the other column', () => {
    const lead = 'Phòng Kinh tế chủ trì, phối hợp Công an phường';
    expect(built({ lead, coordinators: 'Trạm Y tế' }).coordinators).toBe('Trạm Y tế; Công an phường');
  });
});

describe('a cell of time', () => {
  test.each([
    'Quý II/2026 (dự kiến)',
    'Chậm nhất 17 giờ 00 ngày 25/01/2026',
    'dự kiến hoàn tất trong tháng 9/2026',
    'Tháng 3/2026 (trước ngày 20)',
    'Thường xuyên, báo cáo trước 15/12/2026',
    'Tháng 9/2026 (sau khi bế giảng năm học 2026 - 2027)',
    '30/06/2026',
    'Trước ngày 31/6/2026',
    'Quý IV/2026 - Quý II/2027 (tùy kinh phí)',
  ])('“%s” keeps its words', (end) => {
    const row = built({ end });
    expect([row.start, row.end].filter((part) => part !== '')).toEqual([end]);
  });

  test('a span is parted in two columns, and that is told', () => {
    const { start, end, changes } = built({ end: 'Quý IV/2026 - Quý II/2027' });
    expect([start, end]).toEqual(['Quý IV/2026', 'Quý II/2027']);
    expect(changes[0]?.causes[0]?.vi).toBe('tách thành thời gian bắt đầu và hoàn thành');
  });
});

test('sections keep their labels, and rows below a task keep their words', () => {
  const letters = 'A B C D E G H I K'.split(' ');
  const rows = letters.flatMap((letter, index) => [
    [`${letter}. Nhóm việc ${letter}`, '', '', '', '', ''],
    [String(index + 1), `Việc thứ ${String(index)}`, 'Phòng Kinh tế', '', 'Quý II/2026', '01 báo cáo'],
    ['a)', 'Phần thứ nhất của việc', 'Công an phường', '', '', ''],
    ['', 'mốc tiếp theo của việc', '', '', 'Quý III/2026', ''],
  ]);
  const snapshot = planOf(rows);
  const plan = planSheets(snapshot);
  expect(accountForWords(snapshot, plan)).toEqual([]);
  const put = plan.patch.ops.find((op) => op.kind === 'put-sheet' && op.name === 'Bảng chuẩn');
  const numerals = (put?.kind === 'put-sheet' ? (put.after?.rows ?? []) : [])
    .filter(({ cells }) => cells[0]?.style === 'sectionNumber')
    .map(({ cells }) => text(cells[0]));
  expect(numerals).toEqual(letters);
});

const agency = fc.constantFrom(
  'Phòng Kinh tế',
  'Phòng VH-XH',
  'phòng văn hoá - xã hội',
  'Văn Phòng HĐND&UBND phường',
  'UBND phường An Hòa',
  'các khu phố',
  'Các Bộ, ngành',
  'Đoàn Thanh niên',
  'Trường THCS Lê Lợi',
  'Tổ 970',
  'Sở KH&CN',
);
const remark = fc.constantFrom(
  '',
  '',
  '',
  ' (nếu cần)',
  ' (PC06)',
  ' chủ trì',
  ' thực hiện trên địa bàn',
  ' và các bên',
);
const joint = fc.constantFrom(
  '; ',
  ', ',
  ' và ',
  ', phối hợp ',
  ' chủ trì, phối hợp với ',
  '\n'.replace('\n', '; 2. '),
);
const agencies = fc
  .array(fc.tuple(agency, remark, joint), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([name, more, sign], index) => (index === 0 ? '' : sign) + name + more).join(''));
const time = fc
  .tuple(
    fc.constantFrom('', '', 'dự kiến ', 'Trước ', 'Hoàn thành trong '),
    fc.constantFrom(
      'Tháng 6/2026',
      'quý 3 năm 2026',
      '30/09/2026',
      '15/6',
      'Quý I/2026 - Quý III/2026',
      'Thường xuyên',
      '31/6/2026',
      '2026',
    ),
    fc.constantFrom('', '', ' (tùy kinh phí)', ', báo cáo trước 15/12', ' hoặc khi có yêu cầu'),
  )
  .map((parts) => parts.join(''));
const prose = fc
  .array(
    fc.constantFrom('rà soát', 'Báo cáo', '"hồ sơ"', '=1+1', 'kĩ thuật', '  ', 'hoà giải', '100%', 'a)', '-'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((words) => `Việc ${words.join(' ')}`);
const row = fc
  .tuple(
    fc.constantFrom('', 'a)', '-', 'n', 'n', 'n', 'n'),
    prose,
    agencies,
    fc.oneof(agencies, fc.constant('')),
    time,
    prose,
  )
  .map((cells) => cells.map((cell) => cell.replace(/[\t\n]/gu, ' ')));
const plans = fc
  .array(row, { minLength: 1, maxLength: 6 })
  .map((rows) =>
    planOf(
      rows.map(([number = '', ...cells], index) => [number === 'n' ? String(index + 1) : number, ...cells]),
    ),
  );

describe('laws over generated plans', () => {
  test('no word is lost in silence', () => {
    fc.assert(
      fc.property(plans, (snapshot) => {
        expect(accountForWords(snapshot, planSheets(snapshot))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('what is recommended is what the fix writes and what the standard table writes', () => {
    fc.assert(
      fc.property(plans, (snapshot) => {
        const plan = planSheets(snapshot);
        const { reading } = plan.analysis;
        const write = reading.names().nameOf;
        const written = builtTexts(plan.patch);
        const stands = (name: string): boolean =>
          written.some((one) => one.includes(name) || foldText(one).includes(foldText(name)));
        const recommended = analyse(snapshot)
          .findings.filter(
            ({ rule, fixes }) =>
              (rule === 'consistent-agency-name' || rule === 'agency-capitals') &&
              fixes.some(({ applicability }) => applicability === 'safe'),
          )
          .flatMap(({ expected = [] }) => expected);
        const decided = reading.mentions().flatMap(({ mention, slot }) => {
          const { kind } = mention.match;
          return slot !== 'prose' && (kind === 'exact' || kind === 'alias') ? [write(mention)] : [];
        });
        expect(recommended.filter((name) => !stands(name))).toEqual([]);
        expect(decided.filter((name) => !written.some((one) => one.includes(name)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('the plan is the same with an analysis that is known already, and quiet once it is done', () => {
    fc.assert(
      fc.property(plans, (snapshot) => {
        const plan = planSheets(snapshot);
        expect(planSheets(snapshot, { analysis: analyse(snapshot) }).patch).toEqual(plan.patch);
        const outcome = applyPatch(snapshot, plan.patch);
        if (!outcome.ok) throw new Error('not applied');
        const after = outcome.workbook;
        const again = planSheets(after);
        expect(again.patch.ops).toEqual([]);
        expect(again.changes).toEqual(plan.changes);
      }),
      { numRuns: 15 },
    );
  });

  test('safe fixes change the form alone, take out only repeated headers and blank rows, and have nothing left to do', () => {
    fc.assert(
      fc.property(plans, (snapshot) => {
        const { patch, analysis } = playSafeFixes(snapshot);
        expect(formOnly(patch.ops)).toEqual([]);
        expect(playSafeFixes(analysis.reading.snapshot).count).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

const builtTexts = ({ ops }: WorkbookPatch): readonly string[] =>
  ops.flatMap((op) =>
    op.kind === 'put-sheet' && op.name === 'Bảng chuẩn'
      ? (op.after?.rows ?? []).flatMap(({ cells }) => cells.map(text))
      : [],
  );

const contentText = (content: CellContent): string =>
  content.kind === 'value' ? String(content.value ?? '') : content.formula;

/** Steps that do more than change the form of a text, or take out a row that says something. */
function formOnly(ops: readonly PatchOp[]): readonly PatchOp[] {
  const titles = new Set([...(HEAD[3] ?? '').split('\t'), '']);
  return ops.filter((op) => {
    if (op.kind === 'delete-rows') {
      return op.rows.some(({ cells }) =>
        cells.some(({ content }) => !titles.has(contentText(content).trim())),
      );
    }
    if (op.kind !== 'set-cell') return true;
    const [before, after] = [contentText(op.before), contentText(op.after)];
    if (/^\d*$/u.test(before) && /^\d+$/u.test(after)) return false;
    return unexplained(before, after, [CHANGE_CAUSE.abbreviation, CHANGE_CAUSE.time]).length > 0;
  });
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { draftPlan } from '../draft/draft-plan';
import type { CalendarDate } from '../model/calendar-date';
import type { WorkbookPatch } from '../model/patch';
import { sheetView } from '../model/sheet-view';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { documentFromSnapshot } from '../prose/document-from-snapshot';
import { documentFromText } from '../prose/document-from-text';
import { snapshotFromDocument } from '../prose/snapshot-from-document';
import { readPlan } from '../read-plan';
import { snapshotFromText } from '../table/snapshot-from-text';
import { runToEnd } from '../work/slices';
import { adoptDraft, type DraftChoice } from './adopt-draft';
import { build } from './build';

const today = '2026-03-02' as CalendarDate;
const NO_START = 'Kế hoạch không ghi việc nào bắt đầu khi nào, nên bảng không có cột “Thời gian bắt đầu”.';
const PLAN = documentFromText(
  [
    'ỦY BAN NHÂN DÂN',
    'XÃ MINH HÒA',
    'Số: 9/KH-UBND',
    'Minh Hòa, ngày 12 tháng 01 năm 2026',
    'KẾ HOẠCH',
    'Phòng cháy, chữa cháy năm 2026',
    'I. MỤC ĐÍCH',
    'Giảm số vụ cháy.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Công an xã',
    '- Chủ trì, phối hợp với Phòng Kinh tế kiểm tra chợ trước ngày 15/4.',
    '- Tập huấn chữa cháy cho các ấp trong Quý III.',
    '- Báo cáo Ủy ban nhân dân xã kết quả trước ngày 20/12/2026.',
    '2. Phòng Kinh tế',
    '- Cân đối kinh phí.',
    '- =HYPERLINK("http://a.vn";"Rà soát") hệ thống điện của chợ.',
  ].join('\n'),
);
const COUNT = draftPlan(PLAN).tasks.length;
const EMPTY: WorkbookSnapshot = {
  sheets: snapshotFromText('', { today, name: 'Trang tính1' }).sheets,
  today,
  dateSystem: 1900,
};
const WITH_TABLE = snapshotFromText(
  [
    'KẾ HOẠCH',
    'Phòng cháy, chữa cháy năm 2026',
    '',
    'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
    '1\tTập huấn  chữa cháy cho các ấp trong Quý III\tCông an xã\tQuý III/2026',
    '2\tSửa trụ nước\tPhòng Kinh tế\tTháng 6/2026',
  ].join('\n'),
  { today, name: 'Kế hoạch' },
);
const TEXT_OPEN = snapshotFromDocument(PLAN, { today, name: 'ke-hoach' });

function after(snapshot: WorkbookSnapshot, patch: WorkbookPatch): WorkbookSnapshot {
  const outcome = applyPatch(snapshot, patch);
  if (!outcome.ok) throw new Error(outcome.conflicts[0]?.message.en);
  return outcome.workbook;
}

const adopt = (snapshot: WorkbookSnapshot, choice: Partial<DraftChoice> = {}) =>
  runToEnd(adoptDraft(snapshot, { document: PLAN, ...choice }));
const namesIn = ({ sheets }: WorkbookSnapshot) => sheets.map(({ name }) => name);
const contentsOf = (snapshot: WorkbookSnapshot, name: string) =>
  readPlan(snapshot)
    .sheets.filter(({ view }) => view.name === name)
    .flatMap(({ tables }) => tables.flatMap(({ tasks }) => tasks.map(({ content }) => content.text)));

test('one patch puts the text, the rows and all that is built of them', () => {
  const outcome = adopt(EMPTY);
  const workbook = after(EMPTY, outcome.patch);
  expect(namesIn(workbook)).toEqual([
    'Trang tính1',
    'Văn bản kế hoạch',
    'Kế hoạch',
    ...outcome.names.filter((name) => !['Văn bản kế hoạch', 'Kế hoạch'].includes(name)),
    '_kehoach',
  ]);
  expect(outcome).toMatchObject({ isDone: true, isJournaled: true, planSheet: 'Kế hoạch' });
  expect(outcome.remarks.map(({ vi }) => vi)).toEqual([NO_START]);
  expect(outcome.message.vi).toContain('“Văn bản kế hoạch”, “Kế hoạch”, “Bảng chuẩn”');
  expect(contentsOf(workbook, 'Kế hoạch')).toEqual(draftPlan(PLAN).tasks.map(({ content }) => content));
  const text = workbook.sheets.find(({ name }) => name === 'Văn bản kế hoạch');
  expect(text && sheetView(text).textAt(10, 0)).toBe(
    '- Chủ trì, phối hợp với Phòng Kinh tế kiểm tra chợ trước ngày 15/4.',
  );
});

test('no text of the plan becomes a formula', () => {
  for (const op of adopt(EMPTY).patch.ops) {
    const isMade = op.kind === 'put-sheet' && ['Văn bản kế hoạch', 'Kế hoạch'].includes(op.name);
    const cells = isMade ? (op.after?.rows.flatMap((row) => row.cells) ?? []) : [];
    expect(cells.filter((cell) => cell?.content.kind === 'formula')).toEqual([]);
  }
});

describe('a workbook that holds the text', () => {
  test('gets no second sheet of it', () => {
    const document = documentFromSnapshot(TEXT_OPEN);
    const { patch, names } = adopt(TEXT_OPEN, { document });
    expect(names).not.toContain('Văn bản kế hoạch');
    expect(namesIn(after(TEXT_OPEN, patch)).slice(0, 2)).toEqual(['ke-hoach', 'Kế hoạch']);
  });
});

describe('a workbook that holds some of the tasks', () => {
  test('gets the others beside its table, which stays as it is', () => {
    const { patch, remarks, planSheet } = adopt(WITH_TABLE);
    const workbook = after(WITH_TABLE, patch);
    expect(planSheet).toBe('Kế hoạch (2)');
    expect(workbook.sheets[0]).toEqual(WITH_TABLE.sheets[0]);
    expect(contentsOf(workbook, 'Kế hoạch (2)')).toHaveLength(COUNT - 1);
    expect(contentsOf(workbook, 'Kế hoạch (2)').join()).not.toContain('Tập huấn');
    expect(remarks.map(({ vi }) => vi)).toEqual([
      '1 nhiệm vụ đã có trong bảng của sổ nên không thêm lần nữa.',
      NO_START,
    ]);
  });

  test('the same text a second time changes nothing and says why', () => {
    const workbook = after(EMPTY, adopt(EMPTY).patch);
    const again = adopt(workbook);
    expect(again).toMatchObject({ isDone: false, patch: { ops: [] } });
    expect(again.message.vi).toContain('đã có các nhiệm vụ này');
  });

  test('rows that were left at first may follow', () => {
    const workbook = after(EMPTY, adopt(EMPTY, { ticked: [0] }).patch);
    const { patch, planSheet } = adopt(workbook, { ticked: [0, 1] });
    expect(planSheet).toBe('Kế hoạch (2)');
    expect(contentsOf(after(workbook, patch), 'Kế hoạch (2)')).toEqual([draftPlan(PLAN).tasks[1]?.content]);
  });
});

test.each([
  ['no plan', { document: documentFromText('Sáng nay trời mưa.') }, 'không phải kế hoạch'],
  ['nothing ticked', { ticked: [] }, 'Cần chọn ít nhất một nhiệm vụ'],
])('%s: says so and writes nothing', (_, choice, word) => {
  const outcome = adopt(EMPTY, choice);
  expect(outcome).toMatchObject({ isDone: false, patch: { ops: [] }, names: [] });
  expect(outcome.message.vi).toContain(word);
});

describe('whatever is ticked, in whatever workbook', () => {
  const anyCase = fc.record({
    snapshot: fc.constantFrom(EMPTY, WITH_TABLE, TEXT_OPEN),
    ticked: fc.uniqueArray(fc.nat({ max: COUNT }), { maxLength: COUNT + 1 }),
    tracking: fc.boolean(),
  });

  test('the produced sheets are those that a build makes once text and rows are there', () => {
    fc.assert(
      fc.property(anyCase, ({ snapshot, ticked, tracking }) => {
        const { isDone, patch } = adopt(snapshot, { ticked, tracking });
        if (!isDone) return;
        const isPut = (op: (typeof patch.ops)[number]) =>
          op.kind === 'put-sheet' && /^(?:Văn bản kế hoạch|Kế hoạch)/u.test(op.name);
        const put = after(snapshot, { ...patch, ops: patch.ops.filter(isPut) });
        const built = runToEnd(build(put, { tracking }));
        expect(patch.ops.filter((op) => !isPut(op))).toEqual(built.patch.ops);
        expect(runToEnd(build(after(snapshot, patch), { tracking })).patch.ops).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('one step back gives the workbook as it was', () => {
    fc.assert(
      fc.property(anyCase, ({ snapshot, ticked }) => {
        const outcome = applyPatch(snapshot, adopt(snapshot, { ticked }).patch);
        if (!outcome.ok) throw new Error('refused');
        expect(after(outcome.workbook, outcome.inverse)).toEqual(snapshot);
      }),
      { numRuns: 15 },
    );
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { readAgencyDecisions } from '../agencies/agency-decisions';
import type { CalendarDate } from '../model/calendar-date';
import type { PatchOp } from '../model/patch';
import type { WorkbookSnapshot } from '../model/snapshot';
import { applyPatch } from '../patch/apply-patch';
import { foldText } from '../text/fold-vietnamese';
import { decisionsDraft, keepAgencyDecision, keepAgencyDecisions } from './write-agency-decisions';

const empty: WorkbookSnapshot = { sheets: [], today: '2026-03-02' as CalendarDate, dateSystem: 1900 };
const decisions = [
  { written: 'Tổ 970', verdict: 'new', name: 'Tổ 970' },
  { written: 'Đội Dân số', verdict: 'not-same', name: 'Trạm Y tế', note: 'khác' },
] as const;

/** The workbook with the drafted sheet in it. */
function written(): WorkbookSnapshot {
  const { name, rows } = decisionsDraft(decisions);
  const values = rows.map(({ cells }) =>
    cells.map((cell) => (cell?.content.kind === 'value' ? cell.content.value : null)),
  );
  const sheet = { id: name, name, origin: { row: 0, column: 0 }, values };
  return { ...empty, sheets: [{ ...sheet, formulas: [], displayed: [], merges: [], hiddenRows: [] }] };
}

test('what is written is read back', () => {
  expect(readAgencyDecisions(written())).toEqual(decisions);
});

test('a first decision makes the sheet and records it as the tool’s own', () => {
  const ops = keepAgencyDecision(empty, decisions[0]);
  expect(ops.map((op) => (op.kind === 'put-sheet' ? [op.name, op.before] : op.kind))).toEqual([
    ['Danh mục đơn vị', null],
    ['_kehoach', null],
  ]);
});

/** The workbook after the steps. */
function after(snapshot: WorkbookSnapshot, ops: readonly PatchOp[]): WorkbookSnapshot {
  const outcome = applyPatch(snapshot, { version: 1, label: { vi: '', en: '' }, ops });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.conflicts));
  return outcome.workbook;
}

const valuesOf = ({ sheets }: WorkbookSnapshot, name: string) =>
  sheets.find((sheet) => sheet.name === name)?.values ?? [];

test('a later decision on the same name is an edit of its row; the note stays', () => {
  const ops = keepAgencyDecision(written(), { written: 'tổ 970', verdict: 'same', name: 'Công an xã' });
  expect(ops.flatMap((op) => (op.kind === 'set-cell' ? [[op.at.row, op.at.column]] : []))).toEqual([
    [1, 1],
    [1, 2],
  ]);
  const [first, second] = readAgencyDecisions(after(written(), ops));
  expect(first).toMatchObject({ written: 'Tổ 970', verdict: 'same', name: 'Công an xã' });
  expect(second).toEqual(decisions[1]);
});

test('rows, columns and titles of the user stay where they are', () => {
  const own = written();
  const [sheet] = own.sheets;
  if (!sheet) throw new Error('no sheet');
  const foreign = [
    ['DANH MỤC CỦA PHƯỜNG', null, null, null, null],
    ...sheet.values.map((row, index) => [...row, index === 0 ? 'Đầu mối' : `chị Lan ${String(index)}`]),
    [null, null, null, null, null],
    ['Ghi chú: hỏi Văn phòng trước khi thêm', null, null, null, null],
    [null, null, null, null, 'ô riêng'],
  ];
  const snapshot = { ...own, sheets: [{ ...sheet, values: foreign }] };
  const ops = keepAgencyDecisions(snapshot, [
    { written: 'Tổ A', verdict: 'new', name: 'Tổ A' },
    { written: 'Tổ B', verdict: 'new', name: 'Tổ B' },
    { written: 'Tổ 970', verdict: 'same', name: 'Công an xã' },
  ]);
  expect(ops.every(({ kind }) => kind === 'set-cell' || kind === 'put-sheet')).toBe(true);
  const now = valuesOf(after(snapshot, ops), 'Danh mục đơn vị');
  for (const [row, cells] of foreign.entries()) {
    for (const [column, value] of cells.entries()) {
      const isDecision = row === 2 && (column === 1 || column === 2);
      if (value !== null && !isDecision) expect(now[row]?.[column]).toBe(value);
    }
  }
  expect(now[4]?.slice(0, 3)).toEqual(['Tổ A', 'Đơn vị mới', 'Tổ A']);
  expect(now[7]?.slice(0, 3)).toEqual(['Tổ B', 'Đơn vị mới', 'Tổ B']);
});

test('a sheet of that name and another shape is never touched', () => {
  const values = [
    ['TT', 'Đơn vị', 'Số điện thoại'],
    [1, 'Phòng Kinh tế', '0123'],
  ];
  const sheet = { id: 'x', name: 'Danh mục đơn vị', origin: { row: 0, column: 0 }, values };
  const snapshot: WorkbookSnapshot = {
    ...empty,
    sheets: [{ ...sheet, formulas: [], displayed: [], merges: [], hiddenRows: [] }],
  };
  const now = after(snapshot, keepAgencyDecision(snapshot, decisions[0]));
  expect(valuesOf(now, 'Danh mục đơn vị')).toEqual(values);
  expect(readAgencyDecisions(now)).toEqual([decisions[0]]);
  const later = after(now, keepAgencyDecision(now, decisions[1]));
  expect(valuesOf(later, 'Danh mục đơn vị')).toEqual(values);
  expect(readAgencyDecisions(later)).toEqual(decisions);
});

test('whatever was decided in whatever order, the last word on a name is read back', () => {
  const name = fc.constantFrom('Tổ 970', 'tổ 970', 'Đội Dân số', 'Phòng A', 'Phòng B');
  const decision = fc.record({ written: name, verdict: fc.constantFrom('same', 'not-same', 'new'), name });
  fc.assert(
    fc.property(fc.array(decision, { minLength: 1, maxLength: 8 }), fc.nat(7), (all, cut) => {
      const first = after(empty, keepAgencyDecisions(empty, all.slice(0, cut + 1)));
      const rest = all.slice(cut + 1);
      const last = rest.length === 0 ? first : after(first, keepAgencyDecisions(first, rest));
      const read = readAgencyDecisions(last);
      const final = all[all.length - 1];
      expect(
        read.some(
          (one) =>
            foldText(one.written) === foldText(final?.written ?? '') &&
            one.verdict === final?.verdict &&
            foldText(one.name) === foldText(final.name),
        ),
      ).toBe(true);
    }),
  );
});

import { expect, test } from '@jest/globals';

import { valueCell } from '../model/cell';
import type { Conflict, PatchOp } from '../model/patch';
import { conflictMessage } from '../patch/conflict-message';
import { reasonsOf } from './refused-outcome';

const cell = (row: number): PatchOp => ({
  kind: 'set-cell',
  sheet: '1',
  at: { row, column: 1 },
  before: valueCell('a'),
  after: valueCell('b'),
});
const row: PatchOp = { kind: 'delete-rows', sheet: '1', row: 7, rows: [{ cells: [] }] };

const refused = (op: PatchOp, by?: { vi: string; en: string }): Conflict => ({
  op,
  reason: by ? 'rows-in-use' : 'protected',
  message: conflictMessage(op, by ? 'rows-in-use' : 'protected', by),
});

test('one reason is told once, with the places that it keeps', () => {
  const link = { vi: 'liên kết ở H3', en: 'the link in H3' };
  const told = reasonsOf([refused(row), refused(cell(1)), refused(cell(2)), refused(row, link)]);
  expect(told.map(({ vi }) => vi)).toEqual([
    'Dòng 8, ô B2, ô B3 đang được bảo vệ. Đề nghị bỏ bảo vệ trang tính rồi làm lại.',
    'Giữ nguyên dòng 8 vì liên kết ở H3 cần đến chỗ này. Muốn sửa, đề nghị gỡ hoặc chuyển phần đó đi rồi làm lại.',
  ]);
});

test('of a thousand places the first are named', () => {
  const [told, ...others] = reasonsOf(Array.from({ length: 1000 }, (_, at) => refused(cell(at))));
  expect(others).toEqual([]);
  expect(told?.vi).toMatch(/^Ô B1, ô B2, .*ô B8 và 992 chỗ khác đang được bảo vệ\./);
  expect(told?.en).toMatch(/^Cell B1, cell B2, .*cell B8 and 992 others is protected\./);
});

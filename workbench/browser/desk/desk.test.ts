import { expect, test } from '@jest/globals';
import { Workbook } from 'exceljs';

import { valueCell } from '../../../shared/core/model/cell';
import { cellRange } from '../../../shared/core/model/range';
import type { CalendarDate } from '../../../shared/core/model/calendar-date';
import { snapshotFromText } from '../../../shared/core/table/snapshot-from-text';
import type { HostChange } from '../../../shared/host/workbook-host';
import { newXlsx } from '../../xlsx/new-xlsx';
import type { XlsxHost } from '../../xlsx/xlsx-host';
import { openXlsx } from '../../xlsx/xlsx-host';
import type { Grid } from '../grid/grid';
import { createDesk } from './desk';
import { deleteRowsPatch, insertRowPatch } from './row-patch';

const today = '2026-03-02' as CalendarDate;

const small = (): XlsxHost =>
  newXlsx(snapshotFromText('STT\tNội dung\n1\tRà soát\n2\tTập huấn', { today, name: 'A' }));

/** A desk over a small workbook, and what its grid was asked to show. */
async function desk(file = small()) {
  const shown: string[] = [];
  const grid: Grid = {
    show: (_book, { isNew }) => shown.push(isNew ? 'new' : 'again'),
    refreshCells: (_book, cells) => shown.push(`${String(cells.length)} cells`),
    showMarks: () => shown.push('marks'),
    reveal: () => undefined,
    selection: () => undefined,
    finishTyping: () => Promise.resolve(),
    isTyping: () => false,
    contentAt: () => valueCell(null),
    setDark: () => undefined,
  };
  const made = await createDesk({ file, grid, today: () => today, onChanged: () => undefined });
  const values = async () => (await made.host.snapshot({ kind: 'workbook' })).sheets[0]?.values ?? [];
  const [sheet] = (await made.host.snapshot({ kind: 'workbook' })).sheets;
  return { made, shown, values, sheet: sheet?.id ?? '' };
}

const edit = (sheet: string, value: string | null) => [
  { sheet, at: { row: 1, column: 1 }, content: valueCell(value) },
];

test('an edit goes into the file, is told to the pane, and can be taken back and done again', async () => {
  const { made, values, sheet } = await desk();
  const original = await values();
  const changes: HostChange[] = [];
  made.host.onChange?.((change) => changes.push(change));
  await made.writeEdits(edit(sheet, 'Niêm yết'));
  expect((await values())[1]?.[1]).toBe('Niêm yết');
  expect(made.isChanged()).toBe(true);
  expect(changes).toEqual([{ sheet, rows: [{ first: 1, last: 1 }] }]);
  expect(await made.step('undo')).toBe(true);
  expect(await values()).toEqual(original);
  expect(await made.step('redo')).toBe(true);
  expect((await values())[1]?.[1]).toBe('Niêm yết');
  expect(await made.step('redo')).toBe(false);
});

test('an edit that changes no content is put right in the grid and nowhere else', async () => {
  const { made, shown, sheet } = await desk();
  await made.writeEdits(edit(sheet, 'Rà soát'));
  expect(made.isChanged()).toBe(false);
  expect(shown).toEqual(['new', '1 cells']);
});

test('rows are put in and taken out, and come back with what stood in them', async () => {
  const { made, values, sheet } = await desk();
  const original = await values();
  const place = (top: number, bottom: number) => ({ sheet, range: { top, left: 0, bottom, right: 0 } });
  await made.change(insertRowPatch(place(1, 1)));
  expect((await values())[2]?.[1]).toBe('Rà soát');
  await made.step('undo');
  const snapshot = await made.host.snapshot({ kind: 'workbook' });
  await made.change(deleteRowsPatch(snapshot, place(1, 2)));
  expect(await values()).toEqual(original.slice(0, 1));
  await made.step('undo');
  expect(await values()).toEqual(original);
});

test('what the pane applies is not on the stack of the hands', async () => {
  const { made, sheet } = await desk();
  const before = valueCell('Rà soát');
  const op = { kind: 'set-cell', sheet, at: { row: 1, column: 1 }, before, after: valueCell('x') } as const;
  const result = await made.host.apply({ version: 1, label: { vi: 'Sửa', en: 'Fix' }, ops: [op] });
  expect(result.ok).toBe(true);
  expect(await made.step('undo')).toBe(false);
});

test('a cell with a list offers its texts, written out or standing in a range', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('Kế hoạch');
  book.addWorksheet('Danh mục').getColumn(1).values = ['Phòng Kinh tế', 'Công an phường', 'Phòng Kinh tế'];
  sheet.getCell('A1').dataValidation = { type: 'list', formulae: ['"Đang thực hiện, Hoàn thành"'] };
  sheet.getCell('B1').dataValidation = { type: 'list', formulae: ["'Danh mục'!$A$1:$A$9"] };
  sheet.getCell('C1').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 100] };
  const opening = openXlsx(new Uint8Array(await book.xlsx.writeBuffer()), { today });
  if (!opening.ok) throw new Error(opening.problem.vi);
  const { made, sheet: id } = await desk(opening.host);
  const at = (column: number) => made.choicesAt({ sheet: id, range: cellRange({ row: 0, column }) });
  expect(at(0)).toEqual(['Đang thực hiện', 'Hoàn thành']);
  expect(at(1)).toEqual(['Phòng Kinh tế', 'Công an phường']);
  expect([at(2), at(3)]).toEqual([[], []]);
});

test('saving makes the workbook unchanged again', async () => {
  const { made, sheet } = await desk();
  await made.writeEdits(edit(sheet, null));
  expect(made.save().length).toBeGreaterThan(0);
  expect(made.isChanged()).toBe(false);
});

import { expect, test } from '@jest/globals';

import { planSheets } from '../../commands/plan-sheets';
import type { CalendarDate } from '../../model/calendar-date';
import { valueCell } from '../../model/cell';
import type { PutSheetOp } from '../../model/patch';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { sheetView } from '../../model/sheet-view';
import { applyPatch } from '../../patch/apply-patch';
import { snapshotFromText } from '../../table/snapshot-from-text';
import { isUntouchedData } from './data-sheet';

const PLAN = [
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tKết quả',
  'I\tCải cách thể chế',
  '1\tRà soát văn bản đã ban hành\tPhòng Tư pháp\tQuý II/2026\tBáo cáo',
  'II\tCải cách thủ tục',
  '2\tNiêm yết thủ tục mới\tVăn phòng HĐND và UBND\t15/6/2026\tBảng niêm yết',
].join('\n');

const plan = (): WorkbookSnapshot => snapshotFromText(PLAN, { today: '2026-03-02' as CalendarDate });

const dataOf = (snapshot: WorkbookSnapshot, dataTable?: boolean): PutSheetOp | undefined =>
  planSheets(snapshot, dataTable === undefined ? {} : { dataTable }).patch.ops.find(
    (op): op is PutSheetOp => op.kind === 'put-sheet' && op.name.startsWith('Bảng dữ liệu'),
  );

function built(snapshot = plan()): WorkbookSnapshot {
  const result = applyPatch(snapshot, planSheets(snapshot, { dataTable: true }).patch);
  if (!result.ok) throw new Error('the patch was refused');
  return result.workbook;
}

const viewOf = (snapshot: WorkbookSnapshot, name = 'Bảng dữ liệu') =>
  sheetView(snapshot.sheets.find((sheet) => sheet.name === name)!);

test('nobody gets it who did not ask', () => {
  expect(dataOf(plan())).toBeUndefined();
});

test('each task is a row, its section a column; headers are unlike one another and nothing is merged', () => {
  const draft = dataOf(plan(), true)?.after;
  const texts = draft?.rows.map(({ cells }) =>
    cells.map((cell) => (cell?.content.kind === 'value' ? cell.content.value : undefined)),
  );
  const header = texts?.[0] ?? [];
  expect(new Set(header).size).toBe(header.length);
  expect(texts?.slice(1, 3)).toEqual([
    ['I.1', 'I. Cải cách thể chế', 'Rà soát văn bản đã ban hành', 'Phòng Tư pháp', null, null, 'Quý II/2026', expect.any(Number), expect.any(Number), 'Báo cáo'], // prettier-ignore
    ['II.2', 'II. Cải cách thủ tục', 'Niêm yết thủ tục mới', 'Văn phòng HĐND và UBND', null, null, '15/6/2026', expect.any(Number), expect.any(Number), 'Bảng niêm yết'], // prettier-ignore
  ]);
  expect(draft?.merges).toEqual([]);
  expect(draft?.table).toEqual({
    name: 'BangDuLieu',
    range: { top: 0, left: 0, bottom: 2, right: header.length - 1 },
  });
});

test('“Bảng chuẩn” keeps its form, whether it was asked for or not', () => {
  const standard = (dataTable: boolean) =>
    planSheets(plan(), { dataTable }).patch.ops.find(
      (op) => op.kind === 'put-sheet' && op.name === 'Bảng chuẩn',
    );
  expect(standard(true)).toEqual(standard(false));
});

test('the workbook remembers the choice, and its own sheet is made again in place', () => {
  const once = built();
  expect(planSheets(once).names).toContain('Bảng dữ liệu');
  expect(planSheets(once).patch.ops).toEqual([]);
  expect(dataOf(once, false)).toBeUndefined();
});

test('a table that somebody sorted is the tool’s own; one in which somebody wrote stays, and the new one stands beside', () => {
  const once = built();
  const sheet = viewOf(once).snapshot;
  const values = sheet.values.map((row) => [...row]);
  [values[1], values[2]] = [values[2]!, values[1]!];
  expect(isUntouchedData(sheetView({ ...sheet, values }))).toBe(true);
  const written = applyPatch(once, {
    version: 1,
    label: { vi: 'Gõ', en: 'Type' },
    ops: [
      {
        kind: 'set-cell',
        sheet: sheet.id,
        at: { row: 1, column: 9 },
        before: valueCell('Báo cáo'),
        after: valueCell('Báo cáo, kèm biểu'),
      },
    ],
  });
  if (!written.ok) throw new Error('the patch was refused');
  expect(isUntouchedData(viewOf(written.workbook))).toBe(false);
  expect(dataOf(written.workbook)).toMatchObject({ name: 'Bảng dữ liệu (2)', before: null });
});

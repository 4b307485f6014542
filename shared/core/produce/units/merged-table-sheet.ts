import type { AgencyRecord } from '../../exchange/task-record';
import type { MergedTask } from '../../merge/merge-parts';
import type { DrawnSheet, SheetDraft } from '../../model/sheet-draft';
import type { ListSheet } from '../sheet/list-sheet';
import { drawnList, listSheet } from '../sheet/list-sheet';
import { doneOf, dueSerial } from './due-figures';
import type { MergeSource } from './merge-source';
import { mergeRecord, mergeSheetName } from './merge-source';

/** Columns over which the sheet of the units counts, 0-based. */
export const DUE_COLUMN = 11;
export const DONE_COLUMN = 12;
/** The row of the first task, 0-based: below the title and the header. */
export const FIRST_TASK_ROW = 2;

interface MergedRow {
  readonly task: MergedTask;
  readonly number: number;
}

/** Every task of every plan, with its unit and its own number; the tasks of a plan stand together. */
export const mergedTableSheet = (source: MergeSource): SheetDraft => listSheet(mergedTable(source));

/** The same for a new file: thousands of plans have more rows than are kept at once. */
export const drawnMergedTable = (source: MergeSource): DrawnSheet => drawnList(mergedTable(source));

const mergedTable = (source: MergeSource): ListSheet<MergedRow> => ({
  name: mergeSheetName(source, 'table'),
  titles: ['BẢNG HỢP NHẤT NHIỆM VỤ CỦA CÁC ĐƠN VỊ'],
  columns: [
    { header: 'STT', width: 7, style: 'centre', value: ({ number }) => number },
    { header: 'Đơn vị', width: 22, style: 'text', value: ({ task }) => task.unit },
    { header: 'Số gốc', width: 8, style: 'label', value: ({ task }) => task.number },
    {
      header: 'Mục',
      width: 20,
      style: 'text',
      value: ({ task }) => [task.section ?? '', task.sectionTitle].filter(Boolean).join('. '),
    },
    { header: 'Nội dung công việc', width: 46, style: 'text', value: ({ task }) => task.content },
    { header: 'Cơ quan chủ trì', width: 24, style: 'text', value: ({ task }) => joined(task.lead) },
    {
      header: 'Cơ quan phối hợp',
      width: 26,
      style: 'text',
      value: ({ task }) => joined(task.coordinators),
    },
    { header: 'Thời gian bắt đầu', width: 15, style: 'label', value: ({ task }) => task.start.text },
    { header: 'Thời gian hoàn thành', width: 17, style: 'label', value: ({ task }) => task.end.text },
    { header: 'Kết quả', width: 24, style: 'text', value: ({ task }) => task.result },
    { header: 'Tình trạng', width: 15, style: 'centre', value: ({ task }) => task.status ?? null },
    { header: 'Hạn', width: 13, style: 'date', value: ({ task }) => dueSerial(task) },
    { header: 'Đã xong', width: 9, style: 'centre', value: ({ task }) => (doneOf(task) ? 1 : 0) },
    { header: 'Ghi chú', width: 22, style: 'text', value: ({ task }) => draftRemark(task) },
  ],
  parts: [{ items: source.merged.tasks.map((task, index) => ({ task, number: index + 1 })) }],
  note: `Cột “Hạn” là ngày cuối của thời gian hoàn thành. Cột “Đã xong”: 1 là đã hoàn thành, 0 là chưa; sửa ở đây thì trang “${mergeSheetName(source, 'units')}” tính lại.`,
  ...mergeRecord(source, 'table', ({ task }: MergedRow) => [task.unit, task.file, task.number, task.content]),
});

const joined = (agencies: readonly AgencyRecord[]): string => agencies.map(({ text }) => text).join('; ');

const draftRemark = ({ drafted, rows }: MergedTask): string | null =>
  drafted === true ? `Dự thảo từ văn xuôi, dòng ${rows.join(', ')}. Cần xem lại.` : null;

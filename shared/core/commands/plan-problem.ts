import type { PlanReading } from '../model/reading';
import type { SheetView } from '../model/sheet-view';
import { headerAt } from '../table/header-row';
import { headerWords } from '../table/header-words';
import type { CommandWords } from './command-outcome';
import { joined, sentence } from './command-outcome';

/** What a command works on: a task table, or the prose of a plan as well. */
export type PlanNeed = 'table' | 'table-or-prose';

/** Why there is nothing to work on, in words for the person. */
export interface PlanProblem extends CommandWords {
  readonly kind: 'no-table' | 'no-task' | 'prose-only';
}

/** What stands in the way of working on a plan; `undefined` when nothing does. */
export function planProblem(reading: PlanReading, need: PlanNeed): PlanProblem | undefined {
  if (reading.sheets.some(({ tables }) => tables.length > 0)) return undefined;
  if (!readsLikePlan(reading)) return NO_TABLE;
  if (need === 'table-or-prose') return undefined;
  return reading.sheets.some(({ view }) => hasHeader(view)) ? NO_TASK : PROSE_ONLY;
}

/** A header with no task below it makes no table. */
function hasHeader(view: SheetView): boolean {
  for (let row = view.top; row < view.bottom; row++)
    if (headerAt(view, row, headerWords(undefined))) return true;
  return false;
}

const readsLikePlan = ({ header, sheets }: PlanReading): boolean =>
  (header.title ?? header.symbol) !== undefined && sheets.some(({ prose }) => prose.length > 0);

const problem = (one: Omit<PlanProblem, 'message'>): PlanProblem => ({
  ...one,
  message: joined(sentence(one.title), one.details),
});

const NO_TABLE = problem({
  kind: 'no-table',
  title: { vi: 'Không tìm thấy bảng nhiệm vụ', en: 'No task table was found' },
  details: {
    vi: 'Bảng cần một dòng tiêu đề có ít nhất “Nội dung công việc” và một cột “Cơ quan chủ trì” hoặc “Thời gian”.',
    en: 'It needs a header row with at least “Nội dung công việc” and a column “Cơ quan chủ trì” or “Thời gian”.',
  },
});

const NO_TASK = problem({
  kind: 'no-task',
  title: {
    vi: 'Bảng mới có dòng tiêu đề, chưa có nhiệm vụ nào',
    en: 'The table has a header and no task yet',
  },
  details: {
    vi: 'Đề nghị ghi nội dung công việc vào các dòng dưới tiêu đề.',
    en: 'Write the tasks into the rows below it.',
  },
});

const PROSE_ONLY = problem({
  kind: 'prose-only',
  title: {
    vi: 'Kế hoạch này viết bằng văn xuôi, chưa có bảng nhiệm vụ để lập bảng chuẩn',
    en: 'This plan is in prose and has no task table to make the standard table of',
  },
  details: {
    vi: 'Đề nghị kiểm tra phần văn bản, rồi đưa các nhiệm vụ vào một bảng có dòng tiêu đề.',
    en: 'Check its text, then put the tasks into a table with a header row.',
  },
});

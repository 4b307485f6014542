import type { CellValue } from '../../model/cell';
import { DEADLINE_WORD, type DeadlineKind } from '../outline/deadline';

/** A deadline this many days ahead, or fewer, is near. */
export const NEAR_DAYS = 15;

export const Assessment = {
  doneInTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  done: 'Hoàn thành',
  late: 'Quá hạn',
  near: 'Sắp đến hạn',
  inTime: 'Trong hạn',
} as const;

/** Entries of the drop-down list. */
export const STATUS_LIST = ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng'];

/** Other ways to say that a task is done, as source tables write them. */
export const DONE_WORDS = [
  'Hoàn thành',
  'Đã hoàn thành',
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Đã xong',
  'Đã thực hiện',
];

/** Entries that say that work was begun; what is done, or past its deadline, is counted there instead. */
export const BEGUN_WORDS = ['Đang thực hiện', 'Tạm dừng'];

/** The rule in words, printed under the table. */
export const ASSESSMENT_RULE =
  'Cách đánh giá: “Hoàn thành” khi Tình trạng ghi hoàn thành, Tỷ lệ đạt 100% hoặc có Ngày hoàn thành; đúng hạn hay quá hạn ' +
  'theo Ngày hoàn thành so với ngày cuối của thời hạn. Chưa hoàn thành thì: “Quá hạn” khi hôm nay đã sau ngày cuối của thời hạn; ' +
  `“Sắp đến hạn” khi còn không quá ${String(NEAR_DAYS)} ngày; còn lại là “Trong hạn”. Việc thường xuyên, định kỳ không tính quá hạn. ` +
  'Tháng, quý, năm tính đến hết ngày cuối; “trước ngày” tính đến hết ngày liền trước.';

export interface ProgressInput {
  readonly status: CellValue;
  readonly progress: CellValue;
  readonly completed: CellValue;
  readonly kind: DeadlineKind;
  /** Serial of the last day, when there is one. */
  readonly to: number | null;
  readonly today: number;
}

const lower = (value: CellValue): string => String(value ?? '').toLocaleLowerCase('vi');
const doneWords = new Set(DONE_WORDS.map((word) => lower(word)));
const begunWords = new Set(BEGUN_WORDS.map((word) => lower(word)));

/** Whether a task is done: by its status, its share, or its day of completion. */
export const isDone = ({ status, progress, completed }: ProgressInput): boolean =>
  doneWords.has(lower(status)) ||
  (typeof progress === 'number' && progress >= 1) ||
  typeof completed === 'number';

/** Whether somebody wrote that a task was begun, by its status or its share. */
export const isBegun = ({ status, progress }: Pick<ProgressInput, 'status' | 'progress'>): boolean =>
  begunWords.has(lower(status)) || (typeof progress === 'number' && progress > 0);

/** How a task stands, in the words of the sheet; the same answer as the sheet's formula. */
export function assess(input: ProgressInput): string {
  const { completed, kind, to, today } = input;
  if (isDone(input)) {
    if (kind !== 'dated' || to === null || typeof completed !== 'number') return Assessment.done;
    return completed > to ? Assessment.doneLate : Assessment.doneInTime;
  }
  if (kind !== 'dated' || to === null) return DEADLINE_WORD[kind];
  if (to < today) return Assessment.late;
  return to - today <= NEAR_DAYS ? Assessment.near : Assessment.inTime;
}

/** Days overdue, or between deadline and completion; null where nothing is late. */
export function overdueDays(input: ProgressInput): number | null {
  const standing = assess(input);
  if (input.to === null) return null;
  if (standing === Assessment.late) return input.today - input.to;
  if (standing !== Assessment.doneLate || typeof input.completed !== 'number') return null;
  return input.completed - input.to;
}

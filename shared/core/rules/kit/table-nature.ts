import type { PlanTable } from '../../model/plan';
import { foldText } from '../../text/fold-vietnamese';

/**
 * What the rows of a table are: tasks to be done; indicators to be reached; a list of projects or documents; tasks
 * that were set before and are followed up. Only tasks promise a product each.
 */
export type TableNature = 'tasks' | 'indicators' | 'list' | 'follow-up';

const TASK = /nhiệm vụ|công việc|hoạt động|giải pháp|(?:^|\P{L})việc(?!\p{L})/u;
const INDICATOR = /chỉ tiêu|chỉ số|tiêu chí/u;
const LIST =
  /(?:^|\P{L})(?:dự án|đề án|văn bản|chương trình|hồ sơ|thủ tục|danh mục|công trình|báo cáo|sự kiện|cuộc|lớp|trình|giám sát|kiểm tra|thanh tra)(?!\p{L})/u;
/** A column that tells which document has set the task. */
const SET_BY = /văn bản giao|giao nhiệm vụ|văn bản chỉ đạo|kết luận số/u;

/** Titles of calendars, timetables and lists, alone or behind "Phụ lục". */
const LISTED = /(?:^|– )(?:bảng |biểu )?(?:lịch|tiến độ|danh sách|thời gian biểu)(?!\p{L})/u;

/** No numbers, and the day or the month before what is done on it. */
const isHeadedByTime = ({ columns: { number, content, end }, readings }: PlanTable['mapping']): boolean =>
  number === undefined &&
  content !== undefined &&
  ((end !== undefined && end < content) ||
    /^(?:tháng|tuần|ngày|thứ)(?!\p{L})/u.test(foldText(readings[0]?.header ?? '')));

/** The nature of a table, as its headers tell. */
export function tableNature({ title, mapping }: PlanTable): TableNature {
  const { columns, readings } = mapping;
  // why: the days of a calendar are met, not delivered, and a list names whom or what it is about
  if (LISTED.test(foldText(title ?? '')) || isHeadedByTime(mapping)) return 'list';
  const content = foldText(readings.find(({ column }) => column === columns.content)?.header ?? '');
  if (!TASK.test(content)) {
    if (INDICATOR.test(content)) return 'indicators';
    if (LIST.test(content)) return 'list';
  }
  const isFollowed =
    columns.status !== undefined || columns.progress !== undefined || columns.completed !== undefined;
  const isSet = readings.some(({ field, header }) => field === null && SET_BY.test(foldText(header)));
  return isFollowed || isSet ? 'follow-up' : 'tasks';
}

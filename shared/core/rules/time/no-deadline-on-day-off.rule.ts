import { findWrittenDates, writeDate } from '../../dates/find-written-dates';
import { formatDate } from '../../text/written-date';
import { dateToSerial, dayOfSerial } from '../../dates/read-serial';
import { openSchedule } from '../../dates/working-days';
import type { CalendarDate } from '../../model/calendar-date';
import { addDays, calendarDate, dayOf, monthOf, yearOf } from '../../model/calendar-date';
import type { CellValue } from '../../model/cell';
import { valueCell } from '../../model/cell';
import type { LocalText } from '../../model/local-text';
import type { Period } from '../../model/period';
import type { PlanTable, Task } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import type { PlanReading, WorkCalendar } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { edited, rewrite } from '../../model/text-edit';
import { dateOrders } from './date-order';
import { foldText } from '../../text/fold-vietnamese';
import type { SharedTimes } from '../kit/shared-times';
import { tasksWhere } from '../kit/shared-times';
import { placeOfCell } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

/** A deadline this long past is only followed, and moving it helps nobody. */
const LONG_PAST = 90;
/** A column that names the document which set the deadline: this table may not move it. */
const SET_ELSEWHERE = /(?<!\p{L})(?:văn bản giao|được giao|đã giao|căn cứ giao)(?!\p{L})/u;

/** What is held on its own day, whatever day that is. */
const OWN_DAY =
  /(?<!\p{L})(?:khai giảng|khai mạc|bế mạc|hội thao|hội thi|hội diễn|liên hoan|lễ hội|lễ|giải (?:bóng|cờ|việt dã|chạy)|kỷ niệm|mít tinh|bầu cử|ngày hội|họp (?:cha mẹ|phụ huynh|thôn|ấp|bản|khu phố|tổ dân phố)|giao (?:nhận )?quân|tổ chức ngày|hưởng ứng ngày|ra quân|đón giao thừa|tết)(?!\p{L})/u;

/** A deadline that nobody works on. */
interface DayOff {
  readonly at: CellPosition;
  readonly text: string;
  readonly date: CalendarDate;
  readonly reason: LocalText;
  readonly working: CalendarDate;
}

const NONE: readonly DayOff[] = [];

/** As many days as a message can name. */
const MOST_NAMED = 4;

const messages = {
  'day-off': {
    vi: 'Hạn {days} rơi vào ngày nghỉ. Đề nghị cân nhắc đưa hạn về ngày làm việc liền trước{working}.{note}',
    en: 'The deadline {daysEn} is a day off. Consider the working day before{workingEn}.{noteEn}',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, DayOff>;

/** A deadline of one chosen day that falls on a weekend or a public holiday. */
export const noDeadlineOnDayOff = defineRule<'table', typeof messages, DayOff>({
  id: 'no-deadline-on-day-off',
  meta: {
    group: 'time',
    severity: 'hint',
    scope: 'table',
    forLeader: {
      weight: 34,
      text: 'thời hạn rơi vào ngày nghỉ: cần xác nhận ngày làm việc',
    },
    docs: {
      title: { vi: 'Hạn rơi vào ngày nghỉ', en: 'Deadline on a day off' },
      why: 'Hạn vào thứ Bảy, Chủ nhật hoặc ngày lễ thì thực tế phải xong trước đó, hoặc dễ bị hiểu là lùi sang ngày làm việc sau.',
      basis:
        'Ngày lễ, tết: Bộ luật Lao động 2019, Điều 112; nghỉ bù khi trùng ngày nghỉ hằng tuần: Điều 111 khoản 3; ngày 24/11: Nghị quyết 28/2026/QH16. Lịch nghỉ và hoán đổi từng năm theo thông báo: năm 2026 là Công văn 9859/VPCP-KGVX, Thông báo 9441/TB-BNV và Công văn 12729/VPCP-KGVX; năm 2027 là Công văn 10065/VPCP-KGVX. Thứ Bảy, Chủ nhật là ngày nghỉ hằng tuần của cơ quan, không thuộc Điều 112.',
      howToFix:
        'Cân nhắc đưa hạn về ngày làm việc liền trước, hoặc giữ nguyên nếu cơ quan làm việc ngày đó. Cơ quan có lịch riêng thì ghi vào trang tính "Ngày nghỉ": mỗi dòng một ngày (hoặc từ ngày - đến ngày) và ghi chú; dòng có chữ "làm bù", "đi làm" là ngày làm việc. Danh sách này được ưu tiên hơn lịch chung.',
      whenNot:
        'Không báo hạn theo tháng, quý, năm; hạn "trước ngày …"; ngày cuối tháng; việc tổ chức đúng ngày lễ, ngày hội; việc đã có tình trạng thực hiện; hạn do văn bản khác giao; hạn đã qua lâu. Năm chưa có lịch nghỉ chính thức chỉ xét những ngày chắc chắn nghỉ.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ end: '02/28/2026' }, { end: '05/9/2026' }] },
      { tasks: [{ end: '28/8/2026' }, { end: 'Tháng 8/2026' }, { end: 'Trước ngày 02/9/2026' }] },
      { tasks: [{ end: '31/5/2026' }, { end: '22/8/2026' }] },
      { tasks: [{ start: '20/8/2026', end: '15/8/2026' }] },
      {
        tasks: [
          { content: 'Khai giảng năm học mới', end: '05/9/2026' },
          { content: 'Hội thao mừng Quốc khánh', end: '02/9/2026' },
          { content: 'Họp cha mẹ học sinh đầu năm', end: '20/9/2026' },
        ],
      },
      {
        lines: [
          'STT\tNhiệm vụ\tVăn bản giao nhiệm vụ\tChủ trì\tThời hạn',
          '1\tViệc mẫu\tQĐ\tSở A\t15/8/2026',
        ],
      },
    ],
    invalid: [
      {
        tasks: [{ end: '15/8/2026' }, { end: '16/8/2026' }],
        finds: [{ messageId: 'day-off', cell: 'F5', also: ['F6'] }],
        fixed: { F5: '14/8/2026', F6: '14/8/2026' },
      },
      {
        tasks: [{ end: '15/8/2026' }],
        finds: [{ messageId: 'day-off', cell: 'F5' }],
        fixed: { F5: '14/8/2026' },
      },
      {
        tasks: [{ end: 'Chậm nhất ngày 02/9/2026' }],
        finds: [{ messageId: 'day-off', cell: 'F5' }],
        fixed: { F5: 'Chậm nhất ngày 28/8/2026' },
      },
      {
        tasks: [{ end: 'Chậm nhất ngày 27 tháng 4 năm 2026' }],
        finds: [{ messageId: 'day-off', cell: 'F5' }],
        fixed: { F5: 'Chậm nhất ngày 24 tháng 4 năm 2026' },
      },
    ],
  },
  check({ view, table }, plan) {
    const calendar = plan.workCalendar();
    const doubtful = doubtfulColumns(view, table, plan);
    const isOff = ({ end }: SharedTimes): boolean => reasonOff(end.period, calendar) !== undefined;
    const found = tasksWhere(table, isOff)
      .flatMap((task) => dayOffOf(table, task, plan.snapshot.today, calendar))
      .filter(({ at }) => !doubtful.has(at.column));
    const data = describe(found);
    return found.map((dayOff): Signal => ({
      messageId: 'day-off',
      at: placeOfCell(view, dayOff.at),
      data,
      actual: dayOff.text,
      expected: [formatDate(dayOff.working)],
      cause: `column ${String(dayOff.at.column)}`,
      payload: dayOff,
    }));
  },
  fix({ payload }, { view }, plan) {
    if (!payload) return [];
    const { at, date, working } = payload;
    const before = view.contentAt(at.row, at.column);
    if (before.kind !== 'value') return [];
    const after =
      typeof before.value === 'number'
        ? dateToSerial(working, plan.snapshot.dateSystem)
        : withDay(before.value, date, working);
    if (after === undefined) return [];
    const title = { vi: 'Đưa hạn về ngày làm việc liền trước', en: 'Move to the working day before' };
    return [
      {
        title,
        applicability: 'suggestion',
        ops: [{ kind: 'set-cell', sheet: view.id, at, before, after: valueCell(after) }],
      },
    ];
  },
});

/** Columns in which it is not sure what is the day and what the month. */
const doubtfulColumns = (view: SheetView, table: PlanTable, { snapshot }: PlanReading): ReadonlySet<number> =>
  new Set(dateOrders(view, table, dayOfSerial(snapshot.dateSystem)).map(({ column }) => column));

function dayOffOf(
  table: PlanTable,
  task: Task,
  today: CalendarDate,
  calendar: WorkCalendar,
): readonly DayOff[] {
  const { cells, text, period } = task.end;
  const [at] = cells;
  const date = chosenDay(period);
  const reason = reasonOff(period, calendar);
  if (!at || date === undefined || !reason || isOnlyFollowed(table, task)) return NONE;
  if (OWN_DAY.test(foldText(task.content.text)) || isBefore(date, task.start.period)) return NONE;
  if ((addDays(date, LONG_PAST) ?? date) < today) return NONE;
  return [{ at, text, date, reason, working: calendar.previousWorkingDay(date) }];
}

/** why: an end before its start is wrong anyway, and has a finding of its own */
const isBefore = (date: CalendarDate, start: Period): boolean =>
  start.kind === 'interval' && start.from !== null && date < start.from;

/** Why nobody works on the day on which a time is due. */
function reasonOff(period: Period, calendar: WorkCalendar): LocalText | undefined {
  const date = chosenDay(period);
  return date === undefined ? undefined : calendar.reasonOff(date);
}

/** The days with their reasons; the same words for every place, as the places are one finding. */
function describe(found: readonly DayOff[]) {
  const days = new Map(found.map((dayOff) => [dayOff.date, dayOff]));
  const [only, ...others] = days.values();
  const working = only && others.length === 0 ? `: ${formatDate(only.working)}` : '';
  const open = new Map(found.flatMap(({ date }) => openSchedule(date) ?? []).map((text) => [text.vi, text]));
  const named = (language: keyof LocalText): string =>
    [...days.values()]
      .slice(0, MOST_NAMED)
      .map(({ date, reason }) => `${formatDate(date)} (${reason[language]})`)
      .join(', ') + (days.size > MOST_NAMED ? ', …' : '');
  return {
    days: named('vi'),
    daysEn: named('en'),
    working,
    workingEn: working,
    note: [...open.values()].map(({ vi }) => ` ${vi}`).join(''),
    noteEn: [...open.values()].map(({ en }) => ` ${en}`).join(''),
  };
}

/** The one day on which the task is due; none where a month's end only stands for the month. */
function chosenDay(period: Period): CalendarDate | undefined {
  if (period.kind !== 'interval' || period.precision !== 'day' || period.to === null) return undefined;
  const { from, to, qualifier } = period;
  if (from !== to && qualifier !== 'by') return undefined;
  const next = addDays(to, 1);
  return next !== undefined && dayOf(next) === 1 ? undefined : to;
}

const isOnlyFollowed = ({ mapping }: PlanTable, { status, progress, completed }: Task): boolean =>
  [status, progress, completed].some(({ text }) => text.trim() !== '') ||
  mapping.readings.some(({ header }) => SET_ELSEWHERE.test(foldText(header)));

/** The text with its one date on another day, all else as it is written; `undefined` when that is not sure. */
function withDay(text: CellValue, date: CalendarDate, day: CalendarDate): string | undefined {
  if (typeof text !== 'string') return undefined;
  const written = findWrittenDates(text).filter((one) => calendarDate(one.year, one.month, one.day) === date);
  const [only] = written;
  if (!only || written.length > 1) return undefined;
  const moved = { ...only, day: dayOf(day), month: monthOf(day), year: yearOf(day) };
  return edited(text, [rewrite(only, writeDate(moved, only.form))]);
}

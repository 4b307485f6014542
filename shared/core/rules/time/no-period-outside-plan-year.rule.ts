import type { DateSpan, Period } from '../../model/period';
import type { CalendarDate } from '../../model/calendar-date';
import { monthOf, yearOf } from '../../model/calendar-date';
import type { PlanHeader, PlanTable, Task } from '../../model/plan';
import { edited, rewrite } from '../../model/text-edit';
import { foldText } from '../../text/fold-vietnamese';
import { memoFor } from '../../work/memo';
import { textFix } from '../kit/set-text';
import { placeOfCell, timeFields } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  outside: {
    vi: 'Thời gian "{text}" nằm ngoài năm kế hoạch ({years}). Đề nghị kiểm tra lại năm.',
    en: 'The time "{text}" lies outside the plan’s years ({years}). Check the year.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A written time that leaves the year or years of the plan's title. */
export const noPeriodOutsidePlanYear = defineRule({
  id: 'no-period-outside-plan-year',
  meta: {
    group: 'time',
    severity: 'warning',
    scope: 'task',
    mayConcern({ start, end }, table, { header }) {
      const years = table.years ?? header.years;
      return years !== undefined && !(staysIn(start, years) && staysIn(end, years));
    },
    forLeader: {
      weight: 79,
      text: 'thời hạn nằm ngoài năm của kế hoạch: cần xác nhận',
    },
    docs: {
      title: { vi: 'Thời gian ngoài năm kế hoạch', en: 'Time outside the plan’s year' },
      why: 'Kế hoạch của năm nào thì nhiệm vụ thực hiện trong năm đó; năm khác thường do chép từ kế hoạch cũ.',
      howToFix: 'Sửa lại năm, hoặc ghi rõ trong tên kế hoạch các năm mà kế hoạch bao gồm.',
      whenNot:
        'Năm nhắc trong nội dung nhiệm vụ ("kết quả rà soát năm trước") không phải là thời hạn. Tổng kết, báo cáo, quyết toán của năm được làm trong quý I năm sau. Kế hoạch ban hành từ cuối năm trước thì việc chuẩn bị sau ngày ban hành không bị báo.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ start: 'Tháng 4', end: 'Trước ngày 15/12/2026' }] },
      { tasks: [{ content: 'Tổng kết công tác năm 2026', end: 'Tháng 01/2027' }] },
      {
        tasks: [
          { end: '2025 - 2026' },
          { end: 'Trước ngày 15/01/2027' },
          { end: 'Quý IV/2025 - Quý I/2026' },
        ],
      },
      {
        tasks: [
          { start: 'Quý II/2026', end: 'Quý IV/2027' },
          { start: 'Tháng 12/2025', end: 'Tháng 8/2026' },
        ],
      },
      {
        lines: [
          'KẾ HOẠCH TUYỂN QUÂN NĂM 2027',
          '(Kèm theo Kế hoạch số 96/KH-UBND ngày 05/9/2026 của UBND xã)',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian',
          '1\tRà soát nguồn\tBan Chỉ huy quân sự xã\tTrước 25/9/2026',
          '2\tGiao quân\tBan Chỉ huy quân sự xã\tTháng 02/2027',
        ],
      },
      { tasks: [{ content: 'Công bố kết quả rà soát thủ tục hành chính năm 2025' }] },
    ],
    invalid: [
      {
        tasks: [{ start: 'Tháng 01/2026', end: 'Tháng 6/2025' }],
        finds: [{ messageId: 'outside', cell: 'F5' }],
        fixed: { F5: 'Tháng 6/2026' },
      },
      {
        tasks: [
          { end: '15/11/2025' },
          { end: '10/12/2025' },
          { end: 'Tháng 9/2062' },
          ...Array.from({ length: 6 }, () => ({ end: 'Tháng 9/2026' })),
        ],
        finds: [
          { messageId: 'outside', cell: 'F5', also: ['F6'] },
          { messageId: 'outside', cell: 'F7' },
        ],
      },
    ],
  },
  check({ view, table, task }, { header }) {
    const signals: Signal[] = [];
    const years = lastingYears(table, header);
    if (!years) return signals;
    for (const { cells, text, period } of timeFields(task)) {
      if (staysIn(period, years)) continue;
      const [at] = cells;
      const bounds = boundsOf(period);
      const left = bounds.find((one) => leaves(one, years) && !isCarriedOver(task, years));
      if (!at || !left) continue;
      if (CLOSES.test(foldText(task.content.text)) && bounds.every((one) => isSoonAfter(one, years.to)))
        continue;
      // why: work prepared in the year before is one question, however many cells name that year
      const other = isElsewhere(table, years) ? [] : outerYears(left, years);
      signals.push({
        messageId: 'outside',
        at: placeOfCell(view, at),
        cause: [years.from, years.to, ...other].join(' '),
        data: {
          text: text.trim(),
          years: years.from === years.to ? years.from : `${String(years.from)}–${String(years.to)}`,
        },
        actual: text,
      });
    }
    return signals;
  },
  fix({ at, actual = '' }, { view, table }, { header }) {
    const corrected = inPlanYear(actual, table.years ?? header.years);
    const cell = { row: at.range.top, column: at.range.left };
    const title = { vi: `Đổi thành ${corrected ?? ''}`, en: `Change to ${corrected ?? ''}` };
    return corrected === undefined || typeof view.valueAt(cell.row, cell.column) !== 'string'
      ? []
      : textFix(view, cell, corrected, 'suggestion', title);
  },
});

/** Work that closes a year and is done when the year is over. */
const CLOSES = /(?<!\p{L})(?:tổng kết|quyết toán|giải ngân|báo cáo|đánh giá|xếp loại)(?!\p{L})/u;

/** In the first quarter after the plan's last year. */
const isSoonAfter = ({ to }: Bounds, year: number): boolean =>
  to !== null && yearOf(to) === year + 1 && to < `${String(year + 1)}-04`;

type Bounds = { readonly [Side in keyof DateSpan]: DateSpan[Side] | null };

/** Whether so many rows leave the years that the title's year is in doubt, not each of the rows: one cause. */
const isElsewhere = memoFor(({ tasks }: PlanTable, years: Years): boolean => {
  const outside = tasks.filter(({ end: { period } }) => boundsOf(period).some((one) => leaves(one, years)));
  return outside.length >= MANY && outside.length * 3 > tasks.length;
});

/** Fewer rows may each have a slip of their own. */
const MANY = 3;

function boundsOf(period: Period): readonly Bounds[] {
  if (period.kind === 'several') return period.periods.flatMap(boundsOf);
  // why: what the plan lent cannot leave the plan, and a run over the year's end is told by its months
  return period.kind === 'interval' && !period.implied ? [period] : [];
}

type PlanYears = NonNullable<PlanHeader['years']>;

/** The years of a plan and the day on which it was issued. */
interface Years extends PlanYears {
  readonly issued?: CalendarDate;
}

const lastingYears = (table: PlanTable, header: PlanHeader): Years | undefined => {
  const years = table.years ?? header.years;
  return years && header.date !== undefined ? { ...years, issued: header.date } : years;
};

/** Work that began before the plan or ends after it is named with such years; a slip is farther off. */
const NEAR = 5;
/** A plan of several years is made ready in the year before its first. */
const LONG_PLAN = 2;

const datesOf = ({ from, to }: Bounds): readonly CalendarDate[] => [from, to].filter((date) => date !== null);

const outerYears = (bounds: Bounds, years: Years): readonly number[] =>
  datesOf(bounds)
    .map(yearOf)
    .filter((year) => year < years.from || year > years.to);

/** Whether every date of a period that is no list of periods lies in these years, as nearly all do. */
const staysIn = (period: Period, years: Years): boolean =>
  period.kind !== 'several' &&
  (period.kind !== 'interval' || (isWithin(period.from, years) && isWithin(period.to, years)));

const isWithin = (date: CalendarDate | null, { from, to }: Years): boolean =>
  date === null || (yearOf(date) >= from && yearOf(date) <= to);

/** Whether a time lies outside the plan's years; one that reaches into them only goes on, or began before. */
function leaves(bounds: Bounds, years: Years): boolean {
  const outer = outerYears(bounds, years);
  if (outer.length === 0 || reachesIn(bounds, years)) return false;
  const isPrepared =
    outer.every((year) => year === years.from - 1) &&
    (years.to - years.from >= LONG_PLAN || isAfterIssue(bounds, years));
  // why: reports and accounts of a year are due in the first month of the next
  const isClosing = datesOf(bounds).every((date) => yearOf(date) === years.to + 1 && monthOf(date) === 1);
  return !isPrepared && !isClosing;
}

/** why: a plan of September for the next year begins when it is issued; what is due before that day is a slip */
const isAfterIssue = ({ to }: Bounds, { from, issued }: Years): boolean =>
  issued !== undefined && to !== null && issued < to && yearOf(issued) < from;

function reachesIn(bounds: Bounds, years: Years): boolean {
  const { from, to } = bounds;
  if (from === null || to === null || from > to) return false;
  const overlaps = yearOf(from) <= years.to && yearOf(to) >= years.from;
  return overlaps && years.from - yearOf(from) <= NEAR && yearOf(to) - years.to <= NEAR;
}

/** Begun in the plan's years and finished after them, or the other way round, told in two columns. */
const isCarriedOver = ({ start, end }: Task, years: Years): boolean =>
  start.period.kind === 'interval' &&
  end.period.kind === 'interval' &&
  reachesIn({ from: start.period.from, to: end.period.to }, years);

/** The text with its only year replaced by the plan's only year. */
function inPlanYear(text: string, years: PlanHeader['years']): string | undefined {
  const written = [...text.matchAll(/(?<!\d)\d{4}(?!\d)/g)];
  const [only] = written;
  if (!only || written.length > 1 || !years || years.from !== years.to) return undefined;
  return edited(text, [rewrite({ text: only[0], offset: only.index }, String(years.from))]);
}

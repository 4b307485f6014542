import { formatDate } from '../../text/written-date';
import { cutOff } from '../../dates/report-window';
import type { CalendarDate } from '../../model/calendar-date';
import { monthOf, yearOf } from '../../model/calendar-date';
import type { RelatedPlace } from '../../model/finding';
import type { Period } from '../../model/period';
import type { CellPosition } from '../../model/range';
import type { PlanReading } from '../../model/reading';
import type { SheetView } from '../../model/sheet-view';
import { reportDuties } from './report-duties';
import { tableTimes, tasksWhere } from '../kit/shared-times';
import { placeOfCell } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const MOST_RELATED = 5;

const messages = {
  early: {
    vi: 'Báo cáo phải gửi chậm nhất {due} nhưng {count} nhiệm vụ còn kéo dài đến {end}. Đề nghị xem lại ngày báo cáo.',
    en: 'The report is due by {due}, but {count} tasks run until {end}. Review the date of the report.',
  },
  'cut-off': {
    vi: 'Báo cáo phải gửi chậm nhất {due} nhưng {count} nhiệm vụ còn kéo dài đến {end}. Phù hợp nếu số liệu chốt đến {cutOff} (kỳ báo cáo năm); nếu không, cần xem lại ngày báo cáo.',
    en: 'The report is due by {due}, but {count} tasks run until {end}. Fine if figures close on {cutOff} (yearly cut-off); otherwise review the date.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A closing report that is due before the work it reports on ends. No fix: either date may be the wanted one. */
export const noReportBeforeWorkEnds = defineRule({
  id: 'no-report-before-work-ends',
  meta: {
    group: 'time',
    severity: 'hint',
    scope: 'plan',
    forLeader: {
      weight: 37,
      text: 'báo cáo phải nộp trước khi nhiệm vụ kết thúc: cần xác nhận kỳ số liệu',
    },
    docs: {
      title: { vi: 'Báo cáo trước khi việc kết thúc', en: 'Report due before the work ends' },
      why: 'Báo cáo kết quả nộp trước khi nhiệm vụ kết thúc thì không có số liệu của những ngày cuối.',
      basis:
        'Nghị định 09/2019/NĐ-CP ngày 24/01/2019, Điều 12: số liệu báo cáo năm tính từ 15/12 năm trước đến 14/12 của năm báo cáo.',
      howToFix:
        'Nếu báo cáo theo kỳ chốt số liệu 14/12 thì giữ nguyên; nếu không, lùi ngày báo cáo hoặc cho nhiệm vụ kết thúc sớm hơn.',
      whenNot: 'Không báo với báo cáo tháng, quý, 6 tháng, 9 tháng.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [
          'Kế hoạch truyền thông năm 2026',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tTập huấn nghiệp vụ tiếp nhận hồ sơ\tVăn phòng\tTháng 9/2026',
          '',
          '- Báo cáo UBND xã trước ngày 15/12/2026 về kết quả thực hiện kế hoạch.',
        ],
      },
    ],
    invalid: [
      {
        lines: [
          'Kế hoạch truyền thông năm 2026',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tTập huấn nghiệp vụ tiếp nhận hồ sơ\tVăn phòng\tTháng 12/2026',
          '',
          '- Báo cáo UBND xã trước ngày 18/12/2026 về kết quả thực hiện kế hoạch.',
        ],
        finds: [{ messageId: 'cut-off', cell: 'A5' }],
      },
      {
        lines: [
          'Kế hoạch tuyên truyền năm 2026',
          'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
          '1\tTập huấn nghiệp vụ tiếp nhận hồ sơ\tVăn phòng\tTháng 9/2026',
          '',
          '- Báo cáo UBND xã trước ngày 15/8/2026 về kết quả thực hiện kế hoạch.',
        ],
        finds: [{ messageId: 'early', cell: 'A5' }],
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const last = lastEnd(plan);
    if (last === undefined) return signals;
    const later = laterEnds(plan);
    for (const { at, text, due } of reportDuties(plan)) {
      const by = due?.period.kind === 'interval' ? due.period.to : null;
      if (by === null || !isClosingReport(text) || yearOf(by) !== yearOf(last)) continue;
      const open = later(by);
      if (open.length === 0) continue;
      const closing = cutOff(yearOf(last), monthOf(last));
      const fits = closing !== undefined && monthOf(last) === 12 && by > closing;
      const data = { due: formatDate(by), count: open.length, end: formatDate(last) };
      signals.push({
        ...(fits
          ? { messageId: 'cut-off', data: { ...data, cutOff: formatDate(closing) } }
          : { messageId: 'early', data }),
        at,
        related: open.slice(0, MOST_RELATED).map(placeOf),
        ...(due ? { actual: due.text } : {}),
      });
    }
    return signals;
  },
});

interface TaskEnd {
  readonly to: CalendarDate;
  readonly view: SheetView;
  readonly at: CellPosition;
}

/** Ends after a day; a plan has few distinct report days, so each is looked up once. */
function laterEnds(plan: PlanReading): (by: CalendarDate) => readonly TaskEnd[] {
  const known = new Map<CalendarDate, readonly TaskEnd[]>();
  return (by) => {
    const later = known.get(by) ?? endsAfter(plan, by);
    known.set(by, later);
    return later;
  };
}

/** The last day of a period; `null` for one that names none. */
const dayOfEnd = (period: Period): CalendarDate | null => (period.kind === 'interval' ? period.to : null);

function lastEnd({ sheets }: PlanReading): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  for (const { tables } of sheets) {
    for (const table of tables) {
      for (const { end } of tableTimes(table).groups) {
        const to = end.cells.length > 0 ? dayOfEnd(end.period) : null;
        if (to !== null && (last === undefined || to > last)) last = to;
      }
    }
  }
  return last;
}

const endsAfter = ({ sheets }: PlanReading, by: CalendarDate): readonly TaskEnd[] =>
  sheets.flatMap(({ view, tables }) =>
    tables.flatMap((table) =>
      tasksWhere(table, ({ end }) => (dayOfEnd(end.period) ?? by) > by).flatMap(
        ({ end }): readonly TaskEnd[] => {
          const [at] = end.cells;
          const to = dayOfEnd(end.period);
          return at && to !== null ? [{ to, view, at }] : [];
        },
      ),
    ),
  );

function placeOf({ to, view, at }: TaskEnd): RelatedPlace {
  const day = formatDate(to);
  return { ...placeOfCell(view, at), note: { vi: `Kết thúc ${day}`, en: `Ends ${day}` } };
}

/** A report of one month, quarter or half year sums up less than the plan. */
const isClosingReport = (text: string): boolean =>
  !/(?:báo cáo|định kỳ|sơ kết)[^.;]{0,40}(?:tháng|quý)/iu.test(text.replace(/ngày \d+ tháng/giu, ''));

import { formatDate } from '../dates/format-date';
import { formatPeriod } from '../dates/format-period';
import { dateToSerial } from '../dates/read-serial';
import { dayOffReason, previousWorkingDay } from '../dates/working-days';
import type { CalendarDate } from '../model/calendar-date';
import { valueCell } from '../model/cell';
import type { Period } from '../model/period';
import { placeOfCell } from '../table/time-fields';
import type { Signal } from './rule';
import { defineRule } from './rule';

type Interval = Extract<Period, { kind: 'interval' }>;

/** A deadline of one day that falls on a weekend or a public holiday. */
export const noDeadlineOnDayOff = defineRule<'task', CalendarDate>({
  id: 'no-deadline-on-day-off',
  meta: {
    group: 'time',
    severity: 'hint',
    scope: 'task',
    docs: {
      title: { vi: 'Hạn rơi vào ngày nghỉ', en: 'Deadline on a day off' },
      why: 'Hạn vào thứ Bảy, Chủ nhật hoặc ngày lễ thì thực tế phải xong trước đó, hoặc dễ bị hiểu là lùi sang ngày làm việc sau.',
      basis:
        'Bộ luật Lao động 2019, Điều 112 (nghỉ lễ, tết); Nghị quyết 28/2026/QH16 (ngày 24/11 từ năm 2026).',
      mend: 'Chọn ngày làm việc liền trước, hoặc giữ nguyên nếu đã có lịch làm bù.',
      whenNot: 'Không báo hạn theo tháng, quý, năm và hạn "trước ngày …".',
    },
    messages: {
      'day-off': {
        vi: 'Hạn {date} là ngày nghỉ ({reason}). Ngày làm việc liền trước là {working}.',
        en: 'The deadline {date} is a day off ({reasonEn}). The working day before is {working}.',
      },
    },
  },
  examples: {
    valid: [{ tasks: [{ end: '30/6/2026' }, { end: 'Tháng 8/2026' }, { end: 'Trước ngày 02/9/2026' }] }],
    invalid: [
      {
        tasks: [{ end: '15/8/2026' }],
        finds: [{ messageId: 'day-off', cell: 'F5' }],
        fixed: { F5: '14/8/2026' },
      },
      {
        tasks: [{ end: 'Chậm nhất ngày 02/9/2026' }],
        finds: [{ messageId: 'day-off', cell: 'F5' }],
        fixed: { F5: 'Chậm nhất ngày 01/9/2026' },
      },
    ],
  },
  check({ view, task: { end } }) {
    const signals: Signal<CalendarDate>[] = [];
    const [at] = end.cells;
    const date = dayOf(end.period);
    const reason = date === undefined ? undefined : dayOffReason(date);
    if (!at || date === undefined || !reason) return signals;
    const working = previousWorkingDay(date);
    signals.push({
      messageId: 'day-off',
      at: placeOfCell(view, at),
      data: {
        date: formatDate(date),
        reason: reason.vi,
        reasonEn: reason.en,
        working: formatDate(working),
      },
      actual: end.text,
      expected: [formatDate(working)],
      payload: working,
    });
    return signals;
  },
  fix({ at, payload }, { view, task: { end } }, plan) {
    const cell = { row: at.range.top, column: at.range.left };
    const before = view.contentAt(cell.row, cell.column);
    if (before.kind !== 'value' || payload === undefined || end.period.kind !== 'interval') return [];
    const after =
      typeof before.value === 'number'
        ? dateToSerial(payload, plan.snapshot.dateSystem)
        : formatPeriod(moved(end.period, payload));
    if (after === undefined) return [];
    const title = { vi: `Đổi sang ${formatDate(payload)}`, en: `Move to ${formatDate(payload)}` };
    return [
      {
        title,
        applicability: 'suggestion',
        ops: [{ kind: 'set-cell', sheet: view.id, at: cell, before, after: valueCell(after) }],
      },
    ];
  },
});

/** The one day on which the task is due. */
function dayOf(period: Period): CalendarDate | undefined {
  if (period.kind !== 'interval' || period.precision !== 'day' || period.to === null) return undefined;
  return period.from === period.to || period.qualifier === 'by' ? period.to : undefined;
}

const moved = (period: Interval, to: CalendarDate): Interval => ({
  ...period,
  from: period.from === null ? null : to,
  to,
});

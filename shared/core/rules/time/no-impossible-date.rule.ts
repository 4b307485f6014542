import { findWrittenDates, isRealDate, mayHoldDate, whyNoSuchDate } from '../../dates/find-written-dates';
import { dayOfSerial } from '../../dates/read-serial';
import type { InvalidPeriodReason, Period } from '../../model/period';
import type { PlanTable, Task, TextField } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import { formatCell } from '../../model/range';
import type { SheetReading } from '../../model/reading';
import type { DateOrder } from './date-order';
import { dateOrders } from './date-order';
import type { SharedTimes } from '../kit/shared-times';
import { tasksWhere } from '../kit/shared-times';
import { placeOfCell, timeFields } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { columnKey } from '../kit/table-key';

const messages = {
  'no-such-day': {
    vi: 'Không có ngày "{text}" trên lịch. Cần ghi lại ngày đúng.',
    en: 'There is no day "{text}". Write the right day.',
  },
  'no-such-month': {
    vi: 'Không có tháng "{text}": một năm chỉ có 12 tháng. Cần ghi lại tháng đúng.',
    en: 'There is no month "{text}": a year has 12 months. Write the right month.',
  },
  'no-such-quarter': {
    vi: 'Không có quý "{text}": một năm chỉ có quý I đến quý IV. Cần ghi lại quý đúng.',
    en: 'There is no quarter "{text}": a year has quarters I to IV. Write the right quarter.',
  },
  'look-alike': {
    vi: 'Thời gian "{text}" có chữ cái nhìn giống chữ số (O và 0, l và 1 hoặc I). Đề nghị gõ lại bằng chữ số hoặc số La Mã.',
    en: 'The time "{text}" has letters that look like digits (O and 0, l and 1 or I). Type it again.',
  },
  placeholder: {
    vi: 'Thời gian "{text}" còn để trống chỗ điền. Cần ghi ngày, tháng cụ thể.',
    en: 'The time "{text}" is still a blank form. Fill in the date.',
  },
  'month-first': {
    vi: 'Cột này có ngày ghi tháng trước, ngày sau (ví dụ "{text}"), nên không rõ các ngày còn lại trong cột theo thứ tự nào. Cần đối chiếu bản gốc và ghi lại cả cột theo thứ tự ngày/tháng/năm.',
    en: 'This column has dates with the month first (for example "{text}"), so the order of its other dates is not certain. Compare with the source and write the whole column as day/month/year.',
  },
  turned: {
    vi: 'Cột này vừa có ngày dạng chữ (ví dụ "{text}"), vừa có ngày dạng số mà ngày và tháng có thể đã bị đảo khi mở tệp. Cần đối chiếu các ngày dạng số với bản gốc.',
    en: 'This column has dates as text (for example "{text}") beside true dates whose day and month may have been changed round on opening. Compare the true dates with the source.',
  },
  written: {
    vi: 'Không có ngày {text} trên lịch: {why}. Đề nghị đối chiếu văn bản gốc và ghi lại.',
    en: 'There is no day {text}: {whyEn}. Compare with the source and correct it.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** A day, month or quarter that the calendar does not have, or a blank left in a form. No fix: only the writer knows the day. */
export const noImpossibleDate = defineRule({
  id: 'no-impossible-date',
  meta: {
    group: 'time',
    severity: 'error',
    scope: 'plan',
    forLeader: {
      weight: 91,
      text: 'thời hạn ghi ngày không có trong lịch: cần sửa',
    },
    docs: {
      title: { vi: 'Ngày, tháng, quý không có trên lịch', en: 'Dates that do not exist' },
      why: 'Ngày 31/4, tháng 13 hay quý V không có; chữ O thay số 0, chữ l thay số 1 thường do quét văn bản; chỗ "…/…/2026" là biểu mẫu chưa điền.',
      howToFix: 'Đối chiếu bản gốc rồi ghi lại ngày, tháng đúng.',
      whenNot: 'Không báo 29/02 của năm nhuận.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{ start: '29/02/2024', end: '30/4/2026' }], year: 2026 }],
    invalid: [
      { tasks: [{ end: '31/4/2026' }], finds: [{ messageId: 'no-such-day', cell: 'F5' }] },
      { tasks: [{ end: 'Tháng 13/2026' }], finds: [{ messageId: 'no-such-month', cell: 'F5' }] },
      { tasks: [{ end: 'Quý V/2026' }], finds: [{ messageId: 'no-such-quarter', cell: 'F5' }] },
      { tasks: [{ end: 'Tháng O6/2026' }], finds: [{ messageId: 'look-alike', cell: 'F5' }] },
      {
        tasks: [{ end: '2/28/2026' }, { end: '5/3/2026' }, { end: '6/30/2026' }],
        finds: [{ messageId: 'month-first', cell: 'F5', also: ['F7'] }],
      },
      {
        tasks: [{ end: '28/02/2026' }, { end: '04/5/2026' }, { end: '30/6/2026' }],
        numbers: { F6: 46146 },
        finds: [{ messageId: 'turned', cell: 'F6' }],
      },
      { tasks: [{ end: '…/…/2026' }], finds: [{ messageId: 'placeholder', cell: 'F5' }] },
      {
        tasks: [{ content: 'Triển khai Quyết định ban hành ngày 31/6/2025 về tiếp nhận hồ sơ' }],
        finds: [{ messageId: 'written', cell: 'B5' }],
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const dayOf = dayOfSerial(plan.snapshot.dateSystem);
    for (const sheet of plan.sheets) for (const one of inSheet(sheet, dayOf)) signals.push(one);
    return signals;
  },
});

function inSheet(sheet: SheetReading, dayOf: ReturnType<typeof dayOfSerial>): readonly Signal[] {
  const signals: Signal[] = [];
  for (const { at, text } of sheet.prose) for (const one of inText(sheet, at, text)) signals.push(one);
  for (const table of sheet.tables) {
    const orders = dateOrders(sheet.view, table, dayOf);
    for (const one of inWrongOrder(sheet, table, orders)) signals.push(one);
    const told = new Set(orders.flatMap(({ monthFirst }) => monthFirst.map(formatCell)));
    const isWrong = ({ fields }: SharedTimes): boolean => fields.some(({ period }) => reasonOf(period));
    for (const task of tasksWhere(table, isWrong))
      for (const one of inTimes(sheet, task, told)) signals.push(one);
    for (const { content, result } of table.tasks) {
      if (mayHoldDate(content.text)) for (const one of inCells(sheet, content)) signals.push(one);
      if (mayHoldDate(result.text)) for (const one of inCells(sheet, result)) signals.push(one);
    }
  }
  return signals;
}

/** One finding for each column whose dates contradict day-month-year. */
function inWrongOrder(
  { view }: SheetReading,
  table: PlanTable,
  orders: readonly DateOrder[],
): readonly Signal[] {
  return orders.flatMap(({ column, monthFirst, turned, sample }) => {
    const [messageId, cells, severity] =
      monthFirst.length > 0
        ? (['month-first', monthFirst, 'error'] as const)
        : (['turned', turned, 'warning'] as const);
    return cells.map((at) => ({
      messageId,
      at: placeOfCell(view, at),
      cause: columnKey(view, table, column),
      data: { text: sample },
      severity,
    }));
  });
}

function inTimes(sheet: SheetReading, task: Task, told: ReadonlySet<string>): readonly Signal[] {
  const signals: Signal[] = [];
  for (const { cells, text, period } of timeFields(task)) {
    const [at] = cells;
    const reason = reasonOf(period);
    if (!at || reason === undefined || reason === 'end-before-start' || told.has(formatCell(at))) continue;
    signals.push({
      messageId: reason,
      at: placeOfCell(sheet.view, at),
      cause: text.trim(),
      data: { text: text.trim().slice(0, 80) },
      actual: text,
    });
  }
  return signals;
}

function inCells(sheet: SheetReading, { cells }: TextField): readonly Signal[] {
  return cells.flatMap((at) => {
    const value = sheet.view.valueAt(at.row, at.column);
    return typeof value === 'string' ? inText(sheet, at, value) : [];
  });
}

function inText({ view }: SheetReading, at: CellPosition, text: string): readonly Signal[] {
  const signals: Signal[] = [];
  for (const date of findWrittenDates(text)) {
    if (isRealDate(date)) continue;
    const why = whyNoSuchDate(date);
    signals.push({
      messageId: 'written',
      at: placeOfCell(view, at),
      data: { text: date.text, why: why.vi, whyEn: why.en },
      actual: date.text,
    });
  }
  return signals;
}

function reasonOf(period: Period): InvalidPeriodReason | undefined {
  if (period.kind === 'invalid') return period.reason;
  return period.kind === 'several' ? period.periods.map(reasonOf).find((reason) => reason) : undefined;
}

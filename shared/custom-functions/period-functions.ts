import { formatPeriod } from '../core/dates/format/format-period';
import { createPeriodReader } from '../core/dates/period-reader';
import { dateToSerial } from '../core/dates/read-serial';
import type { CalendarDate } from '../core/model/calendar-date';
import type { Period } from '../core/model/period';
import type { FunctionAnswer } from './function-answer';
import { answer, EMPTY_ANSWER, notAvailable, unreadable } from './function-answer';
import { textOf } from './cell-text';

const reader = createPeriodReader();

/** The first day of a time cell as a serial number of the 1900 date system. */
export const periodStart = (input: unknown): FunctionAnswer => boundOf(readCell(input), 'from');

/** The last day of a time cell as a serial number of the 1900 date system. */
export const periodEnd = (input: unknown): FunctionAnswer => boundOf(readCell(input), 'to');

/** The time in the one right spelling, "Quý II/2026". */
export function periodName(input: unknown): FunctionAnswer {
  const period = readCell(input);
  if (period.kind === 'empty') return EMPTY_ANSWER;
  const text = formatPeriod(period);
  return text === undefined ? noPeriod(period) : answer(text);
}

function readCell(input: unknown): Period {
  if (typeof input === 'number') return reader.readSerial(input, 'dd/mm/yyyy');
  const text = textOf(input);
  return text === '' ? { kind: 'empty' } : reader.readText(text);
}

function boundOf(period: Period, side: 'from' | 'to'): FunctionAnswer {
  if (period.kind === 'empty') return EMPTY_ANSWER;
  const date = dateOf(period, side);
  if (date !== null && date !== undefined) return answer(dateToSerial(date, 1900));
  if (date === undefined) return noPeriod(period);
  return side === 'from'
    ? notAvailable('Ô không ghi ngày bắt đầu.', 'The cell states no start.')
    : notAvailable('Ô không ghi ngày kết thúc.', 'The cell states no end.');
}

/** `null` for an open side, `undefined` for what has no days. */
function dateOf(period: Period, side: 'from' | 'to'): CalendarDate | null | undefined {
  switch (period.kind) {
    case 'interval':
    case 'recurring':
    case 'ongoing':
      return period[side];
    case 'several': {
      const dates = period.periods
        .map((part) => dateOf(part, side))
        .filter((date) => typeof date === 'string');
      dates.sort();
      return side === 'from' ? dates[0] : dates[dates.length - 1];
    }
    case 'event':
    case 'ambiguous':
    case 'invalid':
    case 'unparsed':
    case 'empty':
      return undefined;
  }
}

function noPeriod(period: Period): FunctionAnswer {
  switch (period.kind) {
    case 'ambiguous':
      return notAvailable(
        'Thời gian có thể hiểu theo nhiều cách. Đề nghị ghi đủ ngày, tháng, năm.',
        'The time can be read in several ways. Write day, month and year in full.',
      );
    case 'invalid':
      return unreadable(
        'Thời gian ghi không hợp lệ (không có ngày, tháng đó hoặc kết thúc trước khi bắt đầu).',
        'The time is not valid (no such day or month, or the end is before the start).',
      );
    case 'event':
      return notAvailable(
        'Thời gian tùy thuộc việc khác nên không có ngày cụ thể.',
        'The time depends on something else, so there is no date.',
      );
    case 'interval':
    case 'recurring':
    case 'ongoing':
    case 'several':
    case 'unparsed':
    case 'empty':
      return unreadable('Không đọc được thời gian trong ô.', 'The time in the cell cannot be read.');
  }
}

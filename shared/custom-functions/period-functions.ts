import { describePeriod } from '../core/dates/describe-period';
import { formatPeriod } from '../core/dates/format-period';
import { createPeriodReader } from '../core/dates/period-reader';
import { dateToSerial } from '../core/dates/read-serial';
import type { CalendarDate } from '../core/model/calendar-date';
import type { Period } from '../core/model/period';
import type { PeriodReader } from '../core/model/reading';
import type { FunctionAnswer, FunctionInput } from './function-answer';
import { inputText, NOTHING } from './function-answer';

const readers = new Map<number | undefined, PeriodReader>();

function readerFor(year: number | undefined): PeriodReader {
  const known = readers.get(year);
  if (known) return known;
  const reader = createPeriodReader(year === undefined ? {} : { planYears: { from: year, to: year } });
  readers.set(year, reader);
  return reader;
}

/** KEHOACH.BATDAU: the first day as a serial number; `year` is lent to a time that names none. */
export const periodStart = (input: FunctionInput, year?: FunctionInput): FunctionAnswer =>
  answerPeriod(input, year, (period) => sideOf(period, 'from', 'ngày bắt đầu', 'first day'));

/** KEHOACH.KETTHUC: the last day as a serial number. */
export const periodEnd = (input: FunctionInput, year?: FunctionInput): FunctionAnswer =>
  answerPeriod(input, year, (period) => sideOf(period, 'to', 'ngày kết thúc', 'last day'));

/** KEHOACH.THOIGIAN: the time as Nghị định 30/2020/NĐ-CP writes it. */
export const canonicalPeriod = (input: FunctionInput, year?: FunctionInput): FunctionAnswer =>
  answerPeriod(input, year, (period) => {
    const text = formatPeriod(period);
    return text === undefined ? unread(period) : { values: [text] };
  });

function answerPeriod(
  input: FunctionInput,
  year: FunctionInput,
  answer: (period: Period) => FunctionAnswer,
): FunctionAnswer {
  const text = inputText(input);
  if (text === '') return NOTHING;
  const lent = typeof year === 'number' && Number.isInteger(year) ? year : undefined;
  const reader = readerFor(lent);
  return answer(typeof input === 'number' ? reader.readSerial(input) : reader.readText(text));
}

function sideOf(period: Period, side: 'from' | 'to', vi: string, en: string): FunctionAnswer {
  if (period.kind !== 'interval' && period.kind !== 'recurring' && period.kind !== 'ongoing')
    return unread(period);
  const date: CalendarDate | null = period[side];
  if (date !== null) return { values: [dateToSerial(date, 1900)] };
  const meaning = describePeriod(period);
  return {
    error: 'not-available',
    reason: {
      vi: `Thời gian này không có ${vi}. ${meaning.vi}`,
      en: `This time has no ${en}. ${meaning.en}`,
    },
  };
}

const unread = (period: Period): FunctionAnswer => ({ error: 'value', reason: describePeriod(period) });

import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';
import type { TextSpan } from '../model/text-edit';
import { dateSource } from '../text/written-date';

export interface DocumentDate {
  /** Absent when there is no such day. */
  readonly date?: CalendarDate;
  readonly span: TextSpan;
}

const AFTER_SYMBOL = new RegExp(
  `^(?:\\]\\([^)\\n]{0,200}\\)|\\])?[\\s,(]{0,4}(?:(?:ban hành|ký|đề|lập)\\s)?(?:ngày\\s{1,3}|(?<=\\())${dateSource({ sign: '\\s?', space: '\\s+' })}(?!\\d)`,
  'iu',
);
const AFTER_NGÀY = /ngày\s{1,3}/iu;
const REACH = 280;

/** The date written right after a symbol that ends at `at`: "ngày 23/4/2018", "ngày 07 tháng 8 năm 2017". */
export function readDocumentDate(text: string, at: number): DocumentDate | undefined {
  const match = AFTER_SYMBOL.exec(text.slice(at, at + REACH));
  if (!match) return undefined;
  const [whole, day, month, year] = match;
  const word = AFTER_NGÀY.exec(whole);
  const date = calendarDate(Number(year), Number(month), Number(day));
  return {
    ...(date === undefined ? {} : { date }),
    span: { from: at + (word ? word.index + word[0].length : 0), to: at + whole.length },
  };
}

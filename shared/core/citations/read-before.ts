import { documentTypes } from '../../data/document-types';
import type { CalendarDate } from '../model/calendar-date';
import { calendarDate } from '../model/calendar-date';
import type { TextSpan } from '../model/text-edit';
import { dateSource } from '../text/written-date';
import type { DocumentDate } from './document-date';
import type { IssuerReading } from './read-issuer';

/** What the words before a document say of it. */
export interface WordsBefore {
  readonly date?: DocumentDate;
  readonly issuer?: IssuerReading;
}

const REACH = 170;
const BODY =
  'UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Sở|Phòng|Bộ|Ban|Chính phủ|Thủ tướng|Chủ tịch|Thường trực|Tỉnh ủy|Thành ủy|Đảng ủy|Quốc hội|Văn phòng|Cục|Tổng cục';
/** The verb of issuing right before a document. */
const ISSUED =
  /(?:(?<= )|^)(?:(?:đã|vừa|có) )?(?:ký )?(?:ban hành|ra|có|thông qua|công bố|ký) (?:các |văn bản )?$/iu;
/** Who issues, and on which day, right before the verb. */
const SUBJECT = new RegExp(
  `(?:(?<!\\p{L})ngày ${dateSource()},? )?(?:(?<!\\p{L})((?:${BODY})(?!\\p{L})[^.;:\\n()]{0,100}?) )?$`,
  'iu',
);
const LONGEST_VERB = 40;
/** "Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg": the issuer stands between type and number. */
const BETWEEN = new RegExp(
  `(?<!\\p{L})(?:${documentTypes.map(({ name }) => name).join('|')}) của ((?:${BODY})(?!\\p{L})[^.;:,\\n()\\d]{0,80}?) $`,
  'iu',
);
const DATE_START = /^ngày /iu;
const DATE = new RegExp(`^${dateSource()}`, 'iu');

/**
 * Reads backwards from a document at `at`: "Ngày 18/7/2025 UBND xã Bình An đã ban hành Quyết định số …" has its date and
 * its issuer. Only what stands in one clause with a verb of issuing counts.
 */
export function readBefore(text: string, at: number, limit: number): WordsBefore {
  const from = Math.max(limit, at - REACH);
  const words = text.slice(from, at);
  const verb = ISSUED.exec(words.slice(-LONGEST_VERB));
  if (!verb) {
    const between = BETWEEN.exec(words);
    return between?.[1] === undefined ? {} : { issuer: named(text, between[1], from + between.index) };
  }
  const match = SUBJECT.exec(words.slice(0, words.length - verb[0].length));
  if (!match) return {};
  const [, day, month, year, name] = match;
  const start = from + match.index;
  const date = calendarDate(Number(year), Number(month), Number(day));
  return {
    ...(day === undefined ? {} : { date: dated(text, start, date) }),
    ...(name === undefined || /,\s|\d/u.test(name) ? {} : { issuer: named(text, name, start) }),
  };
}

function dated(text: string, start: number, date: CalendarDate | undefined): DocumentDate {
  const word = DATE_START.exec(text.slice(start, start + 8))?.[0].length ?? 0;
  const written = DATE.exec(text.slice(start + word));
  const span = { from: start + word, to: start + word + (written?.[0].length ?? 0) };
  return { ...(date === undefined ? {} : { date }), span };
}

function named(text: string, issuer: string, start: number): IssuerReading {
  const from = text.indexOf(issuer, start);
  const span: TextSpan = { from, to: from + issuer.length };
  return { issuer, span };
}

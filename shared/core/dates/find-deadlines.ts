import { month } from './units/month';
import { YEAR } from './units/span-form';
import { UNIT_IN_PROSE } from './units/units';

/** A time that a sentence states, where it stands; `offset` counts UTF-16 units. */
export interface WrittenTime {
  readonly text: string;
  readonly offset: number;
}

/** What a sentence says of when its work is done. */
export interface SentenceTimes {
  /** The last day or unit, or the span, of each deadline. */
  readonly deadlines: readonly WrittenTime[];
  /** How often it is done: "hằng quý", "01 lần/tháng", "định kỳ 6 tháng và năm". */
  readonly rhythm?: WrittenTime;
}

/** "ngày 01 và 02/6/2026", "tháng 3, 4/2026": the word and the year stand once. */
const listed = (unit: string, number: string, tail: string): string =>
  `(?:các )?${unit} ${number}(?:(?:, ?| và |, và | hoặc | ?[-–] ?)${number}){1,11}(?:${tail})`;
const OF_YEAR = `(?:/| năm )${YEAR}`;
const LISTED_DAYS = listed('ngày', '\\d{1,2}', `/\\d{1,2}/${YEAR}| tháng \\d{1,2}${OF_YEAR}`);
const LISTED = [LISTED_DAYS, listed('tháng', '\\d{1,2}', OF_YEAR), listed('quý', '[iv]{1,3}', OF_YEAR)].join(
  '|',
);
const UNIT = `(?:đầu |giữa |cuối )?(?:${LISTED}|${UNIT_IN_PROSE}|tuần (?:đầu|thứ \\p{L}+|cuối|\\d) (?:của )?${month.inProse ?? ''})`;
const CLOCK = '(?:\\d{1,2} ?(?:giờ|h|g) ?(?:\\d{2})?(?: phút)? (?:ngày )?)?';
const LIMIT =
  '(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|(?:không )?(?:chậm|muộn) (?:hơn|quá)|không quá|đến hết|hết|đến|tới|hạn(?: cuối| chót)?(?: là)?|xong|trong|vào|từ)(?: (?:trước|trong|vào|đến|hết))*';
const DONE = '(?:hoàn thành|hoàn tất|xong)(?: xong)?(?: (?:trước|trong|vào|đến|hết|chậm nhất))*';

const word = (pattern: string): string => `(?<!\\p{L})(?:${pattern})(?![\\p{L}\\d])`;

/** "từ ngày 01/3 đến hết ngày 30/4/2025". */
const SPAN = word(`từ ${UNIT} (?:đến|tới)(?: hết)? (?:${UNIT}|năm ${YEAR})`);
// why: twelve months are a year; a list without end would be read anew from each of its members
const UNITS = `${UNIT}(?:(?:,| và|, và) ${UNIT}){0,11}`;
const BOUND = word(`${LIMIT} ${CLOCK}${UNITS}`);
const YEAR_DONE = word(`(?:${DONE}|đến hết|trước|chậm nhất|vào) (?:cuối )?năm ${YEAR}`);
const SINCE = '(?:,? (?:kể )?từ (?:ngày|khi) [^,;.()]{3,60}|,? sau khi [^,;.()]{3,60})';
const DAYS = '\\d{1,3} ngày(?: làm việc)?';
/** "trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch này", "chậm nhất 03 ngày kể từ ngày ban hành". */
const AFTER = word(
  `trong (?:vòng|thời hạn|thời gian) ${DAYS}${SINCE}?|(?:chậm|muộn) nhất(?: là)?(?: sau)? ${DAYS}${SINCE}`,
);
/** At the end of the sentence, in brackets or after a comma: "…, tháng 3/2025."; "(Văn phòng; thường xuyên)". */
const BARE = `(?<=[(,;–-] ?(?:dự kiến )?)${UNITS}(?= ?(?:\\)|[.;,]? ?$))|(?<=[(;] ?)thường xuyên(?= ?[;)])`;
/** "Tổ chức lễ mít tinh ngày 09/11/2025." */
const LAST_DAY = `(?<= )(?:${LISTED_DAYS}|ngày \\d{1,2}(?:/\\d{1,2}/${YEAR}| tháng \\d{1,2} năm ${YEAR}))(?=[.;]? ?$)`;
/** "…, hoàn thành tháng 11/2024". */
const DONE_IN = `(?<=(?:hoàn thành|hoàn tất|xong) )${UNITS}(?![\\p{L}\\d])`;
const DEADLINE = new RegExp([SPAN, BOUND, YEAR_DONE, AFTER, DONE_IN, LAST_DAY, BARE].join('|'), 'gu');

const EVERY =
  '(?:ngày|tuần|tháng|quý|năm|0?[369] tháng(?: đầu năm| một lần)?|(?:nửa|giữa) năm|học kỳ|sáu tháng)';
const LIST = `${EVERY}(?:(?:,| và|, và|; ) ?${EVERY})*(?: ${YEAR})?`;
const TIMES = `(?:\\d{1,2}|một|hai|ba)(?: \\(\\p{L}+\\))? lần ?(?:/|trong|mỗi|trên|một) ?(?:một )?(?:ngày|tuần|tháng|quý|năm|0?[369] tháng)`;
const RHYTHM = new RegExp(
  [
    word(`(?:theo )?(?:định kỳ|thường kỳ)(?: (?:hằng|hàng|mỗi))? \\(?${LIST}\\)?`),
    word(`(?:hằng|hàng|mỗi) ${LIST}`),
    // why: who sends "báo cáo tháng" sends it each month
    '(?<=báo cáo )(?:tuần|tháng)(?= (?:trước|chậm|vào|gửi|về|cho)|[,;.)]|$)',
    word(`(?:\\d )?(?:ngày|tuần|tháng|quý|năm) ?/ ?(?:\\d{1,2} )?lần`),
    word(TIMES),
    word(`(?:mỗi )?(?:tuần|tháng|quý|năm) (?:ít nhất )?(?:\\d{1,2}|một|hai) lần`),
    // why: "trước ngày 10 của tháng cuối quý" is a day of each quarter, whatever else is said
    word(
      `(?:(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|vào) )?(?:ngày )?\\d{1,2}(?: của)? tháng (?:đầu|giữa|cuối)(?: của| mỗi| hằng)? quý`,
    ),
  ].join('|'),
  'gu',
);
/** "kinh phí hằng năm": there the word tells what a thing is, not how often something is done. */
const OF_A_THING =
  /(?:kinh phí|ngân sách|dự toán|kế hoạch|chương trình|chi|công tác|hoạt động|nhiệm vụ|hội nghị|kỳ họp|thường xuyên) $/u;
/** "trước ngày 15 hằng tháng", "ngày 20 của tháng cuối quý": a day of each rhythm. */
const DAY_OF_RHYTHM = new RegExp(
  word(
    `(?:(?:trước|chậm nhất(?: là)?|muộn nhất(?: là)?|vào) )?(?:ngày )?\\d{1,2}(?! ?[/.-] ?\\d| tháng \\d)(?:(?: của)? tháng (?:đầu|giữa|cuối)(?: của| mỗi| hằng)? quý|(?: của)? (?:hằng|hàng|mỗi) (?:tháng|quý|tuần)|(?: của)? tháng)`,
  ),
  'u',
);

/**
 * The times by which a sentence (composed letters, single spaces) wants its work done, and how often. Dates of cited
 * documents are none: a deadline stands behind a word of limit, or alone at the end of the sentence. Linear.
 */
export function findSentenceTimes(text: string): SentenceTimes {
  // why: patterns that fold case by themselves take many times as long to be made ready
  const lower = text.toLowerCase();
  const key = lower.length === text.length ? lower : text;
  const written = ({ text: { length }, offset }: WrittenTime): WrittenTime => ({
    text: text.slice(offset, offset + length),
    offset,
  });
  const deadlines = all(DEADLINE, key)
    .filter((one) => !isDateOfDocument(key, one))
    .map(written);
  const rhythm = all(RHYTHM, key).find((one) => !isOfAThing(key, one));
  if (rhythm === undefined) return { deadlines };
  const day = DAY_OF_RHYTHM.exec(key);
  return { deadlines, rhythm: written(day === null ? rhythm : withDay(key, rhythm, day)) };
}

function all(pattern: RegExp, key: string): readonly WrittenTime[] {
  return [...key.matchAll(pattern)].map((found) => ({ text: found[0], offset: found.index }));
}

/** What stands right before a time. */
const before = (key: string, offset: number, length: number): string =>
  key.slice(Math.max(0, offset - length), offset);

const isOfAThing = (key: string, { text, offset }: WrittenTime): boolean =>
  /^(?:hằng|hàng)/u.test(text) && OF_A_THING.test(before(key, offset, 20));

/** The rhythm with its day as one text where they touch or overlap. */
function withDay(key: string, rhythm: WrittenTime, day: RegExpExecArray): WrittenTime {
  const from = Math.min(rhythm.offset, day.index);
  const to = Math.max(rhythm.offset + rhythm.text.length, day.index + day[0].length);
  const isNear = to - from <= rhythm.text.length + day[0].length + 3;
  return isNear ? { text: key.slice(from, to), offset: from } : rhythm;
}

const LIMITED = /^(?:trước|chậm|muộn|không|đến|hết|xong|trong|vào|từ|hạn|tới)/u;
const NUMBERED = /số \S{1,30}(?: ,|,)? ?$/u;
const NAMED =
  /(?:nghị quyết|quyết định|kế hoạch|công văn|chỉ thị|luật|thông tư|nghị định|thông báo)[^,;.]{0,60} $/u;

/** "Kế hoạch số 12/KH-UBND ngày …", "theo Công văn ngày …": there stands the document's date. */
const isDateOfDocument = (key: string, { offset, text }: WrittenTime): boolean =>
  NUMBERED.test(before(key, offset, 40)) || (!LIMITED.test(text) && NAMED.test(before(key, offset, 90)));

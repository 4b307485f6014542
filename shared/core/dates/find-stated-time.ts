import { RHYTHM_WORDS } from './units/rhythms';
import { UNIT_IN_PROSE } from './units/units';

const DUE = new RegExp(
  `(?<!\\p{L})(?:trước|chậm nhất(?: là)?|muộn nhất|đến hết|đến|hạn|xong|trong|vào)(?: vào)? ${UNIT_IN_PROSE}(?![\\p{L}\\d])`,
  'u',
);
const RECURRENCE = new RegExp(
  `(?<!\\p{L})(?:(?:định kỳ )?(?:hằng|hàng|mỗi)|định kỳ) (?:${RHYTHM_WORDS}|\\d{1,2} tháng)(?!\\p{L})`,
  'u',
);

/** "trước ngày 25 của tháng cuối quý", "ngày 15 hằng tháng": a day without its month is a day of each rhythm. */
const DAY_OF_RHYTHM =
  /(?<!\p{L})(?:(?:trước|chậm nhất(?: là)?|muộn nhất|vào) )?ngày \d{1,2}(?![\d/.-]| tháng \d)(?:(?: của| hằng| hàng| mỗi)? tháng(?: (?:đầu|giữa|cuối)(?: của| mỗi| hằng)? quý)?)?/u;

/** A time that a sentence states; a mere rhythm ("hằng quý") names no day on which something is due. */
export interface StatedTime {
  readonly text: string;
  readonly isRhythm?: true;
}

/**
 * The time by which a sentence (folded) wants something done: a day, month or quarter after a word of limit,
 * or a stated rhythm. The dates of cited documents ("ngày 21/10/2020 của …") are no deadlines.
 */
export function findStatedTime(key: string): StatedTime | undefined {
  const due = DUE.exec(key)?.[0];
  if (due !== undefined) return { text: due };
  const rhythm = RECURRENCE.exec(key)?.[0];
  const day = rhythm === undefined ? undefined : DAY_OF_RHYTHM.exec(key)?.[0];
  if (day !== undefined) return { text: day };
  return rhythm === undefined ? undefined : { text: rhythm, isRhythm: true };
}

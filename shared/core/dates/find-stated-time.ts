const DAY = '(?:ngày )?\\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?| tháng \\d{1,2}(?: năm \\d{4})?)';
const UNIT = `(?:${DAY}|tháng \\d{1,2}(?:/\\d{4}| năm \\d{4})?|quý (?:[iv]{1,3}|[1-4])(?:/\\d{4}| năm \\d{4})?|\\d tháng (?:đầu|cuối) năm(?: \\d{4})?)`;
const DUE = new RegExp(
  `(?<!\\p{L})(?:trước|chậm nhất(?: là)?|muộn nhất|đến hết|đến|hạn|xong|trong|vào)(?: vào)? ${UNIT}(?![\\p{L}\\d])`,
  'u',
);
const RECURRENCE =
  /(?<!\p{L})(?:(?:định kỳ )?(?:hằng|hàng|mỗi)|định kỳ) (?:ngày|tuần|tháng|quý|năm|\d{1,2} tháng)(?!\p{L})/u;

/**
 * The time by which a sentence (folded) wants something done: a day, month or quarter after a word of limit,
 * or a stated rhythm. The dates of cited documents ("ngày 21/10/2020 của …") are no deadlines.
 */
export const findStatedTime = (key: string): string | undefined =>
  DUE.exec(key)?.[0] ?? RECURRENCE.exec(key)?.[0];

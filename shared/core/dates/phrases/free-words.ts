import { NAMED_UNIT } from '../units/numerals';
import { RHYTHM_WORDS } from '../units/rhythms';

/** Figures that are no time: "Phiên họp thứ 44", "02 lớp", "100%". */
const COUNTS =
  /(?:sơ kết|tổng kết|báo cáo|định kỳ) \d{1,2} tháng(?! (?:đầu|cuối))|\d{1,2} tháng(?= ?:)|(?:thứ|lần|đợt|kỳ|khóa|bước|vòng|điểm|phần|mục|giai đoạn|mức độ|cấp độ) \d{1,3}(?![\d/.-])|(?<![\d/.,-])\d{1,3} ?(?!ngày|tuần|tháng|quý|năm|giờ|phút|h\d)(?=\p{L}{2})|\d{1,3}(?:[.,]\d+)?%/gu;
/** Units that a reader should have read. */
const UNIT = new RegExp(
  `(?<!\\p{L})(?:${NAMED_UNIT}|tháng (?:giêng|chạp)|hằng (?:${RHYTHM_WORDS}))(?!\\p{L})`,
  'u',
);

/** Whether words name no time of their own, so that they may stand beside one as a remark. */
export function isFreeOfTime(key: string): boolean {
  // why: without figures nothing is to be taken out, and `COUNTS` is the pattern that an engine compiles longest
  return !(/\d/.test(key) && /\d/.test(key.replace(COUNTS, ''))) && !UNIT.test(key);
}

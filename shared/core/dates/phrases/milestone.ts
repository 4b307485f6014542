import type { Period } from '../../model/period';
import { readDated } from '../read-dated';
import type { ReadingContext } from '../reading-context';

const OPENING =
  /^(?:trình|báo cáo|gửi|ban hành|hoàn thành|hoàn thiện|phê duyệt|thông qua|công bố|xây dựng|tổ chức|triển khai|tổng hợp|tham mưu|sơ kết|tổng kết|kiểm tra|rà soát|cấp|tại|đợt|lần|kỳ|giai đoạn)(?!\p{L})/u;
const TIME_WORD =
  /[ :](?=(?:trước|chậm nhất|muộn nhất|đến|từ|trong|đầu|giữa|cuối|sau|vào|ngày|tháng|quý|năm)(?!\p{L})|\d{1,2}\/\d)/gu;
const LONGEST = 400;
const MOST_TRIES = 16;

/** A step of work with its time at the end: "Trình Quốc hội tại Kỳ họp thứ 9 (tháng 5/2026)". */
export function readMilestone(key: string, context: ReadingContext): Period | undefined {
  if (key.length > LONGEST || !OPENING.test(key)) return undefined;
  context.note?.({ vi: 'Việc kèm mốc thời gian', en: 'A step with its time' }, key);
  if (key.endsWith(')')) {
    const open = key.lastIndexOf('(');
    return open < 0 ? undefined : readDated(key.slice(open + 1, -1), context);
  }
  let tries = 0;
  for (const { index } of key.matchAll(TIME_WORD)) {
    if (++tries > MOST_TRIES) return undefined;
    const period = readDated(key.slice(index + 1), context);
    if (period) return period;
  }
  return undefined;
}

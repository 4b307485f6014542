import type { Period } from '../../model/period';
import type { ReadTime } from '../form';
import { isFreeOfTime } from './free-words';
import type { ReadingContext } from '../reading-context';
import { withRemark } from '../combine/remark';

/** Words with which a step of work begins. */
const OPENING =
  /^(?:trình|báo cáo|gửi|ban hành|hoàn thành|hoàn thiện|hoàn tất|phê duyệt|thông qua|công bố|xây dựng|tổ chức|triển khai|thực hiện|tổng hợp|tham mưu|sơ kết|tổng kết|kiểm tra|rà soát|cấp|tại|đợt|lần|kỳ|giai đoạn|dự kiến|xong|đảm bảo|bảo đảm|đạt|phấn đấu|cơ bản|nhưng|song|và|kết thúc|bắt đầu|khởi công|nghiệm thu|bàn giao|đưa vào|vận hành|họp|hội nghị|hội thi|đại hội|lễ|ngày hội|phiên|khai mạc|bế mạc|nộp|đăng ký|thẩm định|lấy ý kiến)(?!\p{L})/u;
/** Words that bind the time to something else or make it the date of a document. */
const BINDING =
  /(?<!\p{L})(?:sau|trước|khi|theo|từ|đến|kể|số|của|ngoài|trừ|không|nếu|hoặc|so|căn cứ|cũ|tại|ở|hè|mùa|vụ|học kỳ|tuần lễ đầu|nửa)(?!\p{L})|(?:nghị quyết|nghị định|quyết định|kế hoạch|công văn|thông báo|văn bản|luật|chỉ thị|thông tư|tờ trình|chương trình|đề án)$/u;
const TIME_WORD =
  /[ :(](?=(?:trước|chậm nhất|muộn nhất|đến|từ|trong|đầu|giữa|cuối|sau|vào|ngày|các|tháng|quý|năm|hằng|định kỳ|giai đoạn|thường xuyên|lúc|t\d|q[\di])(?!\p{Ll})|\d{1,2}[/.:h-]|(?:i{1,3}|iv)\/|20\d\d)/gu;
const LONGEST = 400;
const MOST_TRIES = 24;

/** Whether a key begins with a word of work. */
export const isStep = (key: string): boolean => OPENING.test(key);

/** Words with a time at their end, which `read` reads; only words of work may bind it to something else. */
export function readTimeAtEnd(
  key: string,
  context: ReadingContext,
  read: ReadTime,
  isBound: boolean,
): Period | undefined {
  if (key.length > LONGEST) return undefined;
  const closing = key.endsWith(')') ? ')' : '';
  const end = key.length - closing.length;
  let tries = 0;
  for (const { index } of key.matchAll(TIME_WORD)) {
    if (++tries > MOST_TRIES) return undefined;
    const at = index + 1;
    const before = key.slice(0, at);
    if (!isFreeOfTime(before)) return undefined;
    if (!isBound && BINDING.test(before.trim())) return undefined;
    const isBracketed = before.endsWith('(');
    if (isBracketed ? closing === '' : before.includes('(')) continue;
    const time = key.slice(at, isBracketed ? end : key.length);
    const period = read(time, context);
    if (!period) continue;
    context.note?.({ vi: 'Việc kèm mốc thời gian', en: 'A step with its time' }, key);
    return withRemark(period, before, isBracketed ? closing : '');
  }
  return undefined;
}

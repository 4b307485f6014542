import type { Period } from '../../model/period';
import type { PeriodForm } from '../form';
import { isFreeOfTime } from './free-words';
import type { ReadingContext } from '../reading-context';

const ACTION =
  'hoàn thành|thực hiện|triển khai|tổ chức|báo cáo|gửi|trình|định kỳ hoặc|theo|ngay|trước|trong|từ|kết thúc';
const OCCASION =
  'ngày(?! \\d)|cuộc|hội nghị|kỳ họp|đại hội|tết|lễ|bầu cử|khai giảng|bế giảng|khai mạc|mùa|vụ|năm học mới|kỳ thi';
const DOCUMENT =
  'kế hoạch|quyết định|văn bản|(?:được )?(?:ban hành|ký|phê duyệt|giao|nhận|có|công bố|niêm yết|khởi công)';
const OPENING = new RegExp(
  `^(?:(?:${ACTION}) )*(?:sau khi|khi|theo|tùy|căn cứ|kể từ khi|(?:kể |tính )?từ (?:ngày |khi |lúc )?(?:${DOCUMENT})|(?:trước|sau) (?:${OCCASION})|ngay sau(?! (?:ngày )?\\d)|đột xuất|kịp thời|(?:vào )?dịp|nhân (?:dịp|ngày|kỷ niệm)|(?:tại )?(?:các )?kỳ họp|phiên họp thứ|phiên họp gần nhất|đại hội|trong quá trình|trong (?:suốt )?thời gian(?=\\P{Nd}*$)|cùng với|đồng thời với|đồng bộ với|phù hợp với|trước khi|chậm nhất khi|(?:cho )?đến khi|hè|mùa|vụ|học kỳ|tết|trung thu|quốc khánh|tháng (?:thanh niên|hành động|cao điểm))(?!\\p{L})`,
  'u',
);

/** A length ("15 ngày", "0,5 ngày làm việc", "trong vòng 30 ngày") or a day counted from something unsaid ("trước ngày 05 tháng sau"). */
const UNANCHORED =
  /^(?:(?:trong vòng|trong thời hạn|trong|tối đa|không quá) )?\d{1,3}(?:[.,]\d{1,2})? (?:ngày|tuần|tháng|giờ)(?: làm việc)?$|^(?:(?:trước|chậm nhất|vào) )?ngày \d{1,2} (?:của )?tháng (?:sau|liền kề|kế tiếp|tiếp theo|cuối kỳ(?: báo cáo)?)$|^(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày làm việc|ngày) )?(?:đầu(?: tiên)?|cuối(?: cùng)?)(?: của)? (?:tháng|quý|tuần)$|^(?:ngay|(?:trong thời gian )?sớm nhất|(?:cho )?đến hết nhiệm kỳ|sơ kết \d{1,2} tháng(?:,| và )tổng kết (?:cuối )?năm)$/;

/** After or before something in words: "Sau thiên tai", "Sau tổng kết năm học". */
const AROUND = /^(?:ngay )?(?:trước|sau) (?!hạn|đây|đó|này)\p{L}/u;
/** Days of the moon calendar: the day is real, its date in the plan is not computed here. */
const OF_THE_MOON =
  /(?<!\p{L})(?:mùng|mồng) \d{1,2}(?!\d)|(?<!\p{L})tháng (?:giêng|chạp)(?!\p{L})|(?<!\p{L})rằm (?=tháng)|(?:(?<!\p{L})âm lịch|\d ?al)\)?$/u;
const OF_THE_SUN = /(?<!\p{L})(?:tức|nhằm|dương lịch|dl)(?!\p{L})/u;

/** Whether a key tells a day by the moon and none by the sun. */
export const isOfTheMoon = (key: string): boolean =>
  key.length <= 120 && OF_THE_MOON.test(key) && !OF_THE_SUN.test(key);

/** Somebody will say when: "Do Ban Chấp hành quyết định". */
const LEFT_TO = /^do \p{L}[\p{L} ]{1,60} (?:quyết định|quy định|thông báo|ấn định)$/u;

const OFFSET =
  /^(?:(?:trong vòng|trong thời hạn|trong|chậm nhất(?: là)?|không quá|sau|tối đa|ít nhất) )?(?:sau )?(?<count>\d{1,3}) (?<unit>ngày|tuần|tháng)(?<working> làm việc)? ?,?(?:sau|kể từ|tính từ|từ khi|từ ngày|trước khi)(?!\p{L})/u;

/** "Chậm nhất 70 ngày trước ngày bầu cử", "Trước giao quân 02 ngày": a length beside what it is counted from. */
const COUNTED_FROM =
  /^(?:(?:chậm nhất|muộn nhất|tối thiểu|ít nhất)(?: là)? )?\d{1,3} (?:ngày|tuần|tháng)(?: làm việc)? (?:trước|sau) (?!ngày \d)\p{L}[\p{L} ]{2,60}$|^(?:trước|sau) (?:khi )?\p{L}[\p{L} ]{2,60} (?:(?:ít nhất|tối thiểu|chậm nhất|khoảng) )?\d{1,3} (?:ngày|tuần|tháng|giờ)(?: làm việc)?$/u;

/** "24h sau bão", "12 giờ trước khi bão đổ bộ": so many hours around something in words. */
const HOURS =
  /^(?:(?:trong vòng|trong|chậm nhất|không quá|sau|tối đa) )?\d{1,3} ?(?:h|giờ|tiếng) (?:trước|sau|kể từ|tính từ|từ khi) ?\p{L}/u;

const DAYS = new Map([
  ['ngày', 1],
  ['tuần', 7],
]);

/** Bound to something else: "Sau khi có văn bản của …", "20 ngày sau khi …", "Theo quy định". No date is invented. */
export const event: PeriodForm = {
  id: 'event',
  examples: {
    'Sau khi có văn bản của tỉnh': 'event',
    '20 ngày sau khi ban hành': 'event',
    'Theo kế hoạch riêng': 'event',
    'Tết Nguyên đán': 'event',
    'Do Ban Chấp hành quyết định': 'event',
    '0,25 ngày làm việc': 'event',
    '24h sau bão': 'event',
    'Chậm nhất 70 ngày trước ngày bầu cử': 'event',
    'Trước giao quân 02 ngày': 'event',
  },
  read: readEvent,
};

export function readEvent(key: string, context: ReadingContext): Period | undefined {
  const offset = OFFSET.exec(key)?.groups;
  const isBound =
    OPENING.test(key) ||
    UNANCHORED.test(key) ||
    LEFT_TO.test(key) ||
    HOURS.test(key) ||
    COUNTED_FROM.test(key) ||
    isOfTheMoon(key);
  if (!offset && !isBound && !(AROUND.test(key) && isFreeOfTime(key))) return undefined;
  context.note?.({ vi: 'Gắn với một việc khác, không suy ra ngày', en: 'Bound to an event' }, key);
  const days = DAYS.get(offset?.['unit'] ?? '');
  if (!offset || days === undefined) return { kind: 'event' };
  return {
    kind: 'event',
    offsetDays: Number(offset['count']) * days,
    ...(offset['working'] === undefined ? {} : { workingDays: true }),
  };
}

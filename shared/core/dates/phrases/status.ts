import type { Period } from '../../model/period';
import type { PeriodForm } from '../form';
import type { ReadingContext } from '../reading-context';

const STATUS =
  /^(?:đã (?:hoàn thành|hoàn tất|xong|thực hiện|triển khai|ban hành|trình|báo cáo|có văn bản|kết thúc)(?: xong)?|đang (?:thực hiện|triển khai|xử lý|xây dựng|tham mưu|trình)|chưa (?:thực hiện|triển khai|đến hạn|ban hành|trình)|trong hạn|quá hạn|đúng hạn|trễ hạn|trước hạn)$/;

/** "Đã hoàn thành" in a time cell tells how far the work is, not when it is due. */
export const status: PeriodForm = {
  id: 'status',
  examples: {
    'Đã hoàn thành': 'event',
    'Quá hạn': 'event',
  },
  read: readStatus,
};

function readStatus(key: string, context: ReadingContext): Period | undefined {
  if (key.length > 40 || !STATUS.test(key)) return undefined;
  context.note?.({ vi: 'Tình trạng, không phải thời hạn', en: 'A status, no deadline' }, key);
  return { kind: 'event', status: true };
}

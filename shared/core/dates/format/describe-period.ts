import type { CalendarDate } from '../../model/calendar-date';
import type { LocalText } from '../../model/local-text';
import type { InvalidPeriodReason, Period } from '../../model/period';
import { formatDate } from '../../text/written-date';
import { formatPeriod } from './format-period';

const REASONS: Readonly<Record<InvalidPeriodReason, LocalText>> = {
  'no-such-day': { vi: 'Không có ngày này trên lịch', en: 'There is no such day' },
  'no-such-month': { vi: 'Một năm chỉ có 12 tháng', en: 'A year has 12 months' },
  'no-such-quarter': { vi: 'Một năm chỉ có quý I đến quý IV', en: 'A year has quarters I to IV' },
  'end-before-start': { vi: 'Kết thúc trước khi bắt đầu', en: 'The end is before the start' },
  placeholder: { vi: 'Chỗ trống của biểu mẫu chưa điền', en: 'A blank that was not filled in' },
  'look-alike': { vi: 'Có chữ cái nhìn giống chữ số', en: 'It has letters that look like digits' },
};

/** What a period says, as a sentence for the person. */
export function describePeriod(period: Period): LocalText {
  switch (period.kind) {
    case 'interval':
      return withLent(bounds(period.from, period.to), period.implied !== undefined);
    case 'recurring':
      return { vi: `Lặp lại: ${formatPeriod(period) ?? ''}`, en: 'Recurring' };
    case 'ongoing':
      return { vi: 'Việc thường xuyên, không có hạn', en: 'Ongoing work without a deadline' };
    case 'event':
      return {
        vi: 'Gắn với một việc khác, không suy ra ngày',
        en: 'Bound to another event; no date is inferred',
      };
    case 'several':
      return joined('Nhiều mốc: ', 'Several milestones: ', period.periods);
    case 'ambiguous':
      return joined('Hiểu được nhiều cách: ', 'Several readings: ', period.readings);
    case 'invalid':
      return REASONS[period.reason];
    case 'unparsed':
      return { vi: 'Không đọc được như một thời gian', en: 'Cannot be read as a time' };
    case 'empty':
      return { vi: 'Để trống', en: 'Empty' };
  }
}

function bounds(from: CalendarDate | null, to: CalendarDate | null): LocalText {
  if (from !== null && to !== null) {
    return {
      vi: `Từ ${formatDate(from)} đến hết ${formatDate(to)}`,
      en: `From ${formatDate(from)} to ${formatDate(to)}`,
    };
  }
  if (to !== null) return { vi: `Chậm nhất ${formatDate(to)}`, en: `By ${formatDate(to)}` };
  if (from !== null) return { vi: `Từ ${formatDate(from)} trở đi`, en: `From ${formatDate(from)} on` };
  return { vi: 'Không suy ra được ngày cụ thể', en: 'No day can be inferred' };
}

const withLent = ({ vi, en }: LocalText, isLent: boolean): LocalText =>
  isLent ? { vi: `${vi} (năm lấy theo kế hoạch)`, en: `${en} (year of the plan)` } : { vi, en };

function joined(vi: string, en: string, periods: readonly Period[]): LocalText {
  const texts = periods.map(describePeriod);
  return {
    vi: vi + texts.map((text) => text.vi).join('; '),
    en: en + texts.map((text) => text.en).join('; '),
  };
}

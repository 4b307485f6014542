import type { ReportPeriod } from '../../calendar/report-entry';
import type { LocalText } from '../../model/local-text';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { reportsWithoutDay } from './reports-without-day';

const messages = {
  rhythm: {
    vi: 'Báo cáo định kỳ ({periods}) không nêu ngày gửi hay ngày chốt số liệu. Cần ghi rõ ngày của từng kỳ.',
    en: 'A periodic report ({periodsEn}) has neither a day of sending nor a cut-off. State the day of each period.',
  },
  vague: {
    vi: 'Báo cáo chỉ ghi "{text}", không có kỳ và ngày gửi nên không đưa được vào lịch báo cáo. Cần ghi rõ kỳ, ngày gửi.',
    en: 'The report only says "{text}": without a period and a day it fits into no calendar. State both.',
  },
  none: {
    vi: 'Yêu cầu báo cáo này không nêu kỳ và ngày gửi. Cần ghi rõ.',
    en: 'This report duty names neither a period nor a day. State both.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

const NAMES: Readonly<Record<ReportPeriod, LocalText>> = {
  day: { vi: 'hằng ngày', en: 'daily' },
  week: { vi: 'hằng tuần', en: 'weekly' },
  month: { vi: 'hằng tháng', en: 'monthly' },
  quarter: { vi: 'hằng quý', en: 'quarterly' },
  half: { vi: '6 tháng', en: 'half-yearly' },
  'nine-months': { vi: '9 tháng', en: 'nine months' },
  year: { vi: 'hằng năm', en: 'yearly' },
  once: { vi: 'một lần', en: 'once' },
  'ad-hoc': { vi: 'không nêu kỳ', en: 'no period' },
};

const HEAD = ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026', 'I. TỔ CHỨC THỰC HIỆN', '1. Phòng Kinh tế'];

/** A report duty of the plan's prose that cannot be dated. No fix: which day it is only the plan's authors decide. */
export const reportHasDeadline = defineRule({
  id: 'report-has-deadline',
  meta: {
    group: 'time',
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 89,
      text: 'yêu cầu báo cáo chưa có ngày gửi: cần ấn định kỳ và ngày',
    },
    docs: {
      title: { vi: 'Báo cáo phải có ngày gửi', en: 'A report needs a day' },
      why: 'Báo cáo không có ngày gửi hay ngày chốt số liệu thì đơn vị gửi mỗi nơi một lúc, cấp tổng hợp không đôn đốc được và không lập được lịch báo cáo.',
      basis:
        'Nghị định 09/2019/NĐ-CP ngày 24/01/2019, Điều 12: số liệu báo cáo định kỳ tính đến ngày 14 của tháng cuối kỳ.',
      howToFix:
        'Ghi ngày gửi của từng kỳ ("trước ngày 20 của tháng cuối quý"), hoặc nêu văn bản đã quy định thời hạn đó.',
      whenNot:
        'Không báo báo cáo hằng ngày, hằng tuần, đột xuất, theo yêu cầu, sau một sự kiện, tại một cuộc họp; báo cáo theo thời hạn của một văn bản được nêu tên, hay lồng ghép trong báo cáo khác; câu kết "nếu có vướng mắc".',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: [...HEAD, '- Báo cáo UBND tỉnh hằng quý, trước ngày 20 của tháng cuối quý.'] },
      { lines: [...HEAD, '- Báo cáo UBND tỉnh 6 tháng, năm; số liệu tính đến ngày 14/6 và ngày 14/12.'] },
      { lines: [...HEAD, '- Báo cáo UBND tỉnh hằng tuần và đột xuất khi có yêu cầu.'] },
      { lines: [...HEAD, '- Định kỳ 6 tháng báo cáo UBND tỉnh theo Thông tư số 12/2019/TT-BNV.'] },
      { lines: [...HEAD, '- Báo cáo kết quả lồng ghép trong Báo cáo phát triển lâm nghiệp gửi UBND tỉnh.'] },
      { lines: [...HEAD, '- Tổng hợp kết quả, báo cáo UBND xã tại hội nghị cuối năm.'] },
      { lines: [...HEAD, '- Báo cáo Đoàn kiểm tra kết quả chăm sóc trước 05 ngày làm việc.'] },
      { lines: [...HEAD, '- Sau khi kết thúc đợt kiểm tra, báo cáo UBND xã kết quả thực hiện.'] },
    ],
    invalid: [
      {
        lines: [
          ...HEAD,
          '- Báo cáo UBND xã kết quả trồng cây theo định kỳ quý, 06 tháng và năm.',
          '2. Trưởng các thôn: định kỳ hằng quý, 6 tháng, năm báo cáo về Phòng Kinh tế.',
        ],
        finds: [{ messageId: 'rhythm', cell: 'A5', also: ['A6'] }],
      },
      {
        lines: [...HEAD, '- Theo dõi việc thực hiện, định kỳ báo cáo UBND tỉnh theo quy định.'],
        finds: [{ messageId: 'vague', cell: 'A5' }],
      },
      {
        lines: [...HEAD, '- Tổng hợp kết quả, tham mưu UBND xã báo cáo UBND tỉnh.'],
        finds: [{ messageId: 'none', cell: 'A5' }],
      },
    ],
  },
  check(plan) {
    return reportsWithoutDay(plan).map(({ at, periods, vague }): Signal => {
      if (periods.length > 0) {
        const [vi, en] = (['vi', 'en'] as const).map((language) =>
          periods.map((period) => NAMES[period][language]).join(', '),
        );
        return {
          messageId: 'rhythm',
          at,
          data: { periods: vi ?? '', periodsEn: en ?? '' },
          cause: periods.join(),
        };
      }
      return vague === ''
        ? { messageId: 'none', at, cause: 'no time' }
        : { messageId: 'vague', at, data: { text: vague }, actual: vague, cause: vague };
    });
  },
});

import type { LocalText } from '../../model/local-text';
import type { HeadingPart } from './blank-heading';
import { headingBlanks, headingWithoutNumber } from './blank-heading';
import { placeOfCell } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const PARTS: Readonly<Record<HeadingPart, LocalText>> = {
  number: { vi: 'số, ký hiệu', en: 'number' },
  date: { vi: 'ngày ban hành', en: 'date' },
  place: { vi: 'địa danh', en: 'place' },
};

const messages = {
  blank: {
    vi: 'Phần đầu văn bản còn để trống {parts}. Cần điền đủ trước khi ban hành.',
    en: 'The heading leaves blank: {partsEn}. Fill it in before the plan is issued.',
  },
  none: {
    vi: 'Phần đầu kế hoạch không có số, ký hiệu và ngày ban hành. Cần bổ sung trước khi ban hành.',
    en: 'The heading of the plan has neither number nor date. Add them before it is issued.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Number, day or place left blank in the heading. No fix: they are given when the plan is signed. */
export const noBlankDocumentNumber = defineRule({
  id: 'no-blank-document-number',
  meta: {
    group: 'header',
    // why: a draft has them blank rightly, and the work can be done without them
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 28,
      text: 'chỗ để trống số, ngày văn bản: cần điền trước khi ban hành',
    },
    docs: {
      title: { vi: 'Số, ngày ban hành còn để trống', en: 'Number or date left blank' },
      why: 'Văn bản chưa có số, ngày ban hành thì nơi khác không viện dẫn được, và người nhận không biết đó là bản dự thảo hay bản chính thức.',
      basis:
        'Nghị định số 30/2020/NĐ-CP, Phụ lục I: thể thức văn bản gồm số, ký hiệu, địa danh và thời gian ban hành.',
      howToFix: 'Điền số, ký hiệu, địa danh, ngày tháng khi ban hành. Bản dự thảo có thể để trống.',
      whenNot: 'Không xét bảng không có phần đầu văn bản, và ngày, số trong thân kế hoạch.',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: ['Số: 12/KH-UBND', 'Bình An, ngày 05 tháng 01 năm 2026', 'KẾ HOẠCH', 'Việc mẫu'] },
      { tasks: [{}] },
      { lines: ['LỊCH CÔNG TÁC TUẦN 10', '(Từ ngày 02/3/2026 đến ngày 06/3/2026)', 'Việc mẫu'] },
      { lines: ['STT\tNội dung\tNgày tháng năm', '1\tRà soát hồ sơ\t'] },
      { lines: ['KẾ HOẠCH', 'Việc mẫu năm 2026', '(Kèm theo Quyết định số 5/QĐ-UBND ngày 05/01/2026)'] },
    ],
    invalid: [
      {
        lines: ['Số:      /KH-UBND', 'Bình An, ngày     tháng 01 năm 2026', 'KẾ HOẠCH', 'Việc mẫu'],
        finds: [{ messageId: 'blank', cell: 'A1' }],
      },
      {
        lines: ['KẾ HOẠCH', 'Việc mẫu', '(Ban hành theo Quyết định số …/QĐ-UBND ngày …/01/2026 của UBND xã)'],
        finds: [{ messageId: 'blank', cell: 'A3' }],
      },
      {
        lines: ['KẾ HOẠCH', 'Việc mẫu', 'I. MỤC ĐÍCH', 'Làm tốt.', 'II. TỔ CHỨC', 'Văn phòng.', 'Nơi nhận:'],
        finds: [{ messageId: 'none', cell: 'A1' }],
      },
    ],
  },
  check({ sheets }) {
    const signals: Signal[] = [];
    for (const sheet of sheets) {
      const blanks = headingBlanks(sheet);
      const [first] = blanks;
      const bare = first ? undefined : headingWithoutNumber(sheet);
      if (bare) signals.push({ messageId: 'none', at: placeOfCell(sheet.view, bare) });
      if (!first) continue;
      const parts = [...new Set(blanks.map(({ part }) => part))];
      const others = blanks.filter(({ at }) => at.row !== first.at.row || at.column !== first.at.column);
      signals.push({
        messageId: 'blank',
        at: placeOfCell(sheet.view, first.at),
        data: {
          parts: parts.map((part) => PARTS[part].vi).join('; '),
          partsEn: parts.map((part) => PARTS[part].en).join(', '),
        },
        related: others.map(({ at, part }) => ({
          ...placeOfCell(sheet.view, at),
          note: { vi: `Để trống ${PARTS[part].vi}`, en: `Blank: ${PARTS[part].en}` },
        })),
      });
    }
    return signals;
  },
});

import { citationName } from '../../citations/format-citation';
import type { Inconsistency } from './inconsistencies';
import { inconsistencies } from './inconsistencies';
import { citationsBySheet } from './citations-by-sheet';
import { textOfCell, placeOf, witnessAt } from './placed-citation';
import { editPlaced } from '../kit/set-text';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const WARNINGS: ReadonlySet<string> = new Set(['symbol-form', 'shared-date', 'issuer-of-symbol']);

/** Said of a document in the same words each time, whatever stands around it. */
const ONE_CAUSE: ReadonlySet<string> = new Set(['symbol-form', 'issuer-of-symbol', 'issuer']);

/** How a habit of writing is told, whatever documents are cited so. */
const HABIT = { messageId: 'spellings', cause: 'spelling' } as const;

const messages = {
  spelling: {
    vi: 'Viết "{found}" sai thể thức; cần viết "{expected}".',
    en: '"{found}" is not in due form; write "{expected}".',
  },
  spellings: {
    vi: 'Viện dẫn sai thể thức; ví dụ "{found}" cần viết "{expected}".',
    en: 'Citations are not in due form; write "{expected}" for "{found}", for example.',
  },
  'symbol-form': {
    vi: 'Số, ký hiệu "{found}" sai dạng; văn bản loại này ghi "{expected}". Cần đối chiếu bản gốc rồi sửa.',
    en: 'The symbol "{found}" has the wrong form; such a document is "{expected}". Check the original.',
  },
  symbol: {
    vi: 'Cùng một văn bản mà ở đây ghi số "{found}", trước đó ghi "{expected}". Cần chọn một cách viết.',
    en: 'One document is numbered "{found}" here and "{expected}" before. Keep one writing.',
  },
  'shared-date': {
    vi: '{document} không có ngày riêng mà dùng chung ngày {found} với văn bản đứng sau. Cần ghi rõ ngày của từng văn bản.',
    en: '{document} has no date of its own and shares {found} with the next document. Give each its date.',
  },
  issuer: {
    vi: '{document}: cơ quan ban hành ở đây là "{found}", trước đó là "{expected}". Cần chọn một cách viết.',
    en: '{document}: the issuer is "{found}" here and "{expected}" before. Keep one writing.',
  },
  'issuer-of-symbol': {
    vi: '{document} ghi cơ quan ban hành là "{found}"; ký hiệu này là văn bản của "{expected}". Cần đối chiếu bản gốc rồi sửa.',
    en: '{document} is said to be of "{found}"; this symbol belongs to "{expected}". Check the original.',
  },
  title: {
    vi: '{document}: trích yếu ở đây khác lần trước ("{found}" và "{expected}"). Cần chép lại theo bản gốc.',
    en: '{document}: the title differs from before ("{found}" and "{expected}"). Copy it from the original.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, Inconsistency>;

export const consistentCitation = defineRule<'plan', typeof messages, Inconsistency>({
  id: 'consistent-citation',
  meta: {
    group: 'citations',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Viện dẫn văn bản chưa thống nhất', en: 'Citations are not consistent' },
      why: 'Cùng một văn bản phải được gọi như nhau: đúng tên loại, số, ký hiệu, cơ quan và trích yếu. Viết lệch khiến người đọc tưởng là hai văn bản và không tra cứu được.',
      basis:
        'Nghị định số 30/2020/NĐ-CP, Phụ lục I (thể thức viện dẫn), Phụ lục II (viết hoa tên loại văn bản cụ thể); văn bản của Đảng ghi số-loại/cơ quan, ví dụ 17-NQ/TW.',
      howToFix:
        'Lỗi chính tả (thiếu chữ "số", tên loại không viết hoa, dấu cách trong số, ký hiệu) sửa được ngay; các chỗ khác đối chiếu bản gốc rồi chọn một cách viết.',
      whenNot:
        'Bỏ qua cách viết "UBND" và "Ủy ban nhân dân" của cùng một cơ quan, trích yếu bị ngắt dòng hoặc viết tiếp, danh sách nhiều số dùng chung một tên loại.',
    },
    messages,
  },
  examples: {
    valid: [
      { lines: ['CHƯƠNG TRÌNH TRIỂN KHAI NGHỊ QUYẾT 15-NQ/TW CỦA BỘ CHÍNH TRỊ'] },
      { lines: ['Nghị định số 63/2010/NĐ-CP, 48/2013/NĐ-CP và 92/2017/NĐ-CP'] },
      {
        lines: [
          'Kế hoạch số 12/KH-UBND, ngày 20/01/2026 của UBND xã',
          'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của UBND xã',
        ],
      },
      { lines: ['Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'] },
      {
        lines: [
          'Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh',
          'Quyết định số 15/QĐ-UBND ngày 05/01/2026 của UBND tỉnh',
        ],
      },
    ],
    invalid: [
      {
        lines: ['Thực hiện nghị định 45/2020/NĐ-CP và Chỉ thị 13/CT-TTg trong năm'],
        finds: [{ messageId: 'spelling', cell: 'A1' }],
        fixed: { A1: 'Thực hiện Nghị định số 45/2020/NĐ-CP và Chỉ thị số 13/CT-TTg trong năm' },
      },
      {
        lines: [
          'Đã gửi báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã',
          'Thực hiện Chỉ thị 13/CT-TTg ngày 10/6/2025 của Thủ tướng Chính phủ',
        ],
        finds: [{ messageId: 'spellings', cell: 'A1', also: ['A2'] }],
        fixed: {
          A1: 'Đã gửi Báo cáo số 12/BC-UBND ngày 05/3/2026 của UBND xã',
          A2: 'Thực hiện Chỉ thị số 13/CT-TTg ngày 10/6/2025 của Thủ tướng Chính phủ',
        },
      },
      {
        lines: ['Quán triệt Nghị quyết số 17/NQ-TW ngày 01/8/2007'],
        finds: [{ messageId: 'symbol-form', cell: 'A1' }],
        fixed: { A1: 'Quán triệt Nghị quyết số 17-NQ/TW ngày 01/8/2007' },
      },
      {
        lines: ['Nghị quyết số 01/NQ-CP và Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ'],
        finds: [{ messageId: 'shared-date', cell: 'A1' }],
      },
      {
        lines: [
          'Quyết định số 15/QĐ-UBND ngày 05/01/2026 của UBND tỉnh',
          'Quyết định số 15/QĐ-UBND ngày 05/01/2026 của Chủ tịch UBND tỉnh',
        ],
        finds: [{ messageId: 'issuer', cell: 'A2' }],
      },
      {
        lines: ['Kế hoạch số 07/KH-UBND ngày 02/3/2026', 'Kế hoạch số 7/KH-UBND ngày 02/3/2026'],
        finds: [{ messageId: 'symbol', cell: 'A2' }],
      },
      {
        lines: [
          'Kế hoạch số 7/KH-UBND ngày 02/3/2026 của UBND xã về chuyển đổi số',
          'Kế hoạch số 7/KH-UBND ngày 02/3/2026 của UBND xã về cải cách hành chính',
        ],
        finds: [{ messageId: 'title', cell: 'A2' }],
      },
      {
        lines: ['Thông tư số 01/2020/TT-VPCP ngày 21/10/2020 của Văn phòng Chính phủ'],
        finds: [{ messageId: 'issuer-of-symbol', cell: 'A1' }],
      },
      {
        lines: ['Triển khai Kế hoạch số 36/KH - UBND trong năm'],
        finds: [{ messageId: 'spelling', cell: 'A1' }],
        fixed: { A1: 'Triển khai Kế hoạch số 36/KH-UBND trong năm' },
      },
      {
        lines: ['Chỉ thị số 13/CT-TTg ngày 10/6/2015 của Chính phủ'],
        finds: [{ messageId: 'issuer-of-symbol', cell: 'A1' }],
        fixed: { A1: 'Chỉ thị số 13/CT-TTg ngày 10/6/2015 của Thủ tướng Chính phủ' },
      },
    ],
  },
  check(_reading, plan) {
    const signals: Signal[] = [];
    const all = citationsBySheet(plan).flatMap(({ citations }) => inconsistencies(citations));
    // why: one habit of writing is one thing to tell, however many documents are cited so
    const isHabit = all.filter(({ what }) => what === 'spelling').length > 1;
    for (const found of all) {
      const data = {
        document: citationName(found.placed.citation),
        found: found.found,
        expected: found.expected,
      };
      signals.push({
        ...(isHabit && found.what === 'spelling' ? HABIT : { messageId: found.what }),
        at: placeOf(found.placed),
        actual: found.found,
        ...(ONE_CAUSE.has(found.what)
          ? { cause: [found.placed.citation.symbol, found.found].join(' ') }
          : {}),
        ...(found.expected === '' ? {} : { expected: [found.expected] }),
        ...(WARNINGS.has(found.what) ? { severity: 'warning' as const } : {}),
        data,
        related: found.against
          ? [witnessAt(found.against, { vi: `Ghi "${found.expected}"`, en: `Written "${found.expected}"` })]
          : [],
        payload: found,
      });
    }
    return signals;
  },
  fix({ payload }, _reading, plan) {
    if (!payload) return [];
    const text = textOfCell(plan, payload.placed);
    const ops = text === undefined ? [] : editPlaced(plan, payload.placed, payload.edits(text));
    if (ops.length === 0) return [];
    const title = { vi: `Viết "${payload.expected}"`, en: `Write "${payload.expected}"` };
    return [{ title, applicability: payload.what === 'spelling' ? 'safe' : 'suggestion', ops }];
  },
});

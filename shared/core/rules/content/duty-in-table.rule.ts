import { placeOfLines } from '../../calendar/plan-prose';
import type { DraftTask } from '../../draft/plan-draft';
import type { Fix } from '../../model/finding';
import type { LocalText } from '../../model/local-text';
import { hashText } from '../../work/hash';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';
import { insertDraftedRow } from './drafted-row';
import type { MissingDuty, TableSection } from './missing-duties';
import { missingDuties } from './missing-duties';

const messages = {
  missing: {
    vi: 'Văn bản giao {lead}: “{what}”, nhưng bảng nhiệm vụ không có dòng nào về việc này. Cần thêm một dòng, hoặc xác nhận không theo dõi trong bảng.',
    en: 'The text gives {lead} a duty that no row of the table holds: “{what}”. Add a row, or leave it out on purpose.',
  },
  many: {
    vi: 'Phần lớn việc mà văn bản giao cho các cơ quan không có trong bảng nhiệm vụ. Cần đối chiếu rồi thêm dòng.',
    en: 'Most of the duties that the text gives are in no row of the table. Compare both, then add rows.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, MissingDuty>;

/** More than these are told as one: the table and the text were not made for each other. */
const MOST = 8;
const LONGEST = 90;

const TABLE = [
  'KẾ HOẠCH',
  'Chăm sóc cây xanh năm 2026',
  'STT\tNội dung công việc\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành',
  '1\tTrồng 500 cây bóng mát tại các tuyến đường\tPhòng Kinh tế\tCác thôn\tTháng 6/2026',
  '2\tTổ chức Hội thi vườn đẹp cấp xã\tHội Nông dân xã\tPhòng Kinh tế\tQuý III/2026',
  '',
  'II. TỔ CHỨC THỰC HIỆN',
  '1. Phòng Kinh tế',
];

const UNHEARD = [
  'Kiểm tra vườn ươm', 'Mua phân bón', 'Lắp hệ thống tưới', 'Tập huấn kỹ thuật ghép cành', 'Thống kê cây cổ thụ',
  'Cắm biển tên đường', 'Ký cam kết với hộ dân', 'Thuê đơn vị tư vấn', 'In sổ tay hướng dẫn',
]; // prettier-ignore

/** A duty of the plan's prose that its table does not hold. The row is drafted; that it is wanted only a person knows. */
export const dutyInTable = defineRule({
  id: 'duty-in-table',
  meta: {
    group: 'content',
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 71,
      text: 'việc văn bản đã giao nhưng bảng nhiệm vụ không có: cần bổ sung hoặc xác nhận',
    },
    docs: {
      title: { vi: 'Việc giao trong văn bản phải có trong bảng', en: 'Duties of the text are in the table' },
      why: 'Việc chỉ nằm trong phần "Tổ chức thực hiện" thì không ai theo dõi, đôn đốc: bảng chuẩn, trang tổng hợp và báo cáo đều lấy từ bảng.',
      howToFix:
        'Xem dòng dự thảo rồi thêm vào bảng, bổ sung thời hạn và kết quả. Nếu việc đã nằm trong một nhiệm vụ khác thì bỏ qua và ghi lý do.',
      whenNot:
        'Không báo khi bảng đã có việc đó bằng lời khác, câu chỉ nhắc thực hiện kế hoạch, vai trò đầu mối, lời đề nghị, nguồn kinh phí không giao cho ai, và kế hoạch không có bảng.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        lines: [...TABLE, '- Phối hợp với các thôn trồng cây bóng mát trên các tuyến đường trước ngày 30/6.'],
      },
      { lines: [...TABLE, '- Chủ động triển khai các nhiệm vụ được giao theo chức năng, đạt kết quả tốt.'] },
      { lines: [...TABLE, '- Là cơ quan đầu mối theo dõi phong trào trồng cây.'] },
      { lines: [...TABLE, '2. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã giám sát việc trồng cây.'] },
      {
        lines: ['KẾ HOẠCH', 'Chăm sóc cây xanh năm 2026', ...TABLE.slice(6), '- Kiểm tra vườn ươm hằng quý.'],
      },
    ],
    invalid: [
      {
        lines: [...TABLE, '- Kiểm tra chất lượng cây giống tại vườn ươm, hoàn thành trước ngày 15/4/2026.'],
        finds: [{ messageId: 'missing', cell: 'A9' }],
        fixed: {
          '+6': '3 | Kiểm tra chất lượng cây giống tại vườn ươm, hoàn thành trước ngày 15/4/2026. | Phòng Kinh tế | trước ngày 15/4/2026',
        },
      },
      {
        lines: [...TABLE, ...UNHEARD.map((duty) => `- ${duty}.`)],
        finds: [
          { messageId: 'many', cell: 'A9', also: UNHEARD.slice(1).map((_, at) => `A${String(at + 10)}`) },
        ],
      },
    ],
  },
  check(plan) {
    const missing = missingDuties(plan);
    const all = `many ${hashText(missing.map(({ task }) => task.source.text).join('\n'))}`;
    return missing.map((duty): Signal => {
      const at = placeOfLines(duty.part, duty.task.source.lines);
      if (missing.length > MOST) return { messageId: 'many', at, cause: all, payload: duty };
      const data = { lead: leadOf(duty.task), what: shortened(duty.task.content) };
      return { messageId: 'missing', at, data, payload: duty };
    });
  },
  fix({ payload }): readonly Fix[] {
    const op = payload && insertDraftedRow(payload);
    return op ? [{ title: titleOf(payload.section), applicability: 'suggestion', ops: [op] }] : [];
  },
});

function titleOf({ table, section }: TableSection): LocalText {
  const numeral = section === null ? '' : (table.sections[section]?.numeral ?? '');
  return numeral === ''
    ? { vi: 'Thêm dòng cho việc này vào cuối bảng', en: 'Add a row for it at the end of the table' }
    : {
        vi: `Thêm dòng cho việc này vào cuối mục ${numeral}`,
        en: `Add a row for it at the end of section ${numeral}`,
      };
}

/** The bodies that a duty is given to; of many the first. */
function leadOf({ lead }: DraftTask): string {
  const names = lead.map(({ mention }) => mention.text);
  return names.length > 2
    ? `${names[0] ?? ''} (và ${String(names.length - 1)} cơ quan khác)`
    : names.join('; ');
}

/** The first words, up to a whole one. */
function shortened(text: string): string {
  if (text.length <= LONGEST) return text.replace(/[.;]$/u, '');
  const cut = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, cut > 0 ? cut : LONGEST).replace(/(?<![\s,;.])[\s,;.]+$/u, '')}…`;
}

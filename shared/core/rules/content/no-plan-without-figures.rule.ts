import { planPlace } from '../kit/header-place';
import { isCheckable } from './result-kind';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  none: {
    vi: 'Không kết quả nào trong {count} nhiệm vụ có con số hoặc sản phẩm cụ thể. Cần bổ sung để đánh giá được.',
    en: 'Not one of the {count} results carries a number or a named product. Add some, so that they can be judged.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Not one result of the plan carries a number or a named product. No fix: figures are a decision. */
export const noPlanWithoutFigures = defineRule({
  id: 'no-plan-without-figures',
  meta: {
    group: 'content',
    severity: 'hint',
    scope: 'plan',
    forLeader: {
      weight: 49,
      text: 'bảng không có chỉ tiêu, sản phẩm cụ thể nào: cần bổ sung',
    },
    options: {
      fewestResults: {
        default: 3,
        min: 1,
        max: 1000,
        about: {
          vi: 'Kế hoạch có ít kết quả hơn thì không báo',
          en: 'Plans with fewer results are passed over',
        },
      },
    },
    docs: {
      title: { vi: 'Cả kế hoạch không có con số', en: 'A plan without figures' },
      why: 'Không kết quả nào có con số hay sản phẩm cụ thể thì cuối kỳ không đánh giá được mức độ hoàn thành.',
      howToFix: 'Với các nhiệm vụ chính, ghi số lượng hoặc sản phẩm: "03 cuộc", "01 báo cáo", "100% hồ sơ".',
      whenNot: 'Không báo khi có ít nhất một kết quả nêu con số hoặc sản phẩm.',
    },
    messages,
  },
  examples: {
    valid: [
      {
        tasks: [
          { result: 'Người dân biết quy định' },
          { result: 'Hội thi được tổ chức' },
          { result: '01 báo cáo' },
        ],
      },
      {
        tasks: [
          { result: 'Người dân biết quy định' },
          { result: 'Hội thi được tổ chức' },
          { result: 'Nâng cao nhận thức' },
        ],
        options: { fewestResults: 4 },
      },
    ],
    invalid: [
      {
        tasks: [
          { result: 'Người dân biết quy định' },
          { result: 'Hội thi được tổ chức' },
          { result: 'Nâng cao nhận thức' },
        ],
        finds: [{ messageId: 'none', cell: 'G4' }],
      },
    ],
  },
  check(plan, _, { fewestResults }) {
    const signals: Signal[] = [];
    let count = 0;
    for (const { tables } of plan.sheets) {
      for (const { tasks } of tables) {
        for (const { result } of tasks) {
          if (result.text === '') continue;
          if (isCheckable(result.text)) return signals;
          count++;
        }
      }
    }
    const at = planPlace(plan, 'result');
    if (at && count >= fewestResults) signals.push({ messageId: 'none', at, data: { count } });
    return signals;
  },
});

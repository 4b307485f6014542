import type { Task } from '../../model/plan';
import { planPlace } from '../kit/header-place';
import { timeFields } from '../kit/time-fields';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  uniform: {
    vi: 'Cả {count} nhiệm vụ đều ghi "{text}". Cần ghi thời gian riêng cho từng nhiệm vụ.',
    en: 'All {count} tasks have the period "{text}". Give each task its own.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** Every task of the plan has the same period. No fix: the right times are decisions. */
export const noUniformPeriod = defineRule({
  id: 'no-uniform-period',
  meta: {
    group: 'content',
    severity: 'warning',
    scope: 'plan',
    forLeader: {
      weight: 55,
      text: 'bảng ghi mọi nhiệm vụ cùng một thời gian: cần chia theo mốc để theo dõi',
    },
    options: {
      fewestTasks: {
        default: 5,
        min: 2,
        max: 1000,
        about: {
          vi: 'Kế hoạch có ít nhiệm vụ hơn thì không báo',
          en: 'Plans with fewer tasks are passed over',
        },
      },
    },
    docs: {
      title: { vi: 'Mọi nhiệm vụ cùng một thời gian', en: 'Every task has the same period' },
      why: 'Khi tất cả nhiệm vụ ghi cùng một khoảng thời gian, cột thời gian không cho biết việc nào làm trước, việc nào đến hạn.',
      howToFix: 'Ghi thời gian riêng cho từng nhiệm vụ, ít nhất là quý hoàn thành.',
      whenNot: 'Không báo kế hoạch dưới năm nhiệm vụ.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{}, {}, {}, {}] },
      { tasks: [{}, {}, {}, {}, { end: 'Tháng 9/2026' }] },
      { tasks: [{}, {}, {}, {}, {}], options: { fewestTasks: 6 } },
      { tasks: [1, 2, 3, 4, 5].map((week) => ({ end: `Tuần ${String(week)}` })) },
    ],
    invalid: [{ tasks: [{}, {}, {}, {}, {}], finds: [{ messageId: 'uniform', cell: 'F4' }] }],
  },
  check(plan, _, { fewestTasks }) {
    const signals: Signal[] = [];
    let count = 0;
    let first: Task | undefined;
    for (const { tables } of plan.sheets) {
      for (const { tasks } of tables) {
        for (const task of tasks) {
          first ??= task;
          if (!hasSameTime(task, first)) return signals;
          count++;
        }
      }
    }
    const at = planPlace(plan, 'end');
    if (!at || !first || count < fewestTasks) return signals;
    const text = timeFields(first).map((time) => time.text);
    signals.push({
      messageId: 'uniform',
      at,
      data: { count, text: text.filter((part) => part !== '').join(' – ') },
    });
    return signals;
  },
});

const hasSameTime = (task: Task, other: Task): boolean =>
  task.end.text !== '' && hasSamePeriod(task.start, other.start) && hasSamePeriod(task.end, other.end);

function hasSamePeriod(a: Task['end'], b: Task['end']): boolean {
  if (a.text === b.text) return true;
  const [one, two] = [a.period, b.period];
  if (one.kind !== 'interval' || two.kind !== 'interval') return false;
  // why: "Tuần 1" and "Tuần 2" have no days, and are not the same for that
  return (one.from ?? one.to) !== null && one.from === two.from && one.to === two.to;
}

import type { MentionedName, PlanReading } from '../../model/reading';
import { planPlace } from '../kit/header-place';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

// why: a programme of one field is led by the body of that field; only a plan of all the work can be shared out
const WHOLE_WORK =
  /chương trình công tác|kế hoạch công tác|nhiệm vụ trọng tâm|phát triển kinh tế ?[-–] ?xã hội|chỉ đạo, điều hành/u;

/** A plan of twelve tasks of which one division leads `count`. */
const overloaded = (title: string, count: number): readonly string[] => [
  'KẾ HOẠCH',
  title,
  '',
  'STT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành',
  ...Array.from({ length: 12 }, (_, at) =>
    [
      String(at + 1),
      `Rà soát, tổng hợp hồ sơ đợt ${String(at + 1)}`,
      at < count ? 'Phòng Kinh tế' : 'Trạm Y tế',
      'Tháng 6/2026',
    ].join('\t'),
  ),
];

const messages = {
  overload: {
    vi: '{name} chủ trì {count} trên {total} nhiệm vụ, quá nửa kế hoạch. Đề nghị cân nhắc phân công lại.',
    en: '{name} leads {count} of {total} tasks, over half of the plan. Consider sharing them out.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** One lead holds more than half of the plan. No fix: whom to relieve is a decision. */
export const noLeadOverload = defineRule({
  id: 'no-lead-overload',
  meta: {
    group: 'content',
    severity: 'hint',
    scope: 'plan',
    forLeader: {
      weight: 58,
      text: 'cơ quan chủ trì quá nửa số nhiệm vụ: cần xem lại việc phân công',
    },
    options: {
      share: {
        default: 50,
        min: 50,
        max: 99,
        about: {
          vi: 'Một cơ quan chủ trì quá bao nhiêu phần trăm số nhiệm vụ thì báo',
          en: 'Told when one body leads more than this percentage of the tasks',
        },
      },
      fewestTasks: {
        default: 10,
        min: 2,
        max: 1000,
        about: {
          vi: 'Kế hoạch có ít nhiệm vụ hơn thì không báo',
          en: 'Plans with fewer tasks are passed over',
        },
      },
    },
    docs: {
      title: { vi: 'Một cơ quan chủ trì quá nửa kế hoạch', en: 'One lead holds over half of the plan' },
      why: 'Dồn quá nhiều việc cho một đầu mối dễ dẫn tới chậm trễ; lãnh đạo cần biết để cân đối.',
      howToFix: 'Xem lại việc phân công; nếu đúng là việc chuyên môn của cơ quan đó thì bỏ qua.',
      whenNot:
        'Kế hoạch của một lĩnh vực, một chương trình do cơ quan chuyên môn chủ trì là bình thường. Chỉ nhắc chương trình, kế hoạch công tác chung có từ mười nhiệm vụ.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{}, {}, {}, { lead: 'Công an xã' }, { lead: 'Trạm Y tế' }] },
      { lines: overloaded('Chuyển đổi số năm 2026', 9) },
      { lines: overloaded('Phát triển kinh tế - xã hội năm 2026', 6) },
      { lines: overloaded('Phát triển kinh tế - xã hội năm 2026', 9), options: { share: 80 } },
      { lines: overloaded('Phát triển kinh tế - xã hội năm 2026', 9), options: { fewestTasks: 20 } },
    ],
    invalid: [
      {
        lines: overloaded('Phát triển kinh tế - xã hội năm 2026', 9),
        finds: [{ messageId: 'overload', cell: 'C4' }],
      },
    ],
  },
  check(plan, _, { fewestTasks, share }) {
    const signals: Signal[] = [];
    const total = countTasks(plan);
    const at = planPlace(plan, 'lead');
    if (!at || total < fewestTasks || !WHOLE_WORK.test(foldText(plan.header.title ?? ''))) return signals;
    const loaded = countLeads(plan).filter(({ count }) => count * 100 > total * share);
    for (const { name, count } of loaded.sort((a, b) => firstLead(a) - firstLead(b)))
      signals.push({ messageId: 'overload', at, data: { name, count, total } });
    return signals;
  },
});

const countTasks = ({ sheets }: PlanReading): number =>
  sheets.reduce((sum, { tables }) => tables.reduce((all, { tasks }) => all + tasks.length, sum), 0);

interface LeadCount {
  readonly name: string;
  readonly written: MentionedName[];
  count: number;
}

function countLeads(plan: PlanReading): readonly LeadCount[] {
  const leads = new Map<string, LeadCount>();
  for (const name of plan.mentionedNames()) {
    const { text, match } = name.mention;
    // why: a group ("các phòng chuyên môn") is many hands, not one
    if (name.counts.lead === 0 || match.kind === 'set') continue;
    const isKnown = match.kind === 'exact' || match.kind === 'alias';
    const key = isKnown ? match.id + (match.place ?? '') : foldText(text);
    const lead = leads.get(key) ?? { name: isKnown ? match.name : text, written: [], count: 0 };
    leads.set(key, lead);
    lead.count += name.counts.lead;
    lead.written.push(name);
  }
  return [...leads.values()];
}

/** The number of the mention by which it leads first. */
const firstLead = ({ written }: LeadCount): number =>
  Math.min(
    ...written.flatMap(({ order, places }) => order[places.findIndex(({ slot }) => slot === 'lead')] ?? []),
  );

import type { AgencyMention } from '../model/agency';
import type { PlanReading } from '../model/reading';
import { planPlace } from '../table/header-place';
import { foldText } from '../text/fold-vietnamese';
import type { Signal } from './rule';
import { defineRule } from './rule';

const FEWEST = 5;

/** One lead holds more than half of the plan. No fix: whom to relieve is a decision. */
export const noLeadOverload = defineRule({
  id: 'no-lead-overload',
  meta: {
    group: 'content',
    severity: 'hint',
    scope: 'plan',
    docs: {
      title: { vi: 'Một cơ quan chủ trì quá nửa kế hoạch', en: 'One lead holds over half of the plan' },
      why: 'Dồn quá nhiều việc cho một đầu mối dễ dẫn tới chậm trễ; lãnh đạo cần biết để cân đối.',
      mend: 'Xem lại việc phân công; nếu đúng là việc chuyên môn của cơ quan đó thì bỏ qua.',
      whenNot: 'Không báo kế hoạch dưới năm nhiệm vụ.',
    },
    messages: {
      overload: {
        vi: '{name} chủ trì {count} trên {total} nhiệm vụ, quá nửa kế hoạch. Hãy cân nhắc phân công lại.',
        en: '{name} leads {count} of {total} tasks, over half of the plan. Consider sharing them out.',
      },
    },
  },
  examples: {
    valid: [
      { tasks: [{}, {}, {}, {}] },
      { tasks: [{}, {}, {}, { lead: 'Công an xã' }, { lead: 'Trạm Y tế' }, { lead: 'Phòng Kinh tế' }] },
    ],
    invalid: [
      {
        tasks: [{}, {}, {}, { lead: 'Công an xã' }, { lead: 'Trạm Y tế' }],
        finds: [{ messageId: 'overload', cell: 'C4' }],
      },
    ],
  },
  check(plan) {
    const signals: Signal[] = [];
    const { total, leads } = countLeads(plan);
    const at = planPlace(plan, 'lead');
    if (!at || total < FEWEST) return signals;
    for (const { name, count } of leads) {
      if (count * 2 > total) signals.push({ messageId: 'overload', at, data: { name, count, total } });
    }
    return signals;
  },
});

interface LeadCount {
  readonly name: string;
  count: number;
}

function countLeads({ sheets }: PlanReading): {
  readonly total: number;
  readonly leads: Iterable<LeadCount>;
} {
  const leads = new Map<string, LeadCount>();
  let total = 0;
  for (const { tables } of sheets) {
    for (const { tasks } of tables) {
      total += tasks.length;
      for (const { lead } of tasks) countMentions(leads, lead.mentions);
    }
  }
  return { total, leads: leads.values() };
}

function countMentions(leads: Map<string, LeadCount>, mentions: readonly AgencyMention[]): void {
  for (const { text, match } of mentions) {
    // why: a group ("các phòng chuyên môn") is many hands, not one
    if (match.kind === 'set') continue;
    const isKnown = match.kind === 'exact' || match.kind === 'alias';
    const key = isKnown ? match.id + (match.place ?? '') : foldText(text);
    const lead = leads.get(key);
    if (lead) lead.count++;
    else leads.set(key, { name: isKnown ? match.name : text, count: 1 });
  }
}

import { placeKey } from '../agencies/agency-spelling';
import type { TextEdit } from '../agencies/edit-mentions';
import { editCell } from '../agencies/edit-mentions';
import type { AgencyMatch, AgencyMention } from '../model/agency';
import { cellRange } from '../model/range';
import type { Signal } from './rule';
import { defineRule } from './rule';

/** The lead of a task that also stands among its coordinators. */
export const noLeadAsCoordinator = defineRule<'task', AgencyMention>({
  id: 'no-lead-as-coordinator',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'task',
    docs: {
      title: {
        vi: 'Cơ quan chủ trì không đồng thời phối hợp',
        en: 'The lead does not coordinate with itself',
      },
      why: 'Một cơ quan vừa chủ trì vừa phối hợp cùng một việc thường là do chép nhầm và làm sai số liệu tổng hợp theo cơ quan.',
      mend: 'Bỏ cơ quan chủ trì khỏi cột phối hợp.',
      whenNot: 'Nhóm cơ quan ("các cơ quan chuyên môn") có thể gồm cả cơ quan chủ trì nên không bị nhắc.',
    },
    messages: {
      both: {
        vi: '“{name}” vừa chủ trì vừa phối hợp. Hãy bỏ khỏi cột phối hợp.',
        en: '“{name}” both leads and coordinates. Take it out of the coordinators.',
      },
    },
  },
  examples: {
    valid: [{ tasks: [{ lead: 'Phòng Kinh tế', coordinators: 'Trạm Y tế; Công an xã' }] }],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Kinh tế', coordinators: 'Trạm Y tế; Phòng kinh tế; Công an xã' }],
        finds: [{ messageId: 'both', cell: 'D5' }],
        fixed: { D5: 'Trạm Y tế; Công an xã' },
      },
    ],
  },
  check({ view, task }, { header }) {
    const signals: Signal<AgencyMention>[] = [];
    const at = task.coordinators.cells[0];
    if (!at) return signals;
    const { mentions } = task.lead;
    for (const mention of task.coordinators.mentions) {
      if (!mentions.some((lead) => isSameAgency(lead.match, mention.match, header.place))) continue;
      signals.push({
        messageId: 'both',
        at: { sheet: view.id, range: cellRange(at) },
        data: { name: mention.text },
        actual: mention.text,
        payload: mention,
      });
    }
    return signals;
  },
  fix({ payload }, { view, task }) {
    const at = task.coordinators.cells[0];
    const index = task.coordinators.mentions.findIndex((mention) => mention === payload);
    if (!at || index < 0) return [];
    const op = editCell(view, at, [removal(task.coordinators.text, task.coordinators.mentions, index)]);
    const title = { vi: 'Bỏ khỏi cột phối hợp', en: 'Take out of the coordinators' };
    return op ? [{ title, applicability: 'suggestion', ops: [op] }] : [];
  },
});

function isSameAgency(a: AgencyMatch, b: AgencyMatch, own: string | undefined): boolean {
  if (a.kind !== 'exact' && a.kind !== 'alias') return false;
  if ((b.kind !== 'exact' && b.kind !== 'alias') || a.name !== b.name) return false;
  return a.place === b.place || placeKey(a.place, own) === placeKey(b.place, own);
}

/** The mention with the separator after it, or before it when it is the last. */
function removal(text: string, mentions: readonly AgencyMention[], index: number): TextEdit {
  const [previous, mention, next] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  const start = mention?.offset ?? 0;
  const end = start + (mention?.text.length ?? 0);
  const from = next || !previous ? start : previous.offset + previous.text.length;
  return { offset: from, before: text.slice(from, next?.offset ?? end), after: '' };
}

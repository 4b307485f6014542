import { placeKey } from '../../agencies/agency-spelling';
import { leadsOf } from './single-bodies';
import { spokenName } from './spoken-name';
import type { AgencyMatch, AgencyMention } from '../../model/agency';
import type { Task } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import { cellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import type { TextEdit } from '../../model/text-edit';
import { editText, rewrite } from '../../model/text-edit';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  both: {
    vi: '“{name}” vừa chủ trì vừa phối hợp. Đề nghị bỏ khỏi cột phối hợp.',
    en: '“{name}” both leads and coordinates. Take it out of the coordinators.',
  },
  group: {
    vi: '“{name}” vừa là chủ trì vừa là phối hợp: không rõ cơ quan nào chịu trách nhiệm chính. Cần nêu rõ.',
    en: '“{name}” both leads and coordinates: nobody is in charge. Say who is.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages, AgencyMention>;

/** The lead of a task that also stands among its coordinators. */
export const noLeadAsCoordinator = defineRule<'task', typeof messages, AgencyMention>({
  id: 'no-lead-as-coordinator',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'task',
    forLeader: {
      weight: 43,
      text: 'nhiệm vụ ghi một cơ quan vừa chủ trì vừa phối hợp: cần sửa',
    },
    docs: {
      title: {
        vi: 'Cơ quan chủ trì không đồng thời phối hợp',
        en: 'The lead does not coordinate with itself',
      },
      why: 'Một cơ quan vừa chủ trì vừa phối hợp cùng một việc thường là do chép nhầm và làm sai số liệu tổng hợp theo cơ quan.',
      howToFix: 'Bỏ cơ quan chủ trì khỏi cột phối hợp.',
      whenNot:
        'Nhóm cơ quan phối hợp ("các cơ quan chuyên môn") có thể gồm cả cơ quan chủ trì nên không bị nhắc; dòng tiếp theo có cơ quan chủ trì riêng cũng không.',
    },
    messages,
  },
  examples: {
    valid: [{ tasks: [{ lead: 'Phòng Kinh tế', coordinators: 'Trạm Y tế; Công an xã' }] }],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Kinh tế', coordinators: 'Trạm Y tế; Phòng kinh tế; Công an xã' }],
        finds: [{ messageId: 'both', cell: 'D5' }],
        fixed: { D5: 'Trạm Y tế; Công an xã' },
      },
      {
        tasks: [
          { lead: 'Các phòng chuyên môn', coordinators: 'Các phòng chuyên môn' },
          { lead: 'Các phòng chuyên môn', coordinators: 'Các phòng chuyên môn; Công an xã' },
        ],
        finds: [{ messageId: 'group', cell: 'D5' }],
      },
    ],
  },
  check({ view, task }, { header }) {
    const signals: Signal[] = [];
    if (!sharesBody(task, header.place) && !isSameGroup(task)) return signals;
    const at = task.coordinators.cells[0];
    // why: rows below a task may name leads of their own; a cell of another row is told there
    if (!at || task.lead.cells.length > 1 || !task.rows.includes(at.row)) return signals;
    const leads = leadsOf(task.lead.mentions);
    if (isSameGroup(task)) signals.push(signalOf('group', view, at, task.coordinators.mentions[0]));
    for (const mention of task.coordinators.mentions) {
      if (!leads.some((lead) => isSameAgency(lead.match, mention.match, header.place))) continue;
      signals.push(signalOf('both', view, at, mention));
    }
    return signals;
  },
  fix({ payload }, { view, task }) {
    const at = task.coordinators.cells[0];
    const index = task.coordinators.mentions.findIndex((mention) => mention === payload);
    if (!at || index < 0) return [];
    const op = editText(view, at, [removal(task.coordinators.text, task.coordinators.mentions, index)]);
    const title = { vi: 'Bỏ khỏi cột phối hợp', en: 'Take out of the coordinators' };
    return op ? [{ title, applicability: 'suggestion', ops: [op] }] : [];
  },
});

function signalOf(
  messageId: Signal['messageId'],
  view: SheetView,
  at: CellPosition,
  mention: AgencyMention | undefined,
): Signal {
  const name = mention ? spokenName(mention) : '';
  return {
    messageId,
    at: { sheet: view.id, range: cellRange(at) },
    data: { name },
    cause: foldText(name),
    actual: name,
    ...(mention && messageId === 'both' ? { payload: mention } : {}),
  };
}

/** One group alone leads, and the very same words alone coordinate. */
const isSameGroup = ({ lead, coordinators }: Task): boolean =>
  lead.mentions.length === 1 &&
  lead.mentions[0]?.match.kind === 'set' &&
  foldText(lead.text.trim()) === foldText(coordinators.text.trim());

/** Whether any body stands in both cells, whatever its duty. */
function sharesBody({ lead, coordinators }: Task, own: string | undefined): boolean {
  for (const { match } of lead.mentions)
    for (const other of coordinators.mentions) if (isSameAgency(match, other.match, own)) return true;
  return false;
}

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
  return rewrite({ text: text.slice(from, next?.offset ?? end), offset: from }, '');
}

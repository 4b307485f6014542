import { isOfBodyBefore, isSingleBody, leadsOf } from './single-bodies';
import { isPlainList } from './read-separators';
import { spokenName } from './spoken-name';
import type { AgencyMention } from '../../model/agency';
import type { Fix } from '../../model/finding';
import type { Task } from '../../model/plan';
import { cellRange } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';
import { editText } from '../../model/text-edit';
import { foldText } from '../../text/fold-vietnamese';
import { defineRule } from '../kit/rule';
import type { RuleMessages, SignalOf } from '../kit/signal';

const messages = {
  several: {
    vi: 'Nhiệm vụ có {count} cơ quan chủ trì: {names}. Đề nghị giao một cơ quan chủ trì, các cơ quan khác phối hợp.',
    en: 'The task has {count} lead agencies: {names}. Let one lead and the others coordinate.',
  },
} as const satisfies RuleMessages;

type Signal = SignalOf<typeof messages>;

/** More than one named body leads one task. */
export const noSeveralLeads = defineRule({
  id: 'no-several-leads',
  meta: {
    group: 'agencies',
    severity: 'warning',
    scope: 'task',
    forLeader: {
      weight: 97,
      text: 'nhiệm vụ giao nhiều cơ quan cùng chủ trì: cần chọn một đầu mối chịu trách nhiệm',
    },
    docs: {
      title: { vi: 'Một nhiệm vụ chỉ nên có một cơ quan chủ trì', en: 'One task, one lead agency' },
      why: 'Nhiều cơ quan cùng chủ trì thì không rõ ai chịu trách nhiệm chính và ai tổng hợp báo cáo.',
      basis:
        'Phương châm "6 rõ" khi giao việc: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền.',
      howToFix:
        'Giữ một cơ quan chủ trì, chuyển các cơ quan còn lại sang cột phối hợp; hoặc tách thành nhiều nhiệm vụ.',
      whenNot:
        'Một cơ quan có dấu phẩy hay chữ "và" trong tên (Phòng Kinh tế, Hạ tầng và Đô thị) vẫn là một. Không nhắc khi chủ trì là nhóm cơ quan, là một cơ quan cùng nhóm cơ quan, hoặc khi ô ghi rõ ai chủ trì, ai thực hiện.',
    },
    messages,
  },
  examples: {
    valid: [
      { tasks: [{ lead: 'Phòng Kinh tế, Hạ tầng và Đô thị' }] },
      { tasks: [{ lead: 'Văn phòng HĐND và UBND' }] },
      { tasks: [{ lead: 'Các sở, ngành; UBND xã, phường, đặc khu' }] },
      { tasks: [{ lead: 'Phòng Kinh tế, UBND các phường, xã' }] },
      { tasks: [{ lead: 'Phòng Kinh tế; phòng kinh tế' }] },
      { tasks: [{ lead: 'Phòng Kinh tế chủ trì, phối hợp Công an phường' }] },
      { tasks: [{ lead: 'Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI) – Chi nhánh Đà Nẵng' }] },
      { tasks: [{ lead: 'UBND các xã: Tân Phú, An Bình, Long Sơn' }] },
      { tasks: [{ lead: 'Sở Xây dựng, UBND các tỉnh Đồng Tháp, Cà Mau' }] },
    ],
    invalid: [
      {
        tasks: [{ lead: 'Phòng Kinh tế; Công an xã', coordinators: 'Trạm Y tế' }],
        finds: [{ messageId: 'several', cell: 'C5' }],
        fixed: { C5: 'Phòng Kinh tế', D5: 'Công an xã; Trạm Y tế' },
      },
      {
        tasks: [{ lead: 'Phòng Kinh tế; Công an xã; các cơ quan, đơn vị liên quan' }],
        finds: [{ messageId: 'several', cell: 'C5' }],
        fixed: { C5: 'Phòng Kinh tế', D5: 'Công an xã; các cơ quan, đơn vị liên quan; Phòng Kinh tế' },
      },
    ],
  },
  check({ view, task }) {
    const signals: Signal[] = [];
    if (task.lead.mentions.length < 2) return signals;
    const at = task.lead.cells[0];
    // why: a lead that stands in another row (merged, "-nt-", of the task above) is told there
    if (!at || !task.rows.includes(at.row)) return signals;
    const leads = distinct(
      leadsOf(task.lead.mentions).filter(
        (lead) => isSingleBody(lead) && !isOneOfMany(lead) && !isOfBodyBefore(task.lead.text, lead),
      ),
    );
    if (leads.length < 2 || sharesByItem(task)) return signals;
    signals.push({
      messageId: 'several',
      at: { sheet: view.id, range: cellRange(at) },
      data: { count: leads.length, names: leads.map(spokenName).join('; ') },
      actual: task.lead.text,
    });
    return signals;
  },
  fix: (_signal, { view, task }) => firstLeads(view, task),
});

/** "UBND các xã: Tân Phú, An Bình": the like body of each place does the work on its own ground, as a group does. */
const isOneOfMany = ({ head, match }: AgencyMention): boolean => head !== undefined && 'place' in match;

const ITEM = /^[^\S\n\r\u2028\u2029]*(?:[a-zđ]|\d{1,2})\)/gmu;

/** "a) Văn phòng ⏎ b) Sở Ngoại vụ" beside a content with a) and b): each item has a lead of its own. */
const sharesByItem = ({ lead, content }: Task): boolean => {
  const items = [...lead.text.matchAll(ITEM)].length;
  return items > 1 && items === [...content.text.matchAll(ITEM)].length;
};

/** Each body once: a name that is repeated by mistake is still one lead. */
function distinct(mentions: readonly AgencyMention[]): readonly AgencyMention[] {
  const bodies = new Map<string, AgencyMention>();
  for (const mention of mentions) {
    const { match, text } = mention;
    const key = 'id' in match ? `${match.id} ${match.place ?? ''}` : foldText(text);
    if (!bodies.has(key)) bodies.set(key, mention);
  }
  return [...bodies.values()];
}

/** Offered only where the cell holds nothing but names and what parts them: a remark or a duty is not to be moved blindly. */
function firstLeads(view: SheetView, task: Task): readonly Fix[] {
  const [lead, coordinators] = [task.lead.cells[0], task.coordinators.cells[0]];
  const [first, ...others] = task.lead.mentions;
  if (!lead || !coordinators || !first || task.lead.cells.length > 1 || !isSingleBody(first)) return [];
  if (!isPlainList(task.lead)) return [];
  const before = view.contentAt(coordinators.row, coordinators.column);
  const keep = editText(view, lead, first.text);
  if (!keep || before.kind !== 'value') return [];
  const rest = [...others.map(({ text }) => text), String(before.value ?? '').trim()].filter(
    (text) => text !== '',
  );
  const move = editText(view, coordinators, rest.join('; '));
  const title = {
    vi: `Để ${first.text} chủ trì, các cơ quan khác phối hợp`,
    en: `Let ${first.text} lead and the others coordinate`,
  };
  return move ? [{ title, applicability: 'suggestion', ops: [keep, move] }] : [];
}

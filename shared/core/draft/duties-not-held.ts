import type { AgencyMention } from '../model/agency';
import type { ProseDocument } from '../model/document';
import type { Task } from '../model/plan';
import { foldText } from '../text/fold-vietnamese';
import type { DutyWords, Subject } from './duty-likeness';
import { dutyWords, LikenessIndex, subjectOf } from './duty-likeness';
import type { PlanDraft } from './draft-plan';
import type { DraftTask } from './plan-draft';
import { contentKey } from './tasks-in-tables';

/**
 * How much a duty and a row have to say in common, of the one that says less and of the duty, by how they are led: by one
 * body, by a helper of the row, by others.
 */
const ENOUGH = {
  own: { shared: 0.5, covered: 0.2 },
  helper: { shared: 0.6, covered: 0.3 },
  other: { shared: 0.7, covered: 0.4 },
} as const;
/** "Kiểm tra việc thực hiện Kế hoạch" says two words of its own: a row that checks something else says them too. */
const FEW_WORDS = 3;
const WHEN_FEW = 0.4;

/**
 * The duties of a plan's prose that none of the rows says in whatever words, in reading order. Left out are requests,
 * money that nobody has to provide, standing roles, and words that only say that the plan is to be carried out: nobody
 * looks for these in a table. Near-linear in the text.
 */
export function dutiesNotHeld(
  { draft, document }: { readonly draft: PlanDraft; readonly document: ProseDocument },
  rows: readonly Task[],
): readonly DraftTask[] {
  const subject = subjectOf(draft.facts.title ?? '');
  const asked = draft.tasks
    .map((task) => ({ task, words: wordsOf(task, subject) }))
    .filter(({ task, words }) => isForTable(task, words));
  if (asked.length === 0 || rows.length === 0) return [];
  const said = new Set(rows.map(({ content }) => contentKey(content.text)));
  const index = new LikenessIndex(rows.map((item) => ({ item, words: rowWords(item, subject) })));
  const textAt = linesOf(document);
  const isHeld = (task: DraftTask, words: DutyWords): boolean =>
    index.like(words).some(({ item, covered, matched }) => {
      const shared = Math.max(covered, matched);
      if (shared < ENOUGH.own.shared || covered < ENOUGH.own.covered) return false;
      const enough = ENOUGH[relationOf(task, item)];
      const isTelling = words.count > FEW_WORDS || matched >= WHEN_FEW;
      return isTelling && shared >= enough.shared && covered >= enough.covered;
    });
  const isParentHeld = (task: DraftTask): boolean => {
    const parent = task.parentLine === null ? undefined : textAt.get(task.parentLine);
    return parent !== undefined && isHeld(task, dutyWords(parent, subject));
  };
  return asked
    .filter(({ task, words }) => !said.has(contentKey(task.content)) && !isHeld(task, words))
    .map(({ task }) => task)
    .filter((task) => !isParentHeld(task));
}

const ROLE =
  /^(?:là|làm)(?: (?:cơ quan|đơn vị|bộ phận))?(?: (?:đầu mối|thường trực|chủ trì|tham mưu)|(?= cơ quan| đơn vị))/u;

/**
 * Whether a row of a task table could say it. "Chủ động triển khai các hoạt động tuyên truyền theo phân công" has no words
 * of its own: it only says that the plan is to be carried out.
 */
function isForTable(task: DraftTask, { count }: DutyWords): boolean {
  if (task.kind === 'request' || task.lead.length === 0 || count === 0) return false;
  return task.end.text !== '' || task.recurrence !== null || !ROLE.test(foldText(task.content));
}

/** What a duty says beside who does it, with whom and when. */
const wordsOf = ({ content, lead, coordinators, end, recurrence }: DraftTask, subject: Subject): DutyWords =>
  dutyWords(content, subject, [
    ...lead.map(({ mention }) => mention.text),
    ...coordinators.map(({ text }) => text),
    end.text,
    recurrence?.text ?? '',
  ]);

const rowWords = ({ content, lead, coordinators }: Task, subject: Subject): DutyWords =>
  dutyWords(
    content.text,
    subject,
    [...lead.mentions, ...coordinators.mentions].map(({ text }) => text),
  );

function relationOf({ lead }: DraftTask, row: Task): keyof typeof ENOUGH {
  const own = new Set(lead.map(({ mention }) => bodyKey(mention)));
  const leads = (mentions: readonly AgencyMention[]): boolean =>
    mentions.some((mention) => own.has(bodyKey(mention)));
  if (row.lead.mentions.length === 0 || leads(row.lead.mentions)) return 'own';
  return leads(row.coordinators.mentions) ? 'helper' : 'other';
}

const bodyKey = ({ match, text }: AgencyMention): string => ('id' in match ? match.id : foldText(text));

const linesOf = ({ blocks }: ProseDocument): ReadonlyMap<number, string> =>
  new Map(blocks.flatMap((block) => (block.kind === 'paragraph' ? [[block.line, block.text] as const] : [])));

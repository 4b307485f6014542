import { namesDocument } from '../prose/basis';
import { verbLength } from '../prose/verb-words';
import type { ProseNode } from '../prose/outline';
import { endsWithColon } from '../prose/outline';
import { Sentence } from '../prose/sentence';
import type { Assignment } from './assignments';
import { readAssignments } from './read-assignments';
import type { AgencyMention } from '../model/agency';
import { isCertain } from '../model/agency';
import type { DraftReaders, Scope } from './draft-scope';
import { isFrame } from './frame';
import type { Opening } from './read-opening';
import type { ReadNode } from './read-node';
import { readOpening } from './read-opening';
import { timesOf } from './read-times';

/** Longer paragraphs are sentences, whatever they end with. */
const LONGEST_TITLE = 160;

export const isHeadingLike = (node: ProseNode): boolean =>
  node.isSet ||
  endsWithColon(node.text) ||
  (node.body.length <= LONGEST_TITLE && !/[.;,]$/u.test(node.text)) ||
  /^[^.:;]{3,80}:/u.test(node.body);

const LEADS_ON = /^(?:căn cứ|trên cơ sở|theo|để|việc)(?!\p{L}).+(?:như sau|sau đây|cụ thể)\s*:$/isu;

/** "Căn cứ quy chế làm việc, việc phân công được thực hiện như sau:": it says that something follows. */
export const isLeadOn = ({ node: { mark, text, body }, opening }: ReadNode): boolean =>
  mark === undefined && opening.list === undefined && endsWithColon(text) && LEADS_ON.test(body);

/** "1. Công tác tuyên truyền": it names what the paragraphs under it speak of. */
export function isTopic(node: ProseNode, sentence: Sentence): boolean {
  if (node.body.length > LONGEST_TITLE || /[.;,]$/u.test(node.text)) return false;
  return node.isSet || !isWork(sentence) || isFrame(sentence, 0);
}

/** Whether a heading whose bracket says who ("1. Tuyên truyền (Sở A)") stands over that body's work. */
export function areOfBracket({ children }: ProseNode, sentence: Sentence, readers: DraftReaders): boolean {
  if (children.some((child) => assigns(child, readers))) return true;
  const own = children.filter((child) => !child.isPageMark && !child.isCell);
  return (
    own.length > 0 &&
    !isWork(sentence) &&
    own.every(({ body }) => isWork(new Sentence(body, readers.agencies)))
  );
}

/** "2. Công khai, minh bạch" over paragraphs each of which names its own: it is what they are about. */
export function isOverAssigned(node: ProseNode, readers: DraftReaders): boolean {
  if (node.body.length > LONGEST_TITLE || /[.;,:]$/u.test(node.text)) return false;
  const own = node.children.filter((child) => !child.isPageMark && !child.isCell);
  const named = own.filter((child) => namesItsOwn(child, readers));
  const rest = own.filter((child) => !named.includes(child));
  return named.length > 0 && rest.every(({ body }) => !isWork(new Sentence(body, readers.agencies)));
}

/** "2. Các cơ quan phụ trách tiêu chí" over paragraphs each of which names one of them. */
export const isGroupTitle = ({ node, opening }: ReadNode, readers: DraftReaders): boolean =>
  /^(?:Các|Những) /u.test(opening.list?.mentions[0]?.text ?? '') && isOverAssigned(node, readers);

function namesItsOwn(node: ProseNode, { agencies }: DraftReaders): boolean {
  const sentence = new Sentence(node.body, agencies);
  const { list, isTowards, isOrder, rest, from } = readOpening(sentence);
  return list !== undefined && !isTowards && rest < sentence.words.length && (isOrder || from === 0);
}

const OF_LEVEL = /^(?:ở |tại )?cấp (?:tỉnh|thành phố|huyện|xã|phường|cơ sở)(?!\p{L})/iu;

/** "2. Cấp xã" over what is to be done: those of the level do it. */
export function levelOf(
  { body }: ProseNode,
  { lead }: Scope,
  { agencies }: DraftReaders,
): readonly AgencyMention[] | undefined {
  const title = body.replace(/(?<![\s:])[\s:]+$/u, '');
  return lead.length === 0 && OF_LEVEL.test(title) && title.length < 60
    ? agencies.readCell(title)
    : undefined;
}

/** It begins with what is to be done. */
export const isWork = (sentence: Sentence): boolean => verbLength(sentence.words, 0) > 0;

/** A heading that names bodies, and nothing under it: what follows beside it is meant. */
export function isBareLead(node: ProseNode, { agencies }: DraftReaders): boolean {
  if (node.children.length > 0 || node.isCell || node.isPageMark || node.text.length > 300) return false;
  if (/[.;,]$/u.test(node.text)) return false;
  const sentence = new Sentence(node.body, agencies);
  const opening = readOpening(sentence);
  return opening.list !== undefined && opening.from === 0 && isFrame(sentence, opening.rest);
}

/** In a section on what is to be done only words that plainly give the work count. */
export function isExplicit(sentence: Sentence, { isOrder, rest }: Opening): boolean {
  return isOrder || GIVES.some((phrase) => sentence.has(rest, phrase));
}

const GIVES = ['chủ trì', 'có trách nhiệm', 'chịu trách nhiệm', 'là đơn vị', 'là cơ quan', 'làm đầu mối'].map(
  (phrase) => phrase.split(' '),
);

export const isNamedBody = ({ list }: Opening): boolean =>
  list?.mentions.some(({ match }) => isCertain(match)) ?? false;

/** The same, or one of several that it may be: "UBND các phường" of a place that is not told. */
const isLikelyBody = (opening: Opening): boolean =>
  isNamedBody(opening) ||
  (opening.list?.mentions.some(({ match: { kind } }) => kind === 'candidates') ?? false);

const LISTS =
  /(?:bao gồm|gồm có|gồm|như|hình thức|tài liệu|văn bản|đối tượng|thành phần|tiêu chí|chỉ tiêu|chuyên đề|chủ đề|khẩu hiệu|nội dung(?: chính| sau| cơ bản)*)(?: sau| như sau| sau đây| cụ thể)*\s*:$/iu;

/** Whether what stands under a paragraph that ends with a colon is work of its own, and not a list of things. */
export function areActivities(
  node: ProseNode,
  { sentence, opening }: { readonly sentence: Sentence; readonly opening: Opening },
  readers: DraftReaders,
): boolean {
  const nodes = node.children.filter((child) => !child.isPageMark && !child.isCell);
  const areWork = nodes.map((child) => isWork(new Sentence(child.body, readers.agencies)));
  // why: "- Phương án phân bổ vốn giai đoạn …": a thing with a time is none of the activities
  const some = nodes.filter(
    (child, at) => areWork[at] === true || namesItsOwn(child, readers) || child.children.length > 0,
  );
  if (some.some((child) => assigns(child, readers))) return true;
  if (LISTS.test(node.text) && !isFrame(sentence, opening.list ? opening.rest : 0)) return false;
  return areWork.every(Boolean);
}

/** "Lãnh đạo UBND xã làm tổ trưởng;": whom a body is made of is no work. */
const MEMBER =
  /(?:^|[\s:,–-])(?:làm|là|giữ chức|[–:-]) ?(?:phó |đồng )?(?:(?:tổ|đoàn|đội|nhóm|trưởng) ?(?:trưởng|phó|ban|đoàn|tiểu ban)|chủ tịch hội đồng|chủ nhiệm|ủy viên|thành viên|thư ký)(?: [\p{L} ]{0,40})?[.;]?$/iu;

/** Whether a paragraph names somebody or a day of its own. */
export function assigns(node: ProseNode, readers: DraftReaders): boolean {
  if (MEMBER.test(node.body)) return false;
  const sentence = new Sentence(node.body, readers.agencies);
  const opening = readOpening(sentence);
  const { list, isTowards, isOrder, rest } = opening;
  if (list && !isTowards && (isOrder || rest < sentence.words.length)) return true;
  if ((readAssignments(sentence, opening, readers.agencies)[0]?.lead.length ?? 0) > 0) return true;
  const { end, recurrence } = timesOf(node.body, readers.periods);
  return end.text !== '' || recurrence !== null || node.children.some((child) => assigns(child, readers));
}

/** Headings of bodies with nothing under them take what follows beside them. */
export function adopted(nodes: readonly ProseNode[], readers: DraftReaders): readonly ProseNode[] {
  const result: ProseNode[] = [];
  let open: ProseNode[] | undefined;
  nodes.forEach((node, index) => {
    const isLead = index + 1 < nodes.length && isBareLead(node, readers);
    if (!isLead && open !== undefined && node.children.length === 0) {
      open.push(node);
      return;
    }
    open = isLead ? [] : undefined;
    result.push(open === undefined ? node : { ...node, children: open });
  });
  return result;
}

/** "… trước ngày 28/02. Phân công cụ thể như sau:": the work stands before the words that lead on. */
export function beforeFrame(node: ProseNode, readers: DraftReaders): string | undefined {
  const cut = node.body.lastIndexOf('. ');
  if (cut < 0 || !endsWithColon(node.body)) return undefined;
  const last = new Sentence(node.body.slice(cut + 2), readers.agencies);
  return isFrame(last, 0) ? node.body.slice(0, cut + 1) : undefined;
}

/** A paragraph that is a sentence, all of which looks like a name: its verb is not known. */
export const isUnread = ({
  node,
  opening,
}: {
  readonly node: ProseNode;
  readonly opening: Opening;
}): boolean =>
  /[.;]$/u.test(node.text) && node.body.length >= SHORTEST_SENTENCE && opening.list?.mentions.length === 1;
const SHORTEST_SENTENCE = 60;

/** "- UBND các xã công khai …" among what is to be done: a body with its verb has that to do. */
export function isNamedWork({ node, sentence, opening }: ReadNode, block: string): boolean {
  const { list, isTowards, from } = opening;
  if (list === undefined || isTowards) return false;
  // why: "Thông tư … của Bộ trưởng, Chủ nhiệm …" names a document
  if (from > 0 && namesDocument(node.body)) return false;
  // why: "Thành phần: mỗi xã …", "Trước ngày 10/10: các đoàn …" tell what takes place
  if (from > 0 && !/^(?:các |từng |mỗi )?\p{Lu}/u.test(list.mentions[0]?.text ?? '')) return false;
  const isListed = node.mark !== undefined || from === 0 || /nhiệm vụ|giải pháp/iu.test(block);
  if (!isListed || !(isLikelyBody(opening) || isHeadedBody(opening))) return false;
  return /[.;]$/u.test(node.text) && verbLength(sentence.words, opening.rest) > 0;
}

/** "* Tổ Cây xanh:" over what it does. */
export const isBodyTitle = ({ node, opening }: ReadNode): boolean =>
  endsWithColon(node.text) && isHeadedBody(opening);

/** Names that no list knows, headed as those of bodies are: "Ban Thanh niên Trường học", "Trạm Khuyến nông". */
const isHeadedBody = ({ list }: Opening): boolean =>
  list?.mentions.every(
    ({ text, match: { kind } }) =>
      (kind === 'named' || kind === 'unknown') && /^(?!Các |Toàn |Mọi |Mỗi )\p{Lu}/u.test(text),
  ) ?? false;

/** "Trực 24/24 giờ. Văn phòng lập lịch trực trước ngày 10/5.": a later sentence gives a body something to do by a day. */
export const isTimedWork = ({ text, lead }: Assignment, { periods }: DraftReaders): boolean =>
  lead.some(({ match }) => isCertain(match)) && timesOf(text, periods).end.text !== '';

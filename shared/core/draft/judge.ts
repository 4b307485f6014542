import { verbLength } from '../prose/duty-words';
import type { ProseNode } from '../prose/outline';
import { endsWithColon } from '../prose/outline';
import { Sentence } from '../prose/sentence';
import { readAssignments } from './read-assignments';
import type { DraftReaders } from './draft-scope';
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

/** The heading words of a paragraph: up to its colon. */
export function titleOf({ body }: ProseNode): string {
  const colon = body.search(/[:：]/u);
  return colon > 0 ? body.slice(0, colon) : body;
}

/** "1. Công tác tuyên truyền": it names what the paragraphs under it speak of. */
export function isTopic(node: ProseNode, sentence: Sentence): boolean {
  if (node.body.length > LONGEST_TITLE || /[.;,]$/u.test(node.text)) return false;
  return node.isSet || !isWork(sentence) || isFrame(sentence, 0);
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
  list?.mentions.some(({ match: { kind } }) => kind === 'exact' || kind === 'alias' || kind === 'set') ??
  false;

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
  if (nodes.some((child) => assigns(child, readers))) return true;
  if (LISTS.test(node.text) && !isFrame(sentence, opening.list ? opening.rest : 0)) return false;
  return nodes.every((child) => isWork(new Sentence(child.body, readers.agencies)));
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

/** "UBND các xã công khai …" under "Nhiệm vụ, giải pháp": a body with its verb has that to do. */
export function isNamedWork({ node, sentence, opening }: ReadNode, block: string): boolean {
  const isFirst = opening.list !== undefined && opening.from === 0 && !opening.isTowards;
  if (!isFirst || !isLikelyBody(opening) || !/nhiệm vụ|giải pháp/iu.test(block)) return false;
  return /[.;]$/u.test(node.text) && verbLength(sentence.words, opening.rest) > 0;
}

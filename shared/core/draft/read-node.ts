import type { ProseNode } from '../prose/outline';
import type { SectionKind } from '../prose/section-kind';
import { sectionKind } from '../prose/section-kind';
import type { Sentence } from '../prose/sentence';
import type { Scope } from './draft-scope';
import { isFrame } from './frame';
import type { Opening } from './read-opening';

/** The heading words of a paragraph: up to its colon. */
export function titleOf({ body }: Pick<ProseNode, 'body'>): string {
  const colon = body.search(/[:：]/u);
  return colon > 0 ? body.slice(0, colon) : body;
}

/** A paragraph with what was read of its head. */
export interface ReadNode {
  readonly node: ProseNode;
  readonly sentence: Sentence;
  readonly opening: Opening;
}

/** Under a purpose or an agenda nothing opens another section but the headings of the plan itself. */
export function mayOpen(section: SectionKind, node: ProseNode, { kind, lead }: Scope): boolean {
  if (kind === 'purpose' || kind === 'agenda' || kind === 'report' || kind === 'annex') return false;
  if (kind === 'content') return section !== 'content';
  if (kind === 'budget') return section === 'duties' && node.children.length > 0;
  // why: "1. Nhiệm vụ, giải pháp tổng thể" beside "2. Phân công trách nhiệm" gives nobody anything to do
  if (section === 'content' && lead.length === 0 && node.mark && /tổng thể|chung$/iu.test(node.body))
    return true;
  // why: a body's duties may be headed "Nội dung tuyên truyền"; only money and reports leave them
  return section === 'budget' || section === 'report' || (lead.length === 0 && section === 'agenda');
}

/** The section that a paragraph opens: it names nobody, or only behind "Kinh phí:", "Chế độ báo cáo:". */
export function sectionOf({ node, opening }: ReadNode): SectionKind | undefined {
  const title = titleOf(node);
  const kind = sectionKind(title);
  if (opening.list === undefined) return kind;
  const isBehind = opening.from > 0 && title.length < node.body.length && title.length < LONGEST_TITLE;
  return isBehind && (kind === 'budget' || kind === 'report') ? kind : undefined;
}
const LONGEST_TITLE = 40;

/** "Đề nghị:" over those who are asked. */
export const isBareRequest = (sentence: Sentence): boolean =>
  sentence.words.length === 2 && sentence.has(0, ['đề', 'nghị']);

/** It names bodies, and what stands under it is theirs. */
export const isBlock = ({ node, sentence, opening }: ReadNode): boolean =>
  opening.list !== undefined &&
  opening.from === 0 &&
  node.children.length > 0 &&
  isFrame(sentence, opening.rest);

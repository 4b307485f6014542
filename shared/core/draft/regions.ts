import { isSignature } from '../table/closing-text';
import { foldText } from '../text/fold-vietnamese';
import type { ProseParagraph } from '../prose/paragraphs';
import { isShouted } from '../prose/paragraphs';
import { isBasis } from '../prose/basis';
import { sectionKind } from '../prose/section-kind';

/** `head` is what stands above the title, `front` the title and what the plan is based on, `closing` its last words. */
export type RegionKind =
  'head' | 'front' | 'body' | 'closing' | 'recipients' | 'signature' | 'annex' | 'article';

/** A stretch of a document: its head, its text, who receives it, who signs it. */
export interface Region {
  readonly kind: RegionKind;
  readonly paragraphs: readonly ProseParagraph[];
}

const PLAN_TITLE = /^(?:dự thảo )?(?:kế hoạch|chương trình|đề án|phương án)(?: |$)/u;
const ANNEX = /^(?:phụ lục|phụ biểu|biểu mẫu|mẫu số|đề cương)(?: |$)/u;

/** Cuts a document into its parts. A plan attached to a decision opens a new one; its articles are no duties. */
export function regionsOf(paragraphs: readonly ProseParagraph[]): readonly Region[] {
  const regions: { kind: RegionKind; paragraphs: ProseParagraph[] }[] = [];
  let kind: RegionKind = 'head';
  let isTitled = false;
  for (const paragraph of paragraphs) {
    // why: what the plan is about stands under "KẾ HOẠCH", even "Hoạt động … năm 2026"
    kind = isTitled && paragraph.mark === undefined && !paragraph.isCell ? kind : nextKind(kind, paragraph);
    isTitled = kind === 'front' && isBareTitle(paragraph);
    const last = regions[regions.length - 1];
    if (last?.kind === kind) last.paragraphs.push(paragraph);
    else regions.push({ kind, paragraphs: [paragraph] });
  }
  return regions;
}

function nextKind(kind: RegionKind, paragraph: ProseParagraph): RegionKind {
  if (paragraph.isPageMark) return kind;
  const { text, mark } = paragraph;
  // why: a row of a table that is torn over several lines keeps its first bar
  const key = foldText(text.slice(0, 200).replace(/^[|*\s]+/u, ''));
  if (paragraph.isCell) return key.startsWith('nơi nhận') ? 'recipients' : kind;
  if (mark === undefined && isTitle(paragraph, key)) return 'front';
  if (isTypeLine(paragraph) && kind !== 'body') return kind;
  if ((kind === 'head' || kind === 'front') && mark === undefined && isBasis(text)) return 'front';
  if (mark === undefined && ANNEX.test(key) && text.length < 80 && kind !== 'front' && kind !== 'head')
    return 'annex';
  if (kind === 'annex') return kind;
  if (key.startsWith('nơi nhận')) return 'recipients';
  if (mark?.kind === 'article') return kind === 'body' ? kind : 'article';
  if (kind === 'recipients' || kind === 'signature') {
    if (opensSection(paragraph) && mark?.kind === 'roman') return 'body';
    return mark === undefined && (isSignature(text) || isShouted(text)) ? 'signature' : kind;
  }
  if (kind === 'body' && mark === undefined && key.startsWith('trên đây là ')) return 'closing';
  if (kind === 'closing') {
    if (mark === undefined && isSignature(text)) return 'signature';
    return mark?.kind === 'roman' ? 'body' : kind;
  }
  if (kind === 'body') return mark === undefined && isShouted(text) && isSignature(text) ? 'signature' : kind;
  if (kind === 'article') return mark?.kind === 'roman' && isShouted(mark.body) ? 'body' : kind;
  return opensSection(paragraph) ? 'body' : kind;
}

/** Kinds of documents whose duties are not a plan's. */
const OTHER_TYPE =
  /^(?:báo cáo|tờ trình|thông báo|công văn|biên bản|quy chế|quy định|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|giấy mời|công điện|hợp đồng|luật|bài phát biểu|diễn văn|đơn|phiếu)(?: |$)/u;

/** "BÁO CÁO": what kind of document another one is. */
export const isTypeLine = ({ text, mark }: ProseParagraph): boolean =>
  mark === undefined && isShouted(text) && OTHER_TYPE.test(foldText(text));

const isTitle = ({ text }: ProseParagraph, key: string): boolean =>
  PLAN_TITLE.test(key) && (isShouted(text) || key === 'kế hoạch');

const isBareTitle = ({ text }: ProseParagraph): boolean => /^(?:dự thảo )?kế hoạch$/u.test(foldText(text));

/** The first heading of the text itself. */
function opensSection({ mark, body, isSet }: ProseParagraph): boolean {
  if (mark === undefined)
    return (
      (isSet || body.length < 80) &&
      sectionKind(body) !== undefined &&
      !/[.;]$/u.test(body) &&
      !PLAN_TITLE.test(foldText(body))
    );
  return ['part', 'upper', 'roman', 'arabic'].includes(mark.kind);
}

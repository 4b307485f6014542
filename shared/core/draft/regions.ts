import { isSignature } from '../table/closing-text';
import { foldText } from '../text/fold-vietnamese';
import type { ProseParagraph } from '../prose/paragraphs';
import { isShouted } from '../prose/paragraphs';
import { sectionKind } from '../prose/section-kind';

export type RegionKind = 'front' | 'body' | 'recipients' | 'signature' | 'annex' | 'article';

/** A stretch of a document: its head, its text, who receives it, who signs it. */
export interface Region {
  readonly kind: RegionKind;
  readonly paragraphs: readonly ProseParagraph[];
}

const PLAN_TITLE = /^(?:dự thảo )?(?:kế hoạch|chương trình|đề án|phương án)(?: |$)/u;
const ANNEX = /^(?:phụ lục|phụ biểu|biểu mẫu|mẫu số|đề cương)(?: |$)/u;
const RECIPIENTS = /^nơi nhận/u;

/** Cuts a document into its parts. A plan attached to a decision opens a new one; its articles are no duties. */
export function regionsOf(paragraphs: readonly ProseParagraph[]): readonly Region[] {
  const regions: { kind: RegionKind; paragraphs: ProseParagraph[] }[] = [];
  let kind: RegionKind = 'front';
  for (const paragraph of paragraphs) {
    kind = nextKind(kind, paragraph);
    const last = regions[regions.length - 1];
    if (last?.kind === kind) last.paragraphs.push(paragraph);
    else regions.push({ kind, paragraphs: [paragraph] });
  }
  return regions;
}

function nextKind(kind: RegionKind, paragraph: ProseParagraph): RegionKind {
  if (paragraph.isCell || paragraph.isPageMark) return kind;
  const { text, mark } = paragraph;
  const key = foldText(text.slice(0, 200));
  if (mark === undefined && isShouted(text) && PLAN_TITLE.test(key)) return 'front';
  if (mark === undefined && ANNEX.test(key) && text.length < 80 && kind !== 'front') return 'annex';
  if (kind === 'annex') return kind;
  if (RECIPIENTS.test(key)) return 'recipients';
  if (mark?.kind === 'article') return kind === 'body' ? kind : 'article';
  if (kind === 'recipients' || kind === 'signature') {
    if (opensSection(paragraph) && mark?.kind === 'roman') return 'body';
    return mark === undefined && (isSignature(text) || isShouted(text)) ? 'signature' : kind;
  }
  if (kind === 'body') return mark === undefined && isShouted(text) && isSignature(text) ? 'signature' : kind;
  if (kind === 'article') return mark?.kind === 'roman' && isShouted(mark.body) ? 'body' : kind;
  return opensSection(paragraph) ? 'body' : kind;
}

/** The first heading of the text itself. */
function opensSection({ mark, body, isSet }: ProseParagraph): boolean {
  if (mark === undefined) return (isSet || body.length < 80) && sectionKind(body) !== undefined && !/[.;]$/u.test(body) && !PLAN_TITLE.test(foldText(body));
  return ['part', 'upper', 'roman', 'arabic'].includes(mark.kind);
}

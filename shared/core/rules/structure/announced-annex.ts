import { foldText } from '../../text/fold-vietnamese';

const ANNEX = /(?<!\p{L})(?:danh mục|phụ lục|biểu mẫu|bảng phân công|biểu phân công)(?!\p{L})/u;
const ATTACHED = /(?<!\p{L})kèm theo(?!\p{L})/gu;
/** What may stand behind "kèm theo" when the annex belongs to this very plan. */
const OWN =
  /^(?: (?:kế hoạch|chương trình|quyết định|văn bản|công văn|đề án|hướng dẫn|thông báo) này|\s*(?:[).;,]|$))/u;
/** How far apart the two may stand in one sentence. */
const REACH = 200;

/** The words that announce a table as an annex of this very text; `undefined` when none do. */
export function announcedAnnex(text: string): string | undefined {
  const folded = foldText(text);
  for (const { index, 0: words } of folded.matchAll(ATTACHED)) {
    if (!OWN.test(folded.slice(index + words.length, index + words.length + 40))) continue;
    const before = folded.slice(Math.max(0, index - REACH), index);
    const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
    const annex = ANNEX.exec(sentence);
    if (annex) return annex[0];
  }
  return undefined;
}

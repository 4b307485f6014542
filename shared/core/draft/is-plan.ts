import type { PlanHeader } from '../model/plan';
import { sectionKind } from '../prose/section-kind';
import { foldText } from '../text/fold-vietnamese';
import { isShouted } from '../prose/paragraphs';
import type { Region } from './regions';

const PLAN = /^(?:dự thảo )?(?:kế hoạch|chương trình|đề án|phương án|lộ trình|phân công)(?: |$)/u;
/** Kinds of documents whose duties are not a plan's. */
const OTHER =
  /^(?:báo cáo|tờ trình|thông báo|công văn|biên bản|quy chế|quy định|nghị quyết|nghị định|thông tư|giấy mời|giấy phép|công điện|hợp đồng|luật|bài phát biểu|diễn văn|đơn|phiếu)(?: |$)/u;

/** Whether a text is a plan, or the part of one that says who does what. */
export function isPlanText({ symbol }: PlanHeader, regions: readonly Region[]): boolean {
  const front = regions
    .filter(({ kind }) => kind === 'front' || kind === 'head')
    .flatMap(({ paragraphs }) => paragraphs);
  const titled = front
    .filter(({ text, mark }) => mark === undefined && isShouted(text))
    .map(({ text }) => foldText(text));
  const isPlan = titled.some((text) => PLAN.test(text)) || /-?KH(?:-|$|\/)/u.test(symbol ?? '');
  if (!isPlan && titled.some((text) => OTHER.test(text))) return false;
  const body = regions.filter(({ kind }) => kind === 'body').flatMap(({ paragraphs }) => paragraphs);
  const headings = body.filter(({ mark, isSet, text }) => (isSet || mark !== undefined) && text.length < 160);
  const hasDuties = headings.some(({ body: title }) => sectionKind(title) === 'duties');
  return isPlan ? headings.length > 0 : hasDuties;
}

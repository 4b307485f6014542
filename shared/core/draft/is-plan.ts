import type { PlanHeader } from '../model/plan';
import { sectionKind } from '../prose/section-kind';
import { foldText } from '../text/fold-vietnamese';
import { isShouted } from '../prose/paragraphs';
import type { Region } from './regions';
import { isTypeLine } from './regions';

const PLAN = /^(?:dự thảo )?(?:kế hoạch|chương trình|đề án|phương án|lộ trình|phân công)(?: |$)/u;
/** Whether a text is a plan, or the part of one that says who does what. */
export function isPlanText({ symbol }: PlanHeader, regions: readonly Region[]): boolean {
  const front = regions
    .filter(({ kind }) => kind === 'front' || kind === 'head')
    .flatMap(({ paragraphs }) => paragraphs);
  const titled = front
    .filter(({ text, mark }) => mark === undefined && isShouted(text))
    .map(({ text }) => foldText(text));
  const isPlan = titled.some((text) => PLAN.test(text)) || /-?KH(?:-|$|\/)/u.test(symbol ?? '');
  if (!isPlan && front.some(isTypeLine)) return false;
  const body = regions.filter(({ kind }) => kind === 'body').flatMap(({ paragraphs }) => paragraphs);
  const headings = body.filter(({ mark, isSet, text }) => (isSet || mark !== undefined) && text.length < 160);
  const hasDuties = headings.some(({ body: title }) => sectionKind(title) === 'duties');
  return isPlan ? headings.length > 0 : hasDuties;
}

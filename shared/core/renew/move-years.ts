import type { Citation } from '../model/citation';
import type { TextEdit } from '../model/text-edit';
import { rewriteAt } from '../model/text-edit';

/** First and last year of a plan. */
export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

/** A year in a text that a person has to look at, and why it was not moved. */
export interface YearLeft {
  readonly text: string;
  readonly why: 'phase' | 'other-year';
}

export interface MovedYears {
  readonly edits: readonly TextEdit[];
  readonly left: readonly YearLeft[];
}

// why: "17/2026/NĐ-CP" and "2026.5" are numbers of something else; "5/2026", "31/3/2026" and "31.3.2026" are times
const YEAR = /(?<![\d,])(?:19|20|21)\d{2}(?![.,]?\d|\/)/gu;
/** "giai đoạn 2021-2025", "nhiệm kỳ 2025 - 2030", "tầm nhìn 2030": programmes with years of their own. */
const PHASE =
  /(?<!\p{L})(?:giai đoạn|nhiệm kỳ|tầm nhìn(?: đến)?|định hướng(?: đến)?)(?: năm)? (?:19|20|21)\d{2}(?:\s*[-–—]\s*(?:năm )?(?:19|20|21)\d{2}|(?: đến| tới)(?: năm)? (?:19|20|21)\d{2})?/giu;

/**
 * Moves the plan's own years in a text by `step`. Years of cited documents stay, with all that belongs to them up to the
 * end of their clause ("Kế hoạch số 5/KH-UBND ngày 05/01/2026 về … năm 2026"); those of a programme, and years
 * that are not the plan's, are left for a person.
 */
export function moveYears(
  text: string,
  { from, to }: PlanYears,
  step: number,
  citations: readonly Citation[] = [],
): MovedYears {
  const cited = citations.map(({ offset, text: words }) => ({
    from: offset,
    to: endOfClause(text, offset + words.length),
  }));
  const phases = [...text.matchAll(PHASE)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
  const edits: TextEdit[] = [];
  const left: YearLeft[] = phases
    .filter((phase) => !cited.some((one) => isIn(phase.from, one)))
    .map((phase) => ({ text: phase.text, why: 'phase' }));
  for (const { 0: written, index } of text.matchAll(YEAR)) {
    if (cited.some((one) => isIn(index, one)) || phases.some((one) => isIn(index, one))) continue;
    const year = Number(written);
    if (year < from || year > to) left.push({ text: written, why: 'other-year' });
    else edits.push(rewriteAt(text, { from: index, to: index + 4 }, String(year + step)));
  }
  return { edits, left };
}

const isIn = (at: number, span: { readonly from: number; readonly to: number }): boolean =>
  at >= span.from && at < span.to;

/** why: what a document is about stands behind it ("về công tác cải cách hành chính năm 2026") */
function endOfClause(text: string, from: number): number {
  const end = text.slice(from).search(/[;.](?:\s|$)/u);
  return end < 0 ? text.length : from + end;
}

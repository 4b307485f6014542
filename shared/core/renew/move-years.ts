import { documentTypes } from '../../data/document-types';
import type { Citation } from '../model/citation';
import type { TextEdit, TextSpan } from '../model/text-edit';
import { rewriteAt } from '../model/text-edit';

/** First and last year of a plan. */
export interface PlanYears {
  readonly from: number;
  readonly to: number;
}

/** A year in a text that a person has to look at, and why it was not moved. */
export interface YearLeft {
  readonly text: string;
  /** A programme's; not the plan's own; the plan's own, but behind a document, of whose title it may be a part. */
  readonly why: 'phase' | 'other-year' | 'cited';
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

const KINDS = documentTypes
  .flatMap(({ name, codes }) => [name, ...codes])
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A document named in short: "NQ 02 năm 2024", "QĐ số 15/2024", "Chỉ thị 05-CT/TW năm 2024". */
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${KINDS})(?: số)? \\d{1,5}[^\\s,;.]*(?:(?: năm | ngày (?:\\d{1,2}/\\d{1,2}/)?)(?:19|20|21)\\d{2})?`,
  'gu',
);
/** A law named by its year alone: "Luật Đất đai 2024". */
const LAW =
  /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?: [\p{L},]+){0,12}? (?:năm )?(?:19|20|21)\d{2}/gu;

/**
 * Moves the plan's own years in a text by `step`. Years of documents stay, however they are named. What stands behind a
 * document in its clause may be its title ("Kế hoạch số 5/KH-UBND ngày 05/01/2026 về … năm 2026"): such years, those of
 * a programme and those that are not the plan's are left for a person.
 */
export function moveYears(
  text: string,
  { from, to }: PlanYears,
  step: number,
  citations: readonly Citation[] = [],
  /** Whether the text begins inside the title of a document, of which a page break tore it off. */
  isTornTitle = false,
): MovedYears {
  const cited = citations.map(({ offset, text: words }) => ({ from: offset, to: offset + words.length }));
  const documents = [...cited, ...spansOf(text, NAMED), ...spansOf(text, LAW)];
  const titles = [
    ...documents.map((one) => ({ from: one.to, to: endOfClause(text, one.to) })),
    ...(isTornTitle ? [{ from: 0, to: endOfClause(text, 0) }] : []),
  ];
  const isCited = (at: number): boolean => documents.some((one) => isIn(at, one));
  const phases = spansOf(text, PHASE).filter((phase) => !isCited(phase.from));
  const inTitle = (at: number): boolean => titles.some((one) => isIn(at, one));
  const edits: TextEdit[] = [];
  const left: YearLeft[] = phases
    .filter((phase) => !inTitle(phase.from))
    .map((phase) => ({ text: text.slice(phase.from, phase.to), why: 'phase' }));
  for (const { 0: written, index } of text.matchAll(YEAR)) {
    if (isCited(index) || phases.some((one) => isIn(index, one))) continue;
    const year = Number(written);
    if (year < from || year > to) left.push({ text: written, why: 'other-year' });
    else if (inTitle(index)) left.push({ text: written, why: 'cited' });
    else edits.push(rewriteAt(text, { from: index, to: index + 4 }, String(year + step)));
  }
  return { edits, left };
}

/** Whether a text ends inside the clause of a document that it names, and `next` goes on with it. */
export function tearsTitle(text: string, next: string, citations: readonly Citation[]): boolean {
  const last = citations[citations.length - 1];
  return (
    last !== undefined &&
    /^\p{Ll}/u.test(next.trim()) &&
    endOfClause(text, last.offset + last.text.length) === text.length
  );
}

const spansOf = (text: string, pattern: RegExp): readonly TextSpan[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ from: index, to: index + found.length }));

const isIn = (at: number, span: TextSpan): boolean => at >= span.from && at < span.to;

/** why: what a document is about stands behind it ("về công tác cải cách hành chính năm 2026") */
function endOfClause(text: string, from: number): number {
  const end = text.slice(from).search(/[;.](?:\s|$)/u);
  return end < 0 ? text.length : from + end;
}

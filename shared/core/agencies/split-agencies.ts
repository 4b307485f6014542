import type { AgencyIndex } from './agency-index';
import { isConnector } from './agency-index';
import type { AgencyText } from './agency-text';
import { syllableOfWord, wordAfter } from './agency-text';
import { findKnown } from './find-known';
import { isHeadWord, leadInLength, remarkStarts } from './head-words';
import { Gap, isAllCapitals, isCapitalised } from './lex-name';
import type { NameWord } from './lex-name';
import { readAgencySet } from './read-agency-set';

/** The words of one agency in a cell; `head` is lent by a heading such as "Các Cục: A, B". */
export interface AgencySpan {
  readonly from: number;
  readonly to: number;
  readonly head?: string;
}

const ENDS = Gap.Hard | Gap.Open | Gap.Close | Gap.Colon;

/** Splits a cell into agencies. A grammar, not a separator: commas inside names and groups stay where they are. */
export function splitAgencies(index: AgencyIndex, text: AgencyText): readonly AgencySpan[] {
  const spans: AgencySpan[] = [];
  const { words } = text;
  let head: string | undefined;
  for (let at = 0; at < words.length;) {
    const from = skipLeadIn(text, at);
    if (from >= words.length) break;
    if (((words[from]?.gap ?? 0) & Gap.Dot) !== 0) head = undefined;
    const lent = lentHead(words, from);
    if (lent !== undefined) {
      head = lent;
      at = from + 2;
      continue;
    }
    const to = agencyEnd(index, text, from);
    if (head === undefined || isHeadWord(words[from])) spans.push({ from, to });
    else spans.push(...lentSpans(words, from, to, head));
    at = afterRemark(index, text, to);
  }
  return spans;
}

/** Names under a lent head are parted by commas, unless the cell has semicolons for that. */
function lentSpans(
  words: readonly NameWord[],
  from: number,
  to: number,
  head: string,
): readonly AgencySpan[] {
  if (words.some(({ gap }) => (gap & Gap.Hard) !== 0)) return [{ from, to, head }];
  const spans: AgencySpan[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    const word = words[at];
    const parted = word !== undefined && (word.gap & Gap.Comma) !== 0 && isCapitalised(word);
    if (at < to && !parted) continue;
    spans.push({ from: start, to: at, head });
    start = at;
  }
  return spans;
}

/** "Các Cục:" gives "Cục" to each name after it. */
function lentHead(words: readonly NameWord[], from: number): string | undefined {
  const [first, second, third] = [words[from], words[from + 1], words[from + 2]];
  if (first?.folded !== 'các' || !second || !third || (third.gap & Gap.Colon) === 0) return undefined;
  return second.raw;
}

/** Passes over numbering, "và", "phối hợp với", "Đề nghị" and the like. */
function skipLeadIn({ words }: AgencyText, from: number): number {
  let at = from;
  for (;;) {
    const word = words[at];
    if (!word) return at;
    const length = isConnector(word.folded) ? 1 : enumeratorLength(words, at) || leadInLength(words, at);
    if (length === 0) return at;
    at += length;
  }
}

function enumeratorLength(words: readonly NameWord[], at: number): number {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !/^(?:\d{1,2}|[a-zđ])$/u.test(word.raw)) return 0;
  const closed = next !== undefined && (next.gap & (Gap.Close | Gap.Dot)) !== 0;
  return closed ? 1 : 0;
}

/** Index of the word after the agency that starts at `from`. */
function agencyEnd(index: AgencyIndex, text: AgencyText, from: number): number {
  const known = completeEnd(index, text, from);
  if (known > from && isBoundary(index, text, known, true)) return known;
  let at = Math.max(known, from + 1);
  while (at < text.words.length && !isBoundary(index, text, at, false)) at += 1;
  return at;
}

/** End of the longest directory name or group at `from`; `from` when there is none. */
function completeEnd(index: AgencyIndex, text: AgencyText, from: number): number {
  const hits = findKnown(index, text, from);
  const start = syllableOfWord(text.expanded, from);
  const set = start === undefined ? undefined : readAgencySet(text.expanded, start);
  const setEnd = set ? wordAfter(text.expanded, set.end) : from;
  return Math.max(from, setEnd, ...hits.map(({ end }) => end));
}

/** Whether an agency may end before word `at`; `complete` when what stands before is a whole name. */
function isBoundary(index: AgencyIndex, text: AgencyText, at: number, complete: boolean): boolean {
  const word = text.words[at];
  if (!word || (word.gap & ENDS) !== 0) return true;
  const previous = text.words[at - 1];
  if ((word.gap & Gap.Dot) !== 0) return previous !== undefined && !isShort(previous);
  if ((word.gap & Gap.Break) !== 0) {
    return isCapitalised(word) || startsAgency(index, text, at) || enumeratorLength(text.words, at) > 0;
  }
  if ((word.gap & Gap.Comma) !== 0) return startsAgency(index, text, at) || (complete && isCapitalised(word));
  if (isConnector(word.folded) || (word.gap & Gap.Ampersand) !== 0) {
    return startsAgency(index, text, isConnector(word.folded) ? at + 1 : at);
  }
  if (!complete) return false;
  return remarkStarts(text.words, at) || (isCapitalised(word) && startsAgency(index, text, at));
}

// why: "P. Nội vụ", "VP. UBND": the dot of an abbreviation ends nothing
const isShort = (word: NameWord): boolean => word.raw.length <= 2 || isAllCapitals(word);

function startsAgency(index: AgencyIndex, text: AgencyText, at: number): boolean {
  const word = text.words[at];
  if (!word) return false;
  if (isHeadWord(word, text.words[at + 1])) return true;
  return completeEnd(index, text, at) > at && (isCapitalised(word) || word.folded === 'các');
}

/** Passes over a duty or a bracket behind a name, up to the next agency. */
function afterRemark(index: AgencyIndex, text: AgencyText, from: number): number {
  const word = text.words[from];
  if (!word) return from;
  if ((word.gap & Gap.Open) !== 0) return afterBracket(text, from);
  if ((word.gap & (ENDS | Gap.Break)) !== 0 || !remarkStarts(text.words, from)) return from;
  let at = from + 1;
  for (; at < text.words.length; at++) {
    const next = text.words[at];
    if (!next || (next.gap & (Gap.Hard | Gap.Break)) !== 0) return at;
    const introduced = (next.gap & Gap.Comma) !== 0 || text.words[at - 1]?.folded === 'với';
    if (introduced && isCapitalised(next) && startsAgency(index, text, at)) return at;
  }
  return at;
}

function afterBracket({ words }: AgencyText, from: number): number {
  let at = from + 1;
  while (at < words.length && ((words[at]?.gap ?? 0) & Gap.Close) === 0) at += 1;
  return at;
}

import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { agencyText } from './agency-text';
import type { CellItem } from './cell-item';
import type { LentHead } from './cell-labels';
import { findKnown } from './find-known';
import { isHeadWord } from './head-words';
import { Gap, isAllCapitals, isCapitalised } from './lex-name';
import { agencyEnd, ENDS, startsPlace } from './name-end';

/** Longest name that is looked for behind a lent head, in words. */
const LONGEST = 12;

/** End of the directory name that a head and the words from `from` make together; `from` when they make none. */
function knownWithHead(index: AgencyIndex, { text, words }: AgencyText, from: number, head: string): number {
  const last = Math.min(words.length, from + LONGEST);
  const stop = words.findIndex((word, at) => at > from && at < last && (word.gap & (ENDS | Gap.Break)) !== 0);
  const until = stop < 0 ? last : stop;
  const start = words[from]?.start ?? 0;
  const together = agencyText(`${head} ${text.slice(start, words[until - 1]?.end)}`);
  const extra = together.words.length - (until - from);
  const ends = findKnown(index, together, 0).map(({ end }) => end - extra);
  const whole = ends.filter((end) => end > 0 && partsAt(words[from + end]));
  return from + Math.max(0, ...whole);
}

const partsAt = (word: AgencyText['words'][number] | undefined): boolean =>
  word === undefined || (word.gap & ~Gap.Space) !== 0 || word.folded === 'và';

/** The names under a lent head, from `from` up to the next name with a head of its own or the end of the list. */
export function lentNames(
  index: AgencyIndex,
  text: AgencyText,
  from: number,
  head: LentHead,
): readonly CellItem[] {
  const { words } = text;
  const hasMarks = head.commas !== true && words.some(({ gap }) => (gap & Gap.Hard) !== 0);
  const to = agencyEnd(index, text, from);
  const known = knownWithHead(index, text, from, head.text);
  if (known === from && (head.soft || isHeadWord(words[from], words[from + 1]))) return [];
  if (known > from) return [{ kind: 'mention', from, to: known, head: head.text }];
  let end = from + 1;
  // why: names under a lent head are parted by commas, unless the cell has semicolons for that
  while (end < to && (hasMarks || !partsLent(index, text, end, head.text))) end += 1;
  return [{ kind: 'mention', from, to: end, head: head.text }];
}

function partsLent(index: AgencyIndex, text: AgencyText, at: number, head: string): boolean {
  const word = text.words[at];
  if (!word) return true;
  if ((word.gap & Gap.Comma) !== 0) return isCapitalised(word);
  return word.folded === 'và' && knownWithHead(index, text, at + 1, head) > at + 1;
}

const FIELDED = new Set(['sở', 'bộ', 'phòng', 'ban', 'cục', 'vụ', 'khoa', 'viện']);
// why: these abbreviations carry a head of their own (BGH, UBND, VP, HĐND, CA, TT)
const OWN_HEAD = /^(?:[BPS]|UB|VP|HĐ|CA|TT|MT|ĐTN|CĐ)/;

/** The name at `from` that shares the head of the name before it ("Phòng KHTH, CNTT"); undefined when it has its own. */
export function elidedName(
  index: AgencyIndex,
  text: AgencyText,
  before: CellItem,
  from: number,
): CellItem | undefined {
  const { words } = text;
  const first = words[before.from];
  const word = words[from];
  if (!first || !word) return undefined;
  const place = elidedPlace(text, before, from);
  if (place) return place;
  if (!isCapitalised(word)) return undefined;
  if (before.head !== undefined) return sharedHead(index, text, before.head, from);
  if (!FIELDED.has(first.folded) || isHeadWord(word, words[from + 1], true)) return undefined;
  const known = knownWithHead(index, text, from, first.raw);
  if (known > from) return { kind: 'mention', from, to: known, head: first.raw };
  const isShort = isAllCapitals(word) && word.raw.length >= 3 && partsAt(words[from + 1]);
  const alike = before.to - before.from === 2 && isShort && isAllCapitals(words[before.from + 1] ?? word);
  if (!alike || OWN_HEAD.test(word.raw) || findKnown(index, text, from).length > 0) return undefined;
  return { kind: 'mention', from, to: from + 1, head: first.raw };
}

/** The third name of "Sở Nội vụ, Tài chính, Tư pháp", of "UBND xã Tân Lộc, Phú Mỹ, Hòa Bình". */
function sharedHead(index: AgencyIndex, text: AgencyText, head: string, from: number): CellItem | undefined {
  const known = knownWithHead(index, text, from, head);
  return known > from ? { kind: 'mention', from, to: known, head } : undefined;
}

/** "UBND thành phố Hà Nội, Thành phố Hồ Chí Minh" and "UBND xã Tân Lộc, Phú Mỹ": the body is written once. */
function elidedPlace(text: AgencyText, before: CellItem, from: number): CellItem | undefined {
  const { words } = text;
  let unit = before.from + 1;
  while (unit < before.to && !startsPlace(text, unit)) unit += 1;
  if (unit >= before.to || unit - before.from > LONGEST) return undefined;
  const start = words[before.from]?.start ?? 0;
  const end = properEnd(text, startsPlace(text, from) ? placeNameStart(text, from) : from);
  if (end === from || !partsAt(words[end])) return undefined;
  const body = text.text.slice(start, words[unit - 1]?.end);
  if (startsPlace(text, from)) return { kind: 'mention', from, to: end, head: body };
  if (isHeadWord(words[from], words[from + 1])) return undefined;
  const kind = words.slice(unit, placeNameStart(text, unit)).map(({ raw }) => raw);
  return { kind: 'mention', from, to: end, head: [body, ...kind].join(' ') };
}

/** Index of the first capitalised word behind the kind of unit at `at` ("Thành phố" itself may be capitalised). */
function placeNameStart({ words }: AgencyText, at: number): number {
  const isLong = ['thành', 'thị', 'đặc'].includes(words[at]?.folded ?? '');
  return at + (isLong ? 2 : 1);
}

function properEnd({ words }: AgencyText, from: number): number {
  let end = from;
  while (end - from < 5) {
    const word = words[end];
    if (!word || !(isCapitalised(word) || /^\d{1,2}$/.test(word.raw))) break;
    if (end > from && (word.gap & ~Gap.Space) !== 0) break;
    end += 1;
  }
  return end;
}

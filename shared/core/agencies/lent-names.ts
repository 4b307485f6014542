import { Head, headsWith } from '../../data/agencies/agency-heads';
import { UNIT_AT_END } from '../text/unit-words';
import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { joined, nameText, syllableOfWord, wordAfter, wordsBetween } from './agency-text';
import type { CellItem } from './cell-item';
import type { LentHead } from './cell-labels';
import { enumeratorLength } from './cell-labels';
import { findKnown } from './find-known';
import { unitLength } from './find-place';
import { isSeveral } from './generic-words';
import { isHeadWord } from './head-words';
import { Gap, isAllCapitals, isCapitalised } from './lex-name';
import { completeEnd, ENDS, startsPlace } from './name-start';
import { isSureRole } from './role-words';

/** Longest name that is looked for behind a lent head, in words. */
const LONGEST = 12;

/** End of the directory name that a head and the words from `from` make together; `from` when they make none. */
function knownWithHead(index: AgencyIndex, text: AgencyText, from: number, head: string): number {
  const { words } = text;
  const last = Math.min(words.length, from + LONGEST);
  let until = from + 1;
  while (until < last && ((words[until]?.gap ?? 0) & (ENDS | Gap.Break)) === 0) until += 1;
  const together = joined(nameText(head), wordsBetween(text, from, until));
  const extra = together.words.length - (until - from);
  const ends = findKnown(index, together, 0).map(({ end }) => end - extra);
  const whole = ends.filter((end) => end > 0 && partsAt(words[from + end]));
  return from + Math.max(0, ...whole);
}

const partsAt = (word: AgencyText['words'][number] | undefined): boolean =>
  word === undefined || (word.gap & ~Gap.Space) !== 0 || word.folded === 'và';

/** The name under a lent head at `from`; undefined when a name with a head of its own stands there. */
export function lentName(
  index: AgencyIndex,
  text: AgencyText,
  from: number,
  head: LentHead,
): CellItem | undefined {
  if (startsPlace(text, from)) {
    // why: "UBND các phường: Phú Thủy và xã Hàm Thuận": the second brings its own kind of unit
    const end = properEnd(text, placeNameStart(text, from));
    const body = head.text.replace(UNIT_AT_END, '');
    if (body !== head.text && end > from) return { kind: 'mention', from, to: end, head: body };
  }
  const known = knownWithHead(index, text, from, head.text);
  if (known > from) return { kind: 'mention', from, to: known, head: head.text };
  if (head.soft || hasOwnHead(index, text, from)) return undefined;
  let end = from + 1;
  while (!endsLent(index, text, end, head)) end += 1;
  return { kind: 'mention', from, to: end, head: head.text };
}

function endsLent(index: AgencyIndex, text: AgencyText, at: number, head: LentHead): boolean {
  const { words } = text;
  const word = words[at];
  if (!word || (word.gap & (ENDS | Gap.Break | Gap.Dot)) !== 0) return true;
  if (isSureRole(words, at) || enumeratorLength(words, at) > 0) return true;
  const next = word.folded === 'và' ? at + 1 : at;
  const parted = next > at || (word.gap & Gap.Comma) !== 0;
  if (parted && (isHeadWord(words[next], words[next + 1], true) || isSeveral(words, next))) return true;
  return head.commas && partsLent(index, text, at, head.text);
}

/** A name of its own among names under a lent head: "VNPT", "UBND các xã"; "THCS Quang Trung" has none. */
function hasOwnHead(index: AgencyIndex, text: AgencyText, from: number): boolean {
  const word = text.words[from];
  if (isHeadWord(word, text.words[from + 1], true)) return true;
  return word !== undefined && isAllCapitals(word) && completeEnd(index, text, from) > from;
}

function partsLent(index: AgencyIndex, text: AgencyText, at: number, head: string): boolean {
  const word = text.words[at];
  if (!word) return true;
  if ((word.gap & Gap.Comma) !== 0) return isCapitalised(word);
  return word.folded === 'và' && knownWithHead(index, text, at + 1, head) > at + 1;
}

const FIELDED = headsWith(Head.Shared);
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
  const place = elidedPlace(index, text, before, from);
  if (place) return place;
  if (!isCapitalised(word)) return undefined;
  if (before.head !== undefined) return sharedHead(index, text, before.head, from);
  if (!FIELDED.has(first.folded) || isHeadWord(word, words[from + 1], true)) return undefined;
  const known = knownWithHead(index, text, from, first.raw);
  if (known > from) return { kind: 'mention', from, to: known, head: first.raw };
  const alike = before.to - before.from === 2 && isAllCapitals(words[before.from + 1] ?? word);
  return alike ? shortName(index, text, first.raw, from) : undefined;
}

/** "CNTT" in "Phòng KHTH, CNTT": an abbreviation that is nobody's and brings no head of its own. */
function shortName(index: AgencyIndex, text: AgencyText, head: string, from: number): CellItem | undefined {
  const word = text.words[from];
  const isShort = word && isAllCapitals(word) && word.raw.length >= 2 && partsAt(text.words[from + 1]);
  if (!isShort || OWN_HEAD.test(word.raw) || findKnown(index, text, from).length > 0) return undefined;
  return { kind: 'mention', from, to: from + 1, head };
}

/** The third name of "Sở Nội vụ, Tài chính, Tư pháp", of "UBND xã Tân Lộc, Phú Mỹ, Hòa Bình". */
function sharedHead(index: AgencyIndex, text: AgencyText, head: string, from: number): CellItem | undefined {
  const known = knownWithHead(index, text, from, head);
  if (known > from) return { kind: 'mention', from, to: known, head };
  return head.includes(' ') ? undefined : shortName(index, text, head, from);
}

/** "UBND thành phố Hà Nội, Thành phố Hồ Chí Minh" and "UBND xã Tân Lộc, Phú Mỹ": the body is written once. */
function elidedPlace(
  index: AgencyIndex,
  text: AgencyText,
  before: CellItem,
  from: number,
): CellItem | undefined {
  const { words } = text;
  let unit = before.from + 1;
  while (unit < before.to && !startsPlace(text, unit)) unit += 1;
  if (unit >= before.to || unit - before.from > LONGEST) return undefined;
  const start = words[before.from]?.start ?? 0;
  const end = properEnd(text, startsPlace(text, from) ? placeNameStart(text, from) : from);
  if (end === from || !partsAt(words[end])) return undefined;
  const body = text.text.slice(start, words[unit - 1]?.end);
  if (startsPlace(text, from)) return { kind: 'mention', from, to: end, head: body };
  if (isHeadWord(words[from], words[from + 1]) && !isPlaceName(index, text, from, end)) return undefined;
  const kind = words.slice(unit, placeNameStart(text, unit)).map(({ raw }) => raw);
  return { kind: 'mention', from, to: end, head: [body, ...kind].join(' ') };
}

/** "Hội An Đông" behind "UBND phường Hội An": capitals throughout and nobody's name; a body has words in small letters. */
const isPlaceName = (index: AgencyIndex, text: AgencyText, from: number, end: number): boolean =>
  end - from >= 2 &&
  !text.words.slice(from, end).some(isAllCapitals) &&
  findKnown(index, text, from).length === 0;

/** Index of the word behind the kind of unit at `at`, where the name of the place stands. */
function placeNameStart({ expanded }: AgencyText, at: number): number {
  const start = syllableOfWord(expanded, at) ?? at;
  return wordAfter(expanded, start + unitLength(expanded, start));
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

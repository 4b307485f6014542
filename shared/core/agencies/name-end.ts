import { Head, headsWith } from '../../data/agencies/agency-heads';
import { partNames } from '../text/unit-words';
import type { AgencyIndex } from './agency-index';
import type { AgencyText } from './agency-text';
import { enumeratorLength } from './cell-labels';
import { isUnitName } from './find-place';
import { genericLength, isSeveral, startsGeneric, startsPart } from './generic-words';
import { leadInLength, remarkStarts } from './head-words';
import type { NameWord } from './lex-name';
import { Gap, isAllCapitals, isCapitalised, isConnector } from './lex-name';
import { completeEnd, ENDS, startsAgency, startsKnownBody, startsPlace } from './name-start';
import { partEndsAt, phraseAt } from './phrase-at';
import { isSureRole, roleAt } from './role-words';
import { titleLength } from './title-words';

/** Index of the word after the agency that starts at `from`. */
export function agencyEnd(index: AgencyIndex, text: AgencyText, from: number): number {
  const known = completeEnd(index, text, from);
  if (known > from && isBoundary(index, text, { from, at: known, complete: true })) return known;
  const title = known > from ? 0 : titleLength(text.words, from);
  if (title > 0) return agencyEnd(index, text, from + title);
  let at = Math.max(known, from + 1);
  while (at < text.words.length && !isBoundary(index, text, { from, at, complete: false })) at += 1;
  return at;
}

/** A place inside a name that started at `from`; `complete` when what stands before is a whole name. */
interface Place {
  readonly from: number;
  readonly at: number;
  readonly complete: boolean;
}

/** Whether an agency may end before word `at`. */
function isBoundary(index: AgencyIndex, text: AgencyText, place: Place): boolean {
  const { from, at, complete } = place;
  const { words } = text;
  const word = words[at];
  if (!word || (word.gap & ENDS) !== 0) return true;
  if ((word.gap & Gap.Dot) !== 0 && !isAbbreviated(words, at - 1)) return true;
  if (isSureRole(words, at) || isNumberInside(words, at)) return true;
  if ((word.gap & Gap.Break) !== 0) {
    return isCapitalised(word) || startsAgency(index, text, at) || enumeratorLength(words, at) > 0;
  }
  if ((word.gap & Gap.Slash) !== 0 && (word.gap & Gap.Comma) === 0) {
    return isSeveral(words, at) || (startsAgency(index, text, at) && (complete || isCapitalised(word)));
  }
  if ((word.gap & Gap.Comma) !== 0) return partsAtComma(index, text, place);
  if (isConnector(word.folded)) return partsAtConnector(index, text, place);
  if ((word.gap & Gap.Ampersand) !== 0) return startsAgency(index, text, at, true);
  if (startsCouncil(words, from, at)) return true;
  if (complete && leadInLength(words, at) > 0) return true;
  if (
    complete &&
    (word.gap & (Gap.Dash | Gap.Space)) === (Gap.Dash | Gap.Space) &&
    genericLength(words, at) > 0
  )
    return true;
  return complete && (endsBeforeRemark(words, from, at) || isGlued(index, text, from, at));
}

// why: "P. Nội vụ", "VP. UBND": the dot of an abbreviation ends nothing
const isAbbreviated = (words: readonly NameWord[], at: number): boolean => {
  const word = words[at];
  return word === undefined || (word.raw.length <= 2 && !/^\d/.test(word.raw)) || isAllCapitals(word);
};

/** "Đảng ủy - HĐND - UBND xã" are three; "Văn phòng HĐND - UBND" is one. */
function startsCouncil(words: readonly NameWord[], from: number, at: number): boolean {
  const word = words[at];
  if (!word || (word.folded !== 'hđnd' && word.folded !== 'ubnd')) return false;
  const isOffice = words[from]?.folded === 'văn' || words[from]?.folded === 'vp';
  return !isOffice && (word.gap & (Gap.Dash | Gap.Space)) === (Gap.Dash | Gap.Space);
}

/** A number of a list inside the cell: "… 2. Bộ Công Thương"; "phường 2" is a name. */
function isNumberInside(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  if (!word || !/^\d{1,2}$/.test(word.raw) || (word.gap & (Gap.Dash | Gap.Dot)) !== 0) return false;
  const next = words[at + 1];
  if (!next || !isCapitalised(next) || enumeratorLength(words, at) === 0) return false;
  const before = words[at - 1]?.folded ?? '';
  return !isUnitName(before) && !NUMBERED.has(before);
}

/** What carries a number as its name: parts of a commune, and what is counted through. */
const NUMBERED = new Set([
  ...partNames.map((name) => name.split(' ').pop()),
  ...['số', 'vực', 'tổ', 'đội', 'khối', 'khu', 'án', 'đoàn', 'nhóm'],
]);

function partsAtComma(index: AgencyIndex, text: AgencyText, { from, at, complete }: Place): boolean {
  const { words } = text;
  const isGroup = startsGeneric(words, from);
  if (genericLength(words, at) > 0 && !isNamed(words, at))
    return !isGroup && (complete || isOutside(words, at));
  if (isGroup && isBareKind(words, at)) return false;
  if (complete && startsPlace(text, at)) return true;
  if (titleLength(words, at) > 0 && (complete || startsCapital(words, at))) return true;
  if (startsAgency(index, text, at, isGroup)) return true;
  if (!complete) return false;
  // why: "các doanh nghiệp, HTX" is one group
  const isShort = isGroup && words[at] !== undefined && isAllCapitals(words[at]);
  return (startsCapital(words, at) && !isShort) || (!isGroup && startsKnownBody(index, text, at));
}

function partsAtConnector(index: AgencyIndex, text: AgencyText, { from, at, complete }: Place): boolean {
  const { words } = text;
  const next = at + 1;
  // why: a "và" with nothing behind it joins nothing
  if (((words[next]?.gap ?? Gap.Hard) & Gap.Hard) !== 0) return true;
  if (startsGeneric(words, next)) {
    if (startsGeneric(words, from)) return isSeveral(words, next) && !isPress(words, from, next);
    if (isSeveral(words, next)) return !isPress(words, from, next);
    return complete || completeEnd(index, text, next) > next;
  }
  if (complete && startsPlace(text, next)) return true;
  if (isOfficeOfTwo(words, from, next) || isOfTwoFields(index, text, from, next)) return false;
  return titleLength(words, next) > 0 || startsAgency(index, text, next);
}

const startsCapital = (words: readonly NameWord[], at: number): boolean => {
  const word = words[at];
  return word !== undefined && isCapitalised(word);
};

// why: "Trung tâm Hỗ trợ nông dân, doanh nghiệp" may be one name; nobody is called "…, người dân"
const OUTSIDE = new Set(['đoàn', 'hộ', 'người', 'nhân', 'cá', 'chủ', 'địa', 'cơ', 'đơn']);
const isOutside = (words: readonly NameWord[], at: number): boolean =>
  OUTSIDE.has(words[at]?.folded ?? '') || startsPart(words, at);

const KINDS = headsWith(Head.Bare);
const HEADS = headsWith(Head.Opens);

/** "Các Vụ, Cục thuộc Bộ": a kind of body without a name goes on with the group. */
function isBareKind(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !KINDS.has(word.folded)) return false;
  // why: "Các phòng, Bộ phận Một cửa": there the kind is of two words and has a name
  const isNamed = isCapitalised(word) && HEADS.has(`${word.folded} ${next?.folded ?? ''}`);
  return !isNamed && (!next || !isCapitalised(next) || next.gap !== Gap.Space);
}

/** A generic noun with a name of its own ("Tập đoàn Viettel"). */
const isNamed = (words: readonly NameWord[], at: number): boolean => !startsGeneric(words, at);

// why: "Đài Truyền hình và các cơ quan thông tấn, báo chí" without a name of its own is one group of media
const isPress = (words: readonly NameWord[], from: number, next: number): boolean =>
  (words[from]?.folded === 'đài' || words[from]?.folded === 'báo') &&
  next - from <= 4 &&
  words[next]?.folded === 'các' &&
  namesPress(words, next);

function namesPress(words: readonly NameWord[], from: number): boolean {
  for (let at = from; at < from + 6 && !partEndsAt(words, at); at++) {
    if (words[at]?.folded === 'tấn' || words[at]?.folded === 'báo') return true;
  }
  return false;
}

const ROOMS = [['phòng'], ['khoa'], ['tổ']];
const COMMANDS = ['ban chỉ huy', 'ban chỉ đạo', 'ban cđ', 'bch', 'bcđ'].map((name) => name.split(' '));
const OF_FIELDS = [...ROOMS, ...COMMANDS];

/**
 * "Phòng XDCQ và CTTN", "Ban Chỉ huy PCTT và TKCN xã": a room or a command for two fields in short; a comma, or a name that
 * the directory has, parts two.
 */
function isOfTwoFields(index: AgencyIndex, text: AgencyText, from: number, next: number): boolean {
  const { words } = text;
  const head = OF_FIELDS.find((phrase) => phraseAt(words, from, phrase));
  const [first, second] = [words[next - 2], words[next]];
  if (!head || !first || !second || next - from !== head.length + 2) return false;
  if (!isAllCapitals(first) || !isAllCapitals(second)) return false;
  // why: a command may be followed by its level; of a room nothing else is said in short
  const isEnd = ((words[next + 1]?.gap ?? ENDS) & (ENDS | Gap.Break | Gap.Comma)) !== 0;
  return (isEnd || COMMANDS.includes(head)) && completeEnd(index, text, next) === next;
}

// why: "Văn phòng Đoàn ĐBQH và HĐND" serves both and is one body
function isOfficeOfTwo(words: readonly NameWord[], from: number, next: number): boolean {
  const isOffice = words[from]?.folded === 'văn' || words[from]?.folded === 'vp';
  const served = words[next]?.raw;
  const before = words[next - 2]?.raw ?? '';
  return isOffice && (served === 'HĐND' || served === 'UBND') && /^(?:ĐBQH|HĐND)$/.test(before);
}

/** "Các đơn vị triển khai thí điểm" tells which units; "Các sở, ngành thực hiện" gives them a duty. */
function endsBeforeRemark(words: readonly NameWord[], from: number, at: number): boolean {
  if (!remarkStarts(words, at)) return false;
  const tells = isSeveral(words, from) && genericLength(words, from + 1) === at - from - 1;
  return !tells || (roleAt(words, at) !== undefined && partEndsAt(words, at + roleLength(words, at)));
}

const roleLength = (words: readonly NameWord[], at: number): number => roleAt(words, at)?.length ?? 0;

// why: "các đơn vị trực thuộc Bộ": what follows belongs to these words
const TIED = new Set(['thuộc', 'của', 'tại', 'ở', 'trong', 'với', 'cho', 'từ', 'do', 'bởi']);

// why: "Ngân hàng Nhà nước Chi nhánh Khu vực 2": a branch is a part of the name before it
const BRANCH = ['chi', 'nhánh'];

/** Whether another agency starts with no separator at all; believed only behind a name of several words. */
const isGlued = (index: AgencyIndex, text: AgencyText, from: number, at: number): boolean =>
  at - from >= 2 &&
  startsCapital(text.words, at) &&
  !TIED.has(text.words[at - 1]?.folded ?? '') &&
  !phraseAt(text.words, at, BRANCH) &&
  !isOfHouse(text.words, from, at) &&
  startsAgency(index, text, at, true);

/** "Công đoàn Sở", "Đoàn Thanh niên Trường Chính trị": a union or a youth's body is that of the house named behind it. */
const isOfHouse = (words: readonly NameWord[], from: number, at: number): boolean =>
  AMONG_STAFF.some((phrase) => phraseAt(words, from, phrase)) &&
  HOUSES.some((phrase) => phraseAt(words, at, phrase));
const AMONG_STAFF = ['công đoàn', 'đoàn thanh niên', 'hội cựu chiến binh'].map((name) => name.split(' '));
const HOUSES = ['sở', 'bộ', 'cục', 'chi cục', 'bệnh viện', 'trường', 'viện', 'học viện', 'công ty'].map(
  (name) => name.split(' '),
);

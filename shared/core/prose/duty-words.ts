import { genericLength, isOrganisation } from '../agencies/generic-words';
import type { NameWord } from '../agencies/lex-name';
import { Gap, isCapitalised } from '../agencies/lex-name';
import {
  goesOnToRole,
  GOES_ON,
  hasObject,
  isDescribed,
  isManner,
  isMatter,
  isOfField,
  NAMED_BY_VERB,
  PERIODS,
  SEVERAL,
} from './verb-position';
import { isPair, jointLength, pairAt, verbLength } from './verb-words';

/** A single "cơ quan", "đơn vị" may be named by what it does; several do it. */
const NAMED_WHERE_SINGLE = new Set(['quan', 'vị', 'nghiệp', 'chức', 'lượng']);
/** What bodies of several kinds are named by. */
const KINDS = new Set([
  'thông tin',
  'truyền thông',
  'truyền thanh',
  'quản lý',
  'chủ trì',
  'tham mưu',
  'phối hợp',
]);
/** "gửi Đoàn kiểm tra trước 05 ngày": a time is of no name. */
const isTime = (words: readonly NameWord[], at: number): boolean =>
  (words[at + 1]?.folded === 'lần' && /^(?:\d+|một|hai|ba)$/u.test(words[at]?.folded ?? '')) ||
  (/^\d+$/u.test(words[at]?.raw ?? '') && PERIODS.has(words[at + 1]?.folded ?? '')) ||
  (TIMES.has(words[at]?.folded ?? '') &&
    (/^\d/u.test(words[at + 1]?.raw ?? '') || DAYS.has(words[at + 1]?.folded ?? '')));
const DAYS = new Set(['ngày', 'thứ', 'sáng', 'chiều', 'cuối', 'tháng', 'quý']);
const TIMES = new Set(['trước', 'sau', 'vào', 'từ', 'đến', 'trong']);

/** "(Phòng A phối hợp Phòng B), tháng 8/2025": a time is no further one of a list. */
const isTimeWord = (words: readonly NameWord[], at: number): boolean =>
  /^(?:tháng|quý|ngày|tuần|năm)$/u.test(words[at]?.folded ?? '') &&
  /^(?:\d|[IVX]+$)/u.test(words[at + 1]?.raw ?? '');

/** "Công an cấp xã" goes on, "UBND xã cấp giấy" does not. */
const goesOn = (words: readonly NameWord[], at: number): boolean =>
  (GOES_ON.has(words[at]?.folded ?? '') &&
    (words[at]?.folded !== 'trực' || words[at + 1]?.folded === 'thuộc')) ||
  (words[at]?.folded === 'chi' && words[at + 1]?.folded === 'nhánh') ||
  (words[at]?.folded === 'công' && words[at + 1]?.folded === 'trình') ||
  (words[at]?.folded === 'cấp' && isPair(words, at)) ||
  // why: "đơn vị được kiểm tra", and not "đơn vị được giao"
  (words[at]?.folded === 'được' && !ASSIGNED.has(words[at + 1]?.folded ?? ''));
const ASSIGNED = new Set(['giao', 'phân', 'ủy', 'cử']);

/**
 * Whether a list of agencies ends before word `at`: a verb, or a word that leads on to what is done. `afterName` says
 * that a known name ends there.
 */
export function endsAgencies(
  words: readonly NameWord[],
  at: number,
  { from, afterName }: { readonly from: number; readonly afterName: boolean },
): boolean {
  const word = words[at];
  if (!word) return false;
  if (isCapitalised(word)) return afterName && isRoleTowards(words, at);
  if (jointLength(words, at) > 0) return !isDescribed(words, at);
  if (word.gap === Gap.Space && ALWAYS_BEFORE_VERBS.has(word.folded)) return true;
  // why: behind a whole name only few words go on with it; any other one begins what is done
  if (afterName && word.gap === Gap.Space && !goesOn(words, at)) return !goesOnToRole(words, at);
  if (at > from + 1 && word.gap === Gap.Space && endsInUnit(words, at)) return true;
  if ((word.gap & (Gap.Comma | Gap.Close)) !== 0 && isTimeWord(words, at)) return true;
  if (isMatter(words, at) || isTime(words, at)) return true;
  const length = verbLength(words, at);
  // why: "các đơn vị được kiểm tra" are named by what is done to them
  if (words[at - 1]?.folded === 'được' || isDescribed(words, at)) return false;
  // why: "các nhà đầu tư", "các chủ đầu tư"
  if (genericLength(words, at - 1) > 1) return false;
  if (length === 0) return hasObject(words, at, from);
  if (isOfField(words, at, length)) return false;
  if (isManner(words, at)) return true;
  if (afterName || (word.gap & ~Gap.Space) !== 0) return !isBodyNoun(words, at);
  const before = words[at - 1]?.folded ?? '';
  if (isBodyNoun(words, at)) return false;
  if (isRole(words, at) && before !== 'đồng' && !NAMED_WHERE_SINGLE.has(before)) return true;
  const isNamed =
    NAMED_BY_VERB.has(before) &&
    isHead(words, at - 1, from) &&
    !isWhere(words, at - 1) &&
    !(before === 'chí' && words[at - 2]?.folded !== 'đồng') &&
    !(before === 'đồng' && words[at - 2]?.folded !== 'hội') &&
    // why: "các tổ chức chính trị - xã hội tuyên truyền …"
    !(before === 'hội' && words[at - 2]?.folded === 'xã') &&
    !(before === 'đoàn' && UNIT_OF_YOUTH.has(words[at - 2]?.folded ?? ''));
  if (isNamed) return false;
  if (!NAMED_WHERE_SINGLE.has(before)) return true;
  const phrase = words
    .slice(at, at + length)
    .map(({ folded }) => folded)
    .join(' ');
  const start = elementStart(words, at, from);
  const isListed = words.slice(from + 1, at).some(({ gap }) => (gap & Gap.Comma) !== 0);
  const isSeveral =
    isListed || at - start > 2 || [start, from].some((one) => SEVERAL.has(words[one]?.folded ?? ''));
  return isSeveral && !KINDS.has(phrase);
}

/** Words that no name holds and that stand before what is done, whatever it is. */
const ALWAYS_BEFORE_VERBS = new Set(['luôn', 'đều', 'cũng', 'vẫn', 'hãy', 'nên']);

/** "thành đoàn", "huyện đoàn": whole names. */
const UNIT_OF_YOUTH = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'thị', 'xã', 'phường']);

/** Where the one of a list begins that word `at` belongs to. */
function elementStart(words: readonly NameWord[], at: number, from: number): number {
  let start = at - 1;
  while (start > from && ((words[start]?.gap ?? 0) & ~Gap.Space) === 0 && words[start - 1]?.folded !== 'và')
    start -= 1;
  return start;
}

/** "… ở cơ sở tổ chức …": there the word tells where, and the name is at its end. */
const isWhere = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.folded === 'sở' &&
  words[at - 1]?.folded === 'cơ' &&
  /^(?:ở|tại|cấp|từ)$/u.test(words[at - 2]?.folded ?? '');

/** Kinds that are one only where a name begins: "Phòng Kiểm tra", and not "Thanh tra Sở", "Cục Y tế dự phòng". */
const HOUSES = new Set(['sở', 'phòng', 'ban', 'cục', 'viện', 'trường', 'đài', 'hội', 'đoàn', 'trạm', 'đồn']);

/** Whether the word before a verb is the head of a name that goes on with it; "Văn phòng", "Chi cục" are of two words. */
function isHead(words: readonly NameWord[], at: number, from: number): boolean {
  const word = words[at];
  if (!word || !HOUSES.has(word.folded)) return true;
  // why: "các phòng, ban hướng dẫn": a bare kind in a list of kinds
  const isKind = (word.gap & Gap.Comma) !== 0 && !isCapitalised(word);
  // why: "trưởng các khoa, phòng phổ biến …": the heads of several kinds
  if (isKind && words.slice(from, at).some(({ folded }) => SEVERAL.has(folded))) return false;
  const start = elementStart(words, at + 1, from);
  return at - start <= (SEVERAL.has(words[start]?.folded ?? '') ? 2 : 1);
}

/** "Văn phòng phối hợp …": words that give a duty are of no name but "Hội đồng phối hợp …", "đơn vị chủ trì". */
const isRole = (words: readonly NameWord[], at: number): boolean =>
  ROLES.has(pairAt(words, at)) && words[at + 2]?.folded !== 'viên';
const ROLES = new Set(['chủ trì', 'phối hợp', 'có trách', 'chịu trách', 'báo cáo']);

/** "MTTQ Phối hợp với …": a slip of the pen, where in "Hội đồng Phối hợp …" it is the name. */
const isRoleTowards = (words: readonly NameWord[], at: number): boolean =>
  isRole(words, at) && /^(?:với|cùng)$/u.test(words[at + 2]?.folded ?? '');

const UNIT_WORDS = new Set(['phường', 'xã', 'huyện', 'tỉnh', 'quận', 'phố', 'trấn']);
const AFTER_UNIT = new Set(['hội', 'đoàn', 'đội', 'ủy', 'viên', 'nghĩa', 'thị', 'cũ', 'mới', 'thôn']);

/** "Đoàn phường kích hoạt": behind the unit of a body only few words go on with its name. */
const endsInUnit = (words: readonly NameWord[], at: number): boolean => {
  const word = words[at]?.folded ?? '';
  // why: "hợp tác xã" is no unit
  if (words[at - 2]?.folded === 'tác') return false;
  return UNIT_WORDS.has(words[at - 1]?.folded ?? '') && !GOES_ON.has(word) && !AFTER_UNIT.has(word);
};

/** "tổ chức chính trị - xã hội" is a body, "tổ chức hội nghị" is work. */
function isBodyNoun(words: readonly NameWord[], at: number): boolean {
  if (words[at]?.folded !== 'tổ' || words[at + 1]?.folded !== 'chức') return false;
  if (SEVERAL.has(words[at - 1]?.folded ?? '')) return true;
  const next = words[at + 2];
  if (next === undefined) return true;
  if ((next.gap & (Gap.Comma | Gap.Hard)) !== 0) return true;
  return isOrganisation(words, at + 2);
}

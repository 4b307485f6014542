import { plainPartNames, unitNames } from '../text/unit-words';
import type { NameWord } from './lex-name';
import { Gap, isCapitalised } from './lex-name';
import { phraseAt } from './phrase-at';

/** Nouns that name a kind of body or of people and no single one, folded. */
const GENERIC = [
  'ban ngành',
  'báo đài',
  'bộ ngành',
  'cá nhân',
  'cán bộ',
  'chi bộ',
  'chính quyền',
  'chủ đầu tư',
  'cơ quan',
  'cơ sở',
  'công chức',
  'cộng đồng',
  'giáo viên',
  'học sinh',
  'phụ huynh',
  'viên chức',
  'doanh nghiệp',
  'đảng viên',
  'địa phương',
  'đoàn thể',
  'đoàn viên',
  'đơn vị',
  'hiệp hội',
  'hộ dân',
  'hộ gia đình',
  'hộ kinh doanh',
  'hộ nghèo',
  'hội viên',
  'nhà cung cấp',
  'nhà đầu tư',
  'nhà thầu',
  'nhà trường',
  'nhân dân',
  'người dân',
  'sở ban ngành',
  'sở ngành',
  'tập đoàn',
  'tổ chức',
  'trường học',
  'viện nghiên cứu',
  ...plainPartNames,
].map((noun) => noun.split(' '));

/** Parts of a commune, whose people no name of a body counts up. */
const PARTS = plainPartNames.map((name) => name.split(' '));

/** Whether the words at `at` go on to a kind of part of a commune ("…, thôn"); in "các ấp, khóm" they only list one more. */
export const startsPart = (words: readonly NameWord[], at: number): boolean =>
  PARTS.some((parts) => phraseAt(words, at, parts)) &&
  !PARTS.some((parts) => phraseAt(words, at - parts.length, parts));

const opening = new Set(GENERIC.map(([first]) => first ?? ''));

// why: "tổ chức hội nghị" is work, "tổ chức chính trị - xã hội" is a body
const BODY_AFTER = new Set([
  ...[
    'chính',
    'xã',
    'kinh',
    'tín',
    'quốc',
    'có',
    'liên',
    'nhân',
    'đoàn',
    'đảng',
    'hành',
    'khoa',
    'phi',
    'khác',
  ],
  ...['sự', 'tôn', 'tại', 'trên', 'trong', 'thuộc', 'trực', 'và', 'được', 'hỗ', 'nghề', 'công', 'cơ'],
]);

/** What goes on with "tổ chức" as a kind of body: "tổ chức trực thuộc", and not "tổ chức trực gác". */
const KINDS_OF_ORGANISATION =
  /^(?:chính (?:trị|quyền)|xã hội|kinh (?:tế|doanh)|tín dụng|quốc tế|có (?:liên|thẩm|trách|chức)|liên quan|nhân (?:đạo|dân)|đoàn (?:thể|hội)|đảng|hành (?:chính|nghề)|khoa học|phi|khác|tôn giáo|hữu nghị|công đoàn|thuộc|trực thuộc|cơ sở|thành viên|tự (?:nguyện|quản))(?!\p{L})/u;

/** Whether the words behind "tổ chức" make it a body. */
export const isOrganisation = (words: readonly NameWord[], at: number): boolean =>
  KINDS_OF_ORGANISATION.test(`${words[at]?.folded ?? ''} ${words[at + 1]?.folded ?? ''}`);

/** How many words at `at` are a noun for a kind of body ("đơn vị", "nhà cung cấp"); 0 when none. */
export function genericLength(words: readonly NameWord[], at: number): number {
  if (!opening.has(words[at]?.folded ?? '')) return 0;
  let longest = 0;
  for (const parts of GENERIC) {
    if (parts.length <= longest) continue;
    if (phraseAt(words, at, parts)) longest = parts.length;
  }
  const next = words[at + longest];
  const isLone = words[at]?.folded === 'tổ' && longest === 2 && next?.gap === Gap.Space;
  // why: "Tổ chức trực ban …" begins what is done, "tổ chức trực thuộc" is a body
  const isBody =
    next?.folded === 'trực' ? isOrganisation(words, at + longest) : BODY_AFTER.has(next?.folded ?? '');
  const isWork = isLone && !isBody;
  // why: "Chính quyền số" is what is built, and nobody
  const isThing = phraseAt(words, at, GOVERNMENT) && /^(?:số|điện)$/.test(next?.folded ?? '');
  return isWork || isThing ? 0 : longest;
}

const GOVERNMENT = ['chính', 'quyền'];

const SEVERAL = new Set(['các', 'những', 'mọi', 'mỗi', 'từng', 'toàn', 'tất']);
/** What is counted without a noun of `GENERIC`: "12 xã", "04 khối". */
const COUNTED = new Set([
  ...unitNames.map((name) => name.split(' ')[0]),
  ...['khối', 'sở', 'bộ', 'phòng', 'ban', 'ngành', 'trường', 'hội'],
]);

/** Whether the words at `at` speak of several bodies: "các …", "04 khối …". */
export function isSeveral(words: readonly NameWord[], at: number): boolean {
  const first = words[at];
  if (!first) return false;
  if (SEVERAL.has(first.folded)) return true;
  const next = words[at + 1];
  return (
    /^\d{1,3}$/.test(first.raw) &&
    next !== undefined &&
    (next.gap & ~(Gap.Space | Gap.Break)) === 0 &&
    (genericLength(words, at + 1) > 0 || COUNTED.has(next.folded))
  );
}

/** Whether a group named by a kind starts at `at`: "doanh nghiệp, nhà đầu tư"; "Tập đoàn Viettel" is a name. */
export function startsGeneric(words: readonly NameWord[], at: number): boolean {
  if (isSeveral(words, at)) return true;
  const length = genericLength(words, at);
  const next = words[at + length];
  return length > 0 && (next === undefined || !isCapitalised(next) || next.gap !== Gap.Space);
}

import { genericLength } from '../agencies/generic-words';
import type { NameWord } from '../agencies/lex-name';
import { Gap, isCapitalised } from '../agencies/lex-name';
import { byFirstWord, jointLength, lengthAt, pairAt, verbLength } from './verb-words';

/** Bodies whose names go on with a verb: "đội tuyên truyền lưu động", "ban quản lý chợ". */
export const NAMED_BY_VERB = new Set([
  ...['ban', 'tổ', 'đội', 'tâm', 'phận', 'hội', 'nhóm', 'cục', 'trạm', 'hạt', 'ty', 'quỹ', 'đoàn', 'nhánh'],
  ...['huy', 'án', 'đài', 'đồng', 'sở', 'phòng', 'việc', 'đồn', 'viện', 'trại', 'chí'],
]);
export const SEVERAL = new Set(['các', 'những', 'mọi', 'từng', 'mỗi']);

/** Words that may follow a whole name and still belong to those that are named. */
export const GOES_ON = new Set(
  (
    'và hoặc cùng với thuộc trực liên có khác trên ở tại của cấp các thị thành huyện xã phường tỉnh quận phố khu vực ' +
    'nhà tổ địa trung đóng ngành nêu là hai ba bốn đặc vùng miền chuyên ven giáp biên phía còn ' +
    'thôn ấp bản buôn làng khóm cơ trường'
  ).split(' '),
);

/** What is told or given to a body, and is no part of its name: "báo cáo Bộ trưởng tiến độ …". */
const MATTERS = byFirstWord([
  'kết quả',
  'tình hình',
  'tiến độ',
  'số liệu',
  'danh sách',
  'thực trạng',
  'những',
  'nội dung',
]);
export const isMatter = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.gap === Gap.Space &&
  lengthAt(MATTERS, words, at) > 0 &&
  !['trả', 'tiểu'].includes(words[at - 1]?.folded ?? '') &&
  (!NAMED_BY_VERB.has(words[at - 1]?.folded ?? '') || words[at - 2]?.folded === 'trưởng');

export const PERIODS = new Set(['tháng', 'quý', 'năm', 'tuần', 'ngày', 'giờ']);
/** So many words may stand between a word of a name and the one that gives the duty. */
const MOST_OF_FIELD = 8;
const LEADS = new Set(['chủ trì', 'có trách', 'chịu trách']);
/** "Các cơ quan được giao chủ trì nhiệm vụ | có trách nhiệm …": what is given tells who is meant, up to what they shall do. */
export function isDescribed(words: readonly NameWord[], at: number): boolean {
  let given = at;
  while (given > at - MOST_OF_FIELD && !isGivenAt(words, given)) given -= 1;
  if (!isGivenAt(words, given)) return false;
  for (let next = given + 1; next < Math.min(words.length, given + 2 * MOST_OF_FIELD); next++) {
    if (((words[next]?.gap ?? 0) & ~Gap.Space) !== 0) return false;
    if (next > at && ['có trách', 'chịu trách'].includes(pairAt(words, next))) return true;
  }
  return false;
}
const isGivenAt = (words: readonly NameWord[], at: number): boolean =>
  ['được giao', 'được phân'].includes(pairAt(words, at));

/** "Văn phòng chủ động …": no name holds such a word. */
export const isManner = (words: readonly NameWord[], at: number): boolean =>
  /^(?:chủ động|tích cực|kịp thời|tiếp tục|khẩn trương)$/u.test(pairAt(words, at));

const isLeadAt = (words: readonly NameWord[], at: number): boolean => LEADS.has(pairAt(words, at));

/** "Ban Quản lý dự án đầu tư | công trình giao thông, dân dụng chủ trì": with no verb between, the words are of the name. */
export function goesOnToRole(words: readonly NameWord[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + MOST_OF_FIELD); at++) {
    if (at > from && ((words[at]?.gap ?? 0) & ~(Gap.Space | Gap.Comma | Gap.Dash)) !== 0) return false;
    if (isLeadAt(words, at)) return at > from;
    if (verbLength(words, at) > 0 || jointLength(words, at) > 0) return false;
  }
  return false;
}

/** Words that tell how something is done and are of no field. */
const MANNER =
  /^(?:chủ động|tích cực|kịp thời|thường xuyên|tiếp tục|khẩn trương|trực tiếp|phối hợp|tham mưu)$/u;

/**
 * A verb inside the name of a field: "Đội Trật tự xây dựng | chủ trì", "Phòng Nghiệp vụ, dự toán, pháp chế | biên soạn".
 * Behind a comma no sentence goes on from its subject, so the field goes on to the verb that nothing parts from it.
 */
export function isOfField(words: readonly NameWord[], at: number, length: number): boolean {
  const phrase = words.slice(at, at + length).map(({ folded }) => folded);
  if (MANNER.test(phrase.join(' ')) || isLeadAt(words, at)) return false;
  if (words[at]?.gap === Gap.Space)
    return words[at + length]?.gap === Gap.Space && isLeadAt(words, at + length);
  if (((words[at]?.gap ?? 0) & Gap.Comma) === 0) return false;
  for (let next = at + length; next < Math.min(words.length, at + MOST_OF_FIELD); next++) {
    const word = words[next];
    if (!word || (word.gap & ~(Gap.Space | Gap.Comma)) !== 0 || /^\d/u.test(word.raw)) return false;
    if (SEVERAL.has(word.folded) || isMatter(words, next)) return false;
    if (verbLength(words, next) > 0) return word.gap === Gap.Space;
  }
  return false;
}

/** What only stands for what is done to it: "02 mô hình", "danh sách", "việc cấp phát". */
const OBJECTS = byFirstWord([
  ...[
    'danh sách',
    'kết quả',
    'hồ sơ',
    'kế hoạch',
    'toàn bộ',
    'ít nhất',
    'tối thiểu',
    'nội dung',
    'số liệu',
    'đủ',
  ],
]);
const isObject = (words: readonly NameWord[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.gap !== Gap.Space || next === undefined) return false;
  if (/^\d{2,}$/u.test(word.raw))
    return !isCapitalised(next) && next.gap === Gap.Space && !PERIODS.has(next.folded);
  return lengthAt(OBJECTS, words, at) > 0;
};

const hasObjectBehind = (words: readonly NameWord[], at: number): boolean =>
  isObject(words, at + 1) || (words[at + 1]?.gap === Gap.Space && isObject(words, at + 2));

/** In small letters, and nothing but a space before it. */
const isPlain = (word: NameWord | undefined): boolean => word?.gap === Gap.Space && !isCapitalised(word);

/**
 * An open test of position for verbs that no list knows: between a name and what something is done to there is a verb.
 * Names are made of pairs of syllables, so it begins an even number of words behind the last capital: "Phòng Văn hóa |
 * chép danh sách", "Ban Nông nghiệp | gieo sạ 12 ha".
 */
export function hasObject(words: readonly NameWord[], at: number, from: number): boolean {
  const word = words[at];
  if (word?.gap !== Gap.Space || verbLength(words, at - 1) > 0) return false;
  if (GOES_ON.has(word.folded) || !hasObjectBehind(words, at)) return false;
  const first = words[from]?.folded ?? '';
  const kind = SEVERAL.has(first) ? from + 1 : from;
  const length = genericLength(words, kind);
  if (length > 0) return at === kind + length;
  let capital = at - 1;
  while (capital > from && isPlain(words[capital])) capital -= 1;
  if (isPlain(words[capital])) return false;
  const behind = at - capital;
  return behind >= 2 && behind % 2 === 0;
}

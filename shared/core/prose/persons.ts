import type { NameWord } from '../agencies/lex-name';
import { Gap, isCapitalised } from '../agencies/lex-name';
import { verbLength } from './verb-words';

/** Words that speak of several bodies or persons, folded. */
export const SEVERAL_WORDS = new Set(['các', 'những', 'toàn', 'từng', 'mỗi', 'mọi']);

/** Those who act without being a body, folded. */
export const PERSONS = [
  'thành viên',
  'ủy viên',
  'cán bộ',
  'công chức',
  'viên chức',
  'nhân viên',
  'chuyên viên',
  'giáo viên',
  'cộng tác viên',
  'tuyên truyền viên',
  'báo cáo viên',
  'đồng chí',
  'ông bà',
  'già làng',
  'người có uy tín',
  'người lao động',
  'tổ trưởng',
  'hiệu trưởng',
  'phó hiệu trưởng',
  'tổng phụ trách đội',
  'kế toán',
  'văn thư',
  'trực ban công an',
  'trực ban tác chiến',
  'trực ban chỉ huy',
  'trưởng thôn',
  'trưởng ấp',
  'trưởng bản',
  'trưởng khu phố',
  'bí thư chi bộ',
  'đội trưởng',
  'ban ấp',
  'ban thôn',
  'chủ cơ sở',
  'chủ rừng',
  'chủ đầu tư',
  'hộ gia đình',
  'hộ dân',
  'phụ huynh',
  'cha mẹ học sinh',
  'chính quyền các',
  'chính quyền cấp',
  'chính quyền địa phương',
  'chính quyền cơ sở',
].map((phrase) => phrase.split(' '));

const ADDRESS = new Set(['ông', 'bà', 'thầy', 'cô']);
/** Posts that stand between an address and the name. */
const POSTS = ['hiệu trưởng', 'chủ tịch', 'giám đốc', 'trưởng ban', 'trưởng phòng', 'bí thư'].map((post) =>
  post.split(' '),
);
const FEWEST_NAMES = 2;
const MOST_NAMES = 5;

/** How many words at `at` are somebody by name: "Ông Nguyễn Văn An", "Đ/c Trần Thị Bình"; 0 where none are. */
export function namedPersonLength(words: readonly NameWord[], at: number): number {
  const first = words[at];
  if (first === undefined) return 0;
  const isShort = first.folded === 'đ' && words[at + 1]?.folded === 'c';
  if (!isShort && !(ADDRESS.has(first.folded) && isCapitalised(first))) return 0;
  const from = afterPost(words, at + (isShort ? 2 : 1));
  let to = from;
  while (to < from + MOST_NAMES && isName(words[to])) to += 1;
  return to - from < FEWEST_NAMES ? 0 : to - at;
}

/** "Thầy Phó Hiệu trưởng Lê Văn An": the name begins behind the post. */
function afterPost(words: readonly NameWord[], at: number): number {
  const from = words[at]?.folded === 'phó' ? at + 1 : at;
  const post = POSTS.find((parts) => sayAt(words, from, parts));
  return post ? from + post.length : at;
}

/** Whether the words at `at` are those, whatever stands between them. */
const sayAt = (words: readonly NameWord[], at: number, parts: readonly string[]): boolean =>
  parts.every((part, offset) => words[at + offset]?.folded === part);

const isName = (word: NameWord | undefined): boolean =>
  word !== undefined && isCapitalised(word) && (word.gap & ~Gap.Space) === 0;

/** What tells of a person by what he has to do: "người có nghĩa vụ …", "người được phân công …". */
const DESCRIBED = [
  ...[
    'có nghĩa vụ',
    'có trách nhiệm',
    'có nhiệm vụ',
    'có thẩm quyền',
    'được giao nhiệm vụ',
    'được phân công',
  ],
  ...['được giao', 'được cử', 'được ủy quyền', 'làm nhiệm vụ', 'làm công tác', 'phụ trách', 'trực tiếp'],
].map((phrase) => phrase.split(' '));
/** Words of such a description. */
const MOST_DESCRIBED = 12;

/**
 * How many words at `at` name a person by a description with a verb of its own: "Người có nghĩa vụ kê khai | nộp …".
 * It ends before the second verb, or with the text; 0 where neither comes.
 */
export function describedPersonLength(words: readonly NameWord[], at: number): number {
  const from = SEVERAL_WORDS.has(words[at]?.folded ?? '') ? at + 1 : at;
  if (words[from]?.folded !== 'người') return 0;
  const frame = DESCRIBED.find((parts) => sayAt(words, from + 1, parts));
  if (!frame) return 0;
  const verb = from + 1 + frame.length;
  for (let to = verb + verbLength(words, verb); to < Math.min(words.length, at + MOST_DESCRIBED); to++) {
    const gap = words[to]?.gap ?? 0;
    if ((gap & Gap.Colon) !== 0) return to - at;
    if ((gap & ~Gap.Space) !== 0) return 0;
    if (to > verb && verbLength(words, to) > 0) return to - at;
  }
  return words.length - at <= MOST_DESCRIBED ? words.length - at : 0;
}

import { Head, headsWith } from '../../data/agencies/agency-heads';
import { partyNames, youthNames } from '../text/unit-words';
import type { NameWord } from './lex-name';
import { Gap, isAllCapitals, isCapitalised } from './lex-name';
import { partEndsAt, phraseAt } from './phrase-at';

/** First words of agency names, folded. */
const heads = new Set([...headsWith(Head.Opens), ...partyNames, ...youthNames]);

/** Whether a word may open the name of an agency. `glued`: only a space parts it from a name, and "THPT" opens none. */
export function isHeadWord(word: NameWord | undefined, next?: NameWord, glued = false): boolean {
  if (!word) return false;
  if (word.folded === 'các' || word.folded === 'ubnd' || word.folded === 'hđnd') return true;
  const single = heads.has(word.folded);
  const double = next !== undefined && heads.has(`${word.folded} ${next.folded}`);
  if (isCapitalised(word)) {
    if (word.folded === 'khoa') return next !== undefined && next.folded !== 'học' && isCapitalised(next);
    // why: "Báo chí", "Báo cáo": a field and a duty; "Phòng, chống thiên tai" is a field too
    if (word.folded === 'phòng' && next && /^(?:chống|ngừa|tránh)$/u.test(next.folded)) return false;
    if (word.folded === 'tổ' && next?.folded === 'chức') return false;
    // why: "Hội chợ", "Hội thi": what is held, nobody who holds it
    if (word.folded === 'hội' && next && /^(?:chợ|thi|thao|thảo|nghị|trại|trường|diễn)$/u.test(next.folded))
      return false;
    if (word.folded === 'báo' && next && (next.folded === 'chí' || next.folded === 'cáo')) return false;
    const isShort = isAllCapitals(word) && word.raw.length >= 3 && !FIELDS.has(word.raw);
    return single || double || (!glued && isShort);
  }
  // why: ", phòng Tư pháp": a lower-case head is believed when a capital field follows it
  return (single || double) && next !== undefined && isCapitalised(next);
}

/** "Phòng Cảnh sát PCCC và CNCH": what stands second in the name of a field and is never a body by itself. */
const FIELDS = new Set(['CNCH']);

const LEAD_INS = ['đề nghị', 'yêu cầu', 'giao'].map((phrase) => phrase.split(' '));

/** How many words at `at` only introduce an agency ("Đề nghị"). */
export const leadInLength = (words: readonly NameWord[], at: number): number =>
  LEAD_INS.find((phrase) => phraseAt(words, at, phrase))?.length ?? 0;

const REMARKS = new Set([
  'chủ', // chủ trì
  'phối', // phối hợp
  'hướng',
  'thực',
  'thúc',
  'theo',
  'tổng',
  'triển',
  'báo',
  'đôn',
  'với',
  'đối',
  'để',
  'trong',
  'căn',
  'xây',
  'về',
  'tham',
  'giúp',
  'tại',
  'phụ',
  'chịu',
  ...[
    'quyết',
    'phê',
    'cung',
    'chỉ',
    'rà',
    'lập',
    'bố',
    'cử',
    'giám',
    'thẩm',
    'góp',
    'chuẩn',
    'tuyên',
    'vận',
    'cập',
  ],
  ...['đăng', 'trình', 'gửi', 'đề', 'phân', 'kiểm', 'duy', 'hoàn', 'tiếp'],
  'làm',
  'là',
  'nếu',
  'khi',
  'trừ',
]);

/** Whether a duty or a remark starts at a word and not the rest of a name. */
export function remarkStarts(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !isCapitalised(word) &&
    REMARKS.has(word.folded) &&
    (word.gap & Gap.Dash) === 0 &&
    !isField(words, at)
  );
}

// why: "Phòng Kinh tế xây dựng", "Phòng Kinh tế đối ngoại": a duty to build says what is built, a field does not
const isField = (words: readonly NameWord[], at: number): boolean =>
  phraseAt(words, at, ['đối', 'ngoại']) ||
  (phraseAt(words, at, ['xây', 'dựng']) &&
    (partEndsAt(words, at + 2) || ((words[at + 2]?.gap ?? 0) & Gap.Comma) !== 0));

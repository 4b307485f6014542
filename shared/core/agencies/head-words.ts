import type { NameWord } from './lex-name';
import { Gap, isAllCapitals, isCapitalised } from './lex-name';

/** First words of agency names, folded. */
const HEADS: readonly string[] = [
  'ban biên tập',
  'ban chấp hành',
  'ban chỉ đạo',
  'ban chỉ huy',
  'ban công tác',
  'ban dân',
  'ban pháp chế',
  'ban quản lý',
  'ban tổ chức',
  'ban tuyên giáo',
  'ban',
  'báo',
  'bảo hiểm',
  'bệnh viện',
  'bộ',
  'bưu điện',
  'chi cục',
  'chi nhánh',
  'công an',
  'công chức',
  'công đoàn',
  'công ty',
  'cơ quan',
  'cục',
  'cổng',
  'doanh nghiệp',
  'đài',
  'đảng ủy',
  'đoàn',
  'đội',
  'đơn vị',
  'hiệp hội',
  'hội',
  'hợp tác xã',
  'kho bạc',
  'liên đoàn',
  'liên hiệp',
  'mặt trận',
  'ngân hàng',
  'nhà',
  'phòng',
  'sở',
  'tập đoàn',
  'thanh tra',
  'thư viện',
  'thường trực',
  'tiểu ban',
  'tòa án',
  'tổ',
  'tổng cục',
  'trang',
  'trạm',
  'trung tâm',
  'trung ương',
  'trường',
  'ubnd',
  'ủy ban',
  'văn phòng',
  'viện',
  'vụ',
];

const heads = new Set(HEADS);

/** Whether a word may open the name of an agency. */
export function isHeadWord(word: NameWord | undefined, next?: NameWord): boolean {
  if (!word) return false;
  if (word.folded === 'các' || word.folded === 'ubnd' || word.folded === 'hđnd') return true;
  const single = heads.has(word.folded);
  const double = next !== undefined && heads.has(`${word.folded} ${next.folded}`);
  if (isCapitalised(word)) return single || double || (isAllCapitals(word) && word.raw.length >= 3);
  // why: ", phòng Tư pháp": a lower-case head is believed when a capital field follows it
  return (single || double) && next !== undefined && isCapitalised(next);
}

const LEAD_INS = [
  'chủ trì phối hợp với',
  'chủ trì phối hợp',
  'phối hợp cùng với',
  'phối hợp với',
  'phối hợp cùng',
  'phối hợp',
  'đề nghị',
  'yêu cầu',
  'chủ trì',
  'giao',
  'cùng với',
  'với',
].map((phrase) => phrase.split(' '));

/** How many words at `at` only introduce an agency ("phối hợp với", "Đề nghị"). */
export function leadInLength(words: readonly NameWord[], at: number): number {
  const found = LEAD_INS.find((phrase) =>
    phrase.every((part, offset) => words[at + offset]?.folded === part),
  );
  return found && words.length > at + found.length ? found.length : 0;
}

const REMARKS = new Set([
  'chủ', // chủ trì
  'phối', // phối hợp
  'hướng',
  'thực',
  'thúc',
  'theo',
  'tham',
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
]);

/** Whether a duty or a remark starts at a word and not the rest of a name. */
export function remarkStarts(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined && !isCapitalised(word) && REMARKS.has(word.folded) && (word.gap & Gap.Dash) === 0
  );
}

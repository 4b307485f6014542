import type { NameWord } from '../agencies/lex-name';
import { verbLength } from './verb-words';
import { Gap, isAllCapitals, isCapitalised } from '../agencies/lex-name';

const GENERIC_FIRST = new Set(
  'cơ đơn địa doanh ban chính cán công thôn khu tổ ấp đoàn đảng chi sở bộ hiệp trường nhà viên'.split(' '),
);

/** "Cơ quan …", "Đơn vị …": a kind of body that begins a sentence. */
export function genericFirst(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && GENERIC_FIRST.has(word.folded) && isCapitalised(word);
}

/** First words of what "các …" may name, folded. */
export const BODIES = new Set(
  (
    'cơ đơn địa phòng ban ngành sở bộ đoàn hội trường xã phường thôn tổ khu ấp bản buôn khóm huyện tỉnh quận thị ' +
    'công cán đồng thành chi đảng cấp doanh hợp trung cục vụ viện ủy ubnd khối bí trưởng hộ chủ lực nhà báo đài trạm ' +
    'đặc khoa tập tiểu bệnh ngân hạt đồn đội kho giáo lãnh đảng liên thanh'
  ).split(' '),
);
const NO_BODY =
  /^(?:địa (?:chỉ|điểm|bàn|danh|chất)|cơ (?:chế|hội|cấu|bản)|trường hợp|viện dẫn|liên kết|kho (?:dữ|học)|khoa học|ngành (?:nghề|hàng)|hội (?:chứng|chợ)|lực (?!lượng)|khối lượng|công (?:tác|trình|việc|cụ|văn)|thành (?:phần|tích|tựu)|tổ (?!chức|dân|công)|hội (?:nghị|thảo|thi)|khu vực|chủ (?:trương|đề)|cấp độ|đồng bào|hợp đồng|trung tâm vi|hộ kinh|bộ (?:thủ|chỉ|tiêu|hồ|câu|tài|phim))/u;

/** "các cơ quan", "các đồng chí", and not "các hoạt động", "các hội nghị". */
export function isBody(words: readonly NameWord[], at: number): boolean {
  const first = words[at]?.folded ?? '';
  const next = words[at + 1];
  if (!BODIES.has(first) || isDatabase(words, at)) return false;
  const pair = next === undefined || (next.gap & ~Gap.Space) !== 0 ? `${first} ` : `${first} ${next.folded}`;
  // why: "các Tổ bầu cử"
  if (words[at] && isCapitalised(words[at]) && (first === 'tổ' || !NO_BODY.test(pair))) return true;
  if (/^tổ chức$/u.test(pair) || isCommand(words, at)) return true;
  if (first === 'tổ' && verbLength(words, at + 1) > 0) return true;
  return (
    !NO_BODY.test(pair) ||
    /^tổ (?:công|dân|chức|trưởng|hòa|liên|truyền|giúp|chuyên|bộ|văn|kiểm|tự|xung|bảo|tuyên|thẩm|nghiệp)/u.test(
      pair,
    )
  );
}

/** "các cơ sở dữ liệu", "các cơ sở pháp lý". */
const isDatabase = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.folded === 'cơ' &&
  words[at + 1]?.folded === 'sở' &&
  /^(?:dữ|pháp|lý|vật|hạ)$/u.test(words[at + 2]?.folded ?? '');

/** "Bộ Chỉ huy …", and not "bộ chỉ tiêu". */
const isCommand = (words: readonly NameWord[], at: number): boolean =>
  words[at + 1]?.folded === 'chỉ' && words[at + 2]?.folded === 'huy';

/** Two neighbours in capitals: a heading. */
export const isShoutedAt = (words: readonly NameWord[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && isAllCapitals(word) && isAllCapitals(next);
};

/** "Hội nghị …", "Ban hành …", "Vụ việc", "Bộ tiêu chí": they begin like bodies and are work or things. */
const WORK = new RegExp(
  `^(?:${[
    'hội (?:nghị|thảo|thi|diễn|chợ|đàm|nhập|họa)',
    'tổ chức',
    'bộ (?:thủ|chỉ|tiêu|hồ|câu|tài|máy|luật|dữ|quy|nhận|sưu|mã)',
    'báo (?:cáo|chí|động|giá)',
    'ban (?:hành|đầu|bố)',
    'vụ (?:việc|án|mùa|đông|xuân|hè)',
    'sở (?:hữu|thích|trường)',
    'viện (?:trợ|dẫn|phí)',
    'trạm (?:sạc|biến|dừng)',
    'đài (?:tưởng|phun)',
    'đoàn kết',
    'đội (?:ngũ|hình)',
    'trang (?:bị|trí)',
    'thanh (?:toán|lý|quyết)',
    'liên (?:hoan|kết|hệ|thông)',
    'phòng (?:chống|ngừa|tránh|học|bệnh|họp|thủ|vệ|hộ|dịch)',
    'trường hợp',
    'ủy (?:quyền|thác)',
    'hạt giống',
    'kho (?:dữ|bãi|tàng|lạnh)',
    'công (?:tác|bố|khai|trình|việc|nhận)',
  ].join('|')})$`,
  'u',
);
export const isWork = (words: readonly NameWord[], at: number): boolean =>
  isWorkPair(words, at) ||
  isDatabase(words, at) ||
  isBankOf(words, at) ||
  isStanding(words, at) ||
  isInspecting(words, at);

/** "Phòng Chống tham nhũng" is a body by its second capital. */
function isWorkPair(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || (isCapitalised(next) && !isAllCapitals(next))) return false;
  return WORK.test(`${word.folded} ${next.folded}`) && !isCommand(words, at);
}

/** "Thường trực quản lý nền nếp": how it is done, where "Thường trực HĐND" is who. */
const isStanding = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.folded === 'thường' && words[at + 1]?.folded === 'trực' && verbLength(words, at + 2) > 0;

/** "Ngân hàng câu hỏi": a collection. */
const isBankOf = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.folded === 'ngân' &&
  words[at + 1]?.folded === 'hàng' &&
  /^(?:câu|đề|dữ|gen|máu)$/u.test(words[at + 2]?.folded ?? '');

/** "Thanh tra, kiểm tra đơn vị …", "Thanh tra việc …": there the word is what is done. */
const isInspecting = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.folded === 'thanh' &&
  words[at + 1]?.folded === 'tra' &&
  /^(?:kiểm|giám|việc|đột|trách|toàn|định|chuyên)$/u.test(words[at + 2]?.folded ?? '');

import { documentTypes } from '../../data/document-types';
import type { TextSpan } from '../model/text-edit';
import { alternatives, shortUnits, unitInitials, unitNames } from '../text/unit-words';
import { upperFirst } from '../text/upper-first';

export interface IssuerReading {
  readonly issuer: string;
  readonly span: TextSpan;
}

const OPENING = /^[\s,)]{0,3}(?:của|do|tại(?=\s+(?:Hội nghị|Đại hội)))\s+/iu;
const WORD = /[^\s,;.:()[\]|]+/gu;
const MAX_LENGTH = 140;
const typeNames = documentTypes.map(({ name }) => name);
/** Words that end a name wherever they stand in lower case. */
const STOPS = new Set(
  'về tại trong cho theo được là phải để với có nhằm giao đã từ đến năm trên này v/v gồm như nêu gửi lập ký đề ngày'.split(
    ' ',
  ),
);
/** First two syllables of what a document does, or of a verb after the name. */
const STOP_PAIRS = new Set(
  (
    'ban hành,thực hiện,hướng dẫn,quy định,sửa đổi,bổ sung,phê duyệt,triển khai,yêu cầu,bãi bỏ,công bố,kèm theo,' +
    'xây dựng,tổ chức,quyết định,tiếp tục,tăng cường,đẩy mạnh,kiểm tra,báo cáo,thông báo,chỉ đạo,giải quyết,' +
    'thay thế,hợp nhất,điều chỉnh,kiện toàn,thành lập,cụ thể,chủ trì,phối hợp,đề nghị,thông qua,chấp thuận,' +
    'nâng cao,đổi mới,rà soát,văn bản,các văn,kế hoạch,nghị quyết,quy chế,đính chính,phân cấp,phân công,phân bổ,' +
    'công nhận,cho phép,hủy bỏ,đình chỉ,trả lời,áp dụng,khen thưởng,phát động,quán triệt,tham gia,chấn chỉnh'
  ).split(','),
);
/** How a title opens in capitals right behind the name; no name of a body holds one of these. */
const TITLE_OPENINGS =
  /^(?:Quy định|Ban hành|Phê duyệt|Công bố|Về|V\/v|Sửa đổi|Bổ sung|Bãi bỏ|Hướng dẫn|Thành lập|Kiện toàn|Giao|Điều chỉnh|Triển khai|Thực hiện|Quyết định|Nghị quyết|Nghị định|Phân công|Phân cấp|Công nhận|Chấp thuận|Tăng cường|Đẩy mạnh|Đính chính|Thông qua|Quy chế|Trích yếu)(?![\p{L}\p{M}])/u;
const UNIT = alternatives([...unitNames, ...unitNames.map(upperFirst)]);
/** A body with its place, or one of which there is one in the country: nothing in small letters goes on with it. */
const COMPLETE = new RegExp(
  `(?<!\\p{L})(?:(?:${UNIT})(?: \\p{Lu}[\\p{L}\\p{M}]*| -|-)*|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư)$`,
  'u',
);

/** Whether a name is whole before the word that follows: "UBND tỉnh Đắk Lắk" before "phân cấp". */
const isComplete = (soFar: string, next: string): boolean =>
  /^\p{Ll}/u.test(next) && !/^(?:ủy|uỷ|kh[oó][aá]|và|trực)$/u.test(next) && COMPLETE.test(soFar);
/** Words that open another agency after a comma or "và". */
const AGENCY_HEADS = /^(?:UBND|HĐND|Ủy|Uỷ|Hội|Sở|Phòng|Bộ|Ban|Văn|Thủ|Chính|Chủ|Tỉnh|Thành|Trung)$/u;
/** "Văn hóa, Thể thao và Du lịch": names of several fields are joined by commas and "và". */
const JOINING_NAME = /^(?:Bộ|Sở|Phòng|Ban|Giám đốc|Trung tâm)\s/u;
const SHORT_UNIT = new RegExp(
  `(?<!\\p{L})(?:${alternatives([...unitInitials, ...[...shortUnits.keys()].map((short) => upperFirst(short.toLowerCase()))])})$`,
  'u',
);
const HEAD_OF_MINISTRY = /^Bộ trưởng$/u;
const CAPITAL = /^\p{Lu}/u;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));

function joins(soFar: string, next: Word | undefined, rest: string): boolean {
  if (!next || !CAPITAL.test(next.text)) return false;
  if (HEAD_OF_MINISTRY.test(soFar)) return rest.startsWith('Chủ nhiệm');
  if (typeNames.some((name) => rest.startsWith(name))) return false;
  return JOINING_NAME.test(soFar) && !AGENCY_HEADS.test(next.text);
}

/** Where the name that starts the text ends. */
function nameEnd(text: string): number {
  const words = wordsOf(text);
  let end = 0;
  for (const [index, word] of words.entries()) {
    const gap = text.slice(end, word.from);
    const soFar = text.slice(0, end);
    // why: "TP. Hồ Chí Minh" goes on behind its stop
    const isShort = gap.startsWith('.') && SHORT_UNIT.test(soFar);
    if ((!isShort && /[;.:[\]\n|\t]/.test(gap)) || (end > 0 && isComplete(soFar, word.text))) break;
    if (gap.includes(',') && !joins(soFar, word, text.slice(word.from))) break;
    if (gap.includes('(') && !/^kho[áa]|^kh[óo]a/u.test(word.text)) break;
    if (gap.includes(')')) break;
    if (end > 0 && TITLE_OPENINGS.test(text.slice(word.from))) break;
    const next = words[index + 1];
    if (word.text === 'và') {
      if (!joins(soFar, next, text.slice(next?.from ?? text.length))) break;
    } else if (STOPS.has(word.text) || (next && STOP_PAIRS.has(`${word.text} ${next.text}`))) break;
    end = word.to;
  }
  while (end > 0 && /[\s–-]/u.test(text[end - 1] ?? '')) end--;
  // why: "(khóa X)" belongs to the name with its bracket
  return text[end] === ')' && text.slice(0, end).includes('(') ? end + 1 : end;
}

/** Who issued a document, as written after "của": the text from `at` on. */
export function readIssuer(text: string, at: number, limit: number): IssuerReading | undefined {
  const slice = text.slice(at, Math.min(limit, at + MAX_LENGTH));
  const opening = OPENING.exec(slice);
  if (!opening) return undefined;
  const name = slice.slice(opening[0].length);
  // why: in a heading in capitals the stop words are capitals too
  const heading = /CỦA|DO|TẠI/u.test(opening[0]);
  const length = nameEnd(heading ? name.toLowerCase() : name);
  if (length < 2) return undefined;
  const from = at + opening[0].length;
  return { issuer: name.slice(0, length), span: { from, to: from + length } };
}

import { resultsSent } from './results-sent';

/** A clause of a paragraph. */
export interface Clause {
  readonly text: string;
  readonly offset: number;
}

/** The clauses of a paragraph: parted by semicolons and by stops before a capital; brackets are kept whole. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    const isEnd =
      sign === ';' || (sign === '.' && /^\.\s+\p{Lu}/u.test(text.slice(at, at + 8)) && !isShort(text, at));
    if (depth > 0 || !isEnd) continue;
    clauses.push({ text: text.slice(from, at), offset: from });
    from = at + 1;
  }
  clauses.push({ text: text.slice(from), offset: from });
  return clauses.filter((clause) => clause.text.trim() !== '');
}

/** "TP. Hồ Chí Minh", "TT. HĐND": no sentence ends there. */
const isShort = (text: string, stop: number): boolean =>
  /(?:^|[\s(])(?:TP|TX|TT|[HPQT]|TS|VP|PCT|CT|UB|BS)$/u.test(text.slice(Math.max(0, stop - 4), stop));

/** Words before "báo cáo" that make it a thing. */
const THING =
  /(?:mẫu|biểu|theo|của|trong|các|những|bản|tại|nội dung|thời gian|thời hạn|(?<!định |thường )kỳ|hệ thống|phần mềm|công tác|nghe|tiếp nhận|xem xét|thông qua|đề cương|số liệu|chất lượng|dự thảo|nhận được|tổng hợp các|ứng dụng|loại|lồng ghép|cơ sở|hội nghị|viết|thông tin|chế độ|vào|với|cùng|qua|một)$/u;
/** Words before "báo cáo" that make it something done. */
const GIVES =
  /(?:gửi|nộp|có|lập|xây dựng|hoàn thiện|hoàn thành|thực hiện|trình|ban hành|cập nhật|tổng hợp)(?: (?:các|chế độ|đầy đủ|định kỳ|nghiêm túc|nghiêm|kịp thời|tốt|đúng|công tác|kết quả|thông tin|và|,))*$/u;
const PERSON_OR_DOCUMENT = /^báo cáo(?: viên|:? số(?! lượng| liệu| hộ| người)| của (?!năm|quý)|-)/u;
/** A purpose: who receives it does that, not who is spoken of. */
const PURPOSE =
  /(?:^|[\s,])(?:để|nhằm|phục vụ|làm (?:cơ sở|căn cứ))(?: (?:theo dõi|tổng hợp|biết|chỉ đạo|xem xét|phục vụ|xây dựng|kịp thời|kiểm tra|đôn đốc|và|tham mưu|công tác|làm cơ sở)){0,12},?(?: [^\s,]+,?){0,5}$/u;
/** "gửi về Phòng A theo dõi, tổng hợp báo cáo UBND tỉnh": what is sent is no report, and who gets it reports. */
const SENT_FOR =
  /(?<!\p{L})gửi (?!báo cáo)[^;.]{3,90}(?<!\p{L})(?:biết|theo dõi|tổng hợp|để|xem xét)(?:[\s,]+(?:biết|theo dõi|thực hiện|tổng hợp|để|chung|và|kết quả|xem xét|chỉ đạo)){0,12}[\s,]*$/u;
/** A report on what may come up is due when it comes up. */
const CONDITION =
  /(?:^|\P{L})(?:nếu|khi có|trường hợp|khó khăn|vướng mắc|phát sinh|bất cập|khi cần|lãnh đạo xem xét)(?!\p{L})/u;

/** Words further back say nothing of the report. */
const LONGEST_LEAD = 300;
const TITLE = /^báo cáo (?!về |cho |lên |gửi )[^:,;.()]{0,40}:/u;
const ACT = /(?<!\p{L})báo cáo(?!\p{L})/gu;

/** Where a clause makes somebody report, and how many words say so. */
export interface ReportAct {
  readonly offset: number;
  readonly words: number;
}

/** Where in a folded clause somebody is made to report; `undefined` where nobody is. */
export function reportAct(key: string): ReportAct | undefined {
  let title: ReportAct | undefined;
  for (const { index } of key.matchAll(ACT)) {
    const before = key.slice(Math.max(0, index - LONGEST_LEAD), index).trimEnd();
    if (PERSON_OR_DOCUMENT.test(key.slice(index, index + 20))) continue;
    if (PURPOSE.test(before.slice(-120)) && !/(?:định kỳ|hằng|hàng|thực hiện) \p{L}*$/u.test(before))
      continue;
    if (CONDITION.test(before) || SENT_FOR.test(before)) continue;
    if (!GIVES.test(before) && THING.test(before)) continue;
    const act = { offset: index, words: 2 };
    // why: "Báo cáo định kỳ: Các đơn vị báo cáo về …": behind the title stands who reports
    if (before !== '' || !TITLE.test(key.slice(index))) return act;
    title ??= act;
  }
  if (title) return title;
  const sent = resultsSent(key);
  return sent === undefined ? undefined : { offset: sent, words: 1 };
}

import { findCitations } from '../citations/find-citations';

const BY =
  /(?:theo|tại|đúng|như)(?:\s+(?:quy định|hướng dẫn|yêu cầu|nội dung|biểu mẫu|mẫu|đề cương|của|tại|theo|trong|chung)){0,12}\s*(?:\(\s*)?$/iu;

/** The document by which a report is made: "theo Thông tư số 01/2020/TT-VPCP"; `null` where none is named. */
export function referenceOf(clause: string): string | null {
  for (const { form, offset, type, symbol, text } of findCitations(clause)) {
    if (form !== 'symbol' || !BY.test(clause.slice(Math.max(0, offset - 60), offset))) continue;
    return type === undefined ? text : `${type} số ${symbol}`;
  }
  return null;
}

const INSIDE =
  /(?:lồng ghép|gộp|ghép|tích hợp|kết hợp|đưa|chung|cùng)(?: (?:nội dung|chung|vào|trong|với|cùng|các|kết quả|này)){0,12}\s+((?:các )?báo cáo(?! này| viên)[^;.()]{3,300})/iu;

/** The report that this one is a part of: "lồng ghép trong Báo cáo cải cách hành chính"; `null` where there is none. */
export function insideOf(clause: string): string | null {
  const found = INSIDE.exec(clause)?.[1];
  return found === undefined
    ? null
    : found.replace(/,? (?:định kỳ|hằng|hàng|gửi|trước ngày|theo)(?= |$).*$/iu, '').trim();
}

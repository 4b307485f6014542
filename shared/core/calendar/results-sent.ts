/** What a report tells; sent to somebody it is one, whatever it is called. */
const RESULTS =
  '(?:báo|bảng|bản|biểu|phiếu|các|số|kết quả)? ?(?:kết quả|số liệu|tình hình|tiến độ|kết luận đánh giá)|(?:đánh giá|tổng kết|sơ kết)(?: việc| kết quả| tình hình| công tác| thực hiện)*';
const SEND = '(?:gửi|nộp|chuyển)(?! tiếp| đổi| giao| hóa| biến| đến người)';
const HOW = '(?: (?:ngay|đầy đủ|kịp thời|đúng hạn|bằng văn bản|văn bản|định kỳ|các|bảng|bản))*';

/** "Gửi kết quả kiểm tra về Phòng A": the results stand behind the verb. */
const BEHIND = new RegExp(`(?<!\\p{L})${SEND}${HOW} (?:${RESULTS})(?!\\p{L})`, 'gu');
/** "Đánh giá kết quả thực hiện, gửi Phòng A": they stand before it. */
const SENT = new RegExp(`(?<!\\p{L})${SEND}(?!\\p{L})`, 'gu');
const BEFORE = new RegExp(`(?<!\\p{L})(?:${RESULTS}|tổng hợp(?=,? (?:và |rồi )?$))(?!\\p{L})`, 'gu');
/** Sent for its own sake: between the results and the verb stands what is sent. */
const OTHER =
  /(?<!\p{L})(?:danh sách|danh mục|đề cương|dự thảo|hồ sơ|tài liệu|tin,? bài|ý kiến|đề xuất|nhu cầu|dự toán|mẫu|giấy|(?<!thực hiện (?:các )?)kế hoạch(?! này| đã| của)|phương án|văn bản chỉ đạo)(?!\p{L})/u;
const CONDITION = /(?:^|\P{L})(?:nếu|khi có|trường hợp|vướng mắc|khó khăn|phát sinh)(?!\p{L})/u;
/** Those who only get to know it: "gửi kết quả cho người dân". */
const TO_ANYBODY =
  /^ (?:\p{L}+ ){0,6}?(?:cho|đến|tới) (?:các )?(?:người dân|công dân|cá nhân|tổ chức|hộ|thí sinh|học sinh)/u;

/** Where in a folded clause results are sent to somebody; the caller sees whether a body gets them. */
export function resultsSent(key: string): number | undefined {
  for (const { index } of key.matchAll(BEHIND)) {
    if (isReport(key, index)) return index;
  }
  for (const { index } of key.matchAll(SENT)) {
    const before = key.slice(Math.max(0, index - LONGEST_LEAD), index);
    const all = [...before.matchAll(BEFORE)];
    const last = all[all.length - 1];
    if (last && !OTHER.test(before.slice(last.index)) && isReport(key, index)) return index;
  }
  return undefined;
}

const LONGEST_LEAD = 240;

const isReport = (key: string, index: number): boolean =>
  !CONDITION.test(key.slice(0, index)) && !TO_ANYBODY.test(key.slice(index + 3, index + 80));

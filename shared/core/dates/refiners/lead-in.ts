/** Words that open a time without changing it; each ends with a space so that "hạn" is not found in "hạng". */
const LEAD_IN =
  /^(?:(?:thời gian(?: hoàn thành| thực hiện)?|dự kiến|hoàn thành|thực hiện|triển khai|tổ chức|bắt đầu|kết thúc|ban hành|khoảng|trong|vào|tại|phiên họp|đợt \d{1,2}|lần \d{1,2}):? |(?:lúc )?\d{1,2}(?:[hg:]| giờ ?)(?:\d{2}(?: phút)?)?(?:,| )(?:ngày (?=ngày ))?|(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?:,| )(?! ))/;

/** The key without its first lead-in ("hoàn thành", "trong", "8h00,"); `undefined` when it has none. */
export function withoutLeadIn(key: string): string | undefined {
  const found = LEAD_IN.exec(key)?.[0];
  return found === undefined ? undefined : key.slice(found.length);
}

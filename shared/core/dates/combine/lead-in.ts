/** Words that open a time without changing it; each ends with a space so that "hạn" is not found in "hạng". */
const LEAD_IN =
  /^(?:thời gian(?: hoàn thành| thực hiện| tổ chức)?|dự kiến|hoàn thành|hoàn tất|xong|thực hiện|triển khai|tổ chức|bắt đầu|kết thúc|ban hành|khoảng|trong|vào|tại|phiên họp|đợt \d{1,2}|lần \d{1,2}):? /;

/** The key without its first lead-in ("hoàn thành", "trong"); `undefined` when it has none. */
export function withoutLeadIn(key: string): string | undefined {
  const found = LEAD_IN.exec(key)?.[0];
  return found === undefined ? undefined : key.slice(found.length);
}

/** Words of work that is done once: whether it comes again next year only a person knows. Seen in plans of 2020–2026. */
export const ONE_OFF_WORDS: readonly string[] = [
  'đại hội',
  'kỷ niệm',
  'lễ khai trương',
  'bầu cử',
  'tổng kết giai đoạn',
  'sơ kết giai đoạn',
  'lần thứ',
  'thành lập',
  'kiện toàn',
  'sắp xếp đơn vị hành chính',
];

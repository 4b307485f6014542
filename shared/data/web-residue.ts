/**
 * Whole lines that copying from a web page brings along. Folded as `foldText` folds.
 * Source: plans copied from law portals (seen 2018–2025); the general ones are the buttons of such pages.
 */
export const WEB_RESIDUE: readonly string[] = [
  'hệ thống pháp luật',
  'đang tải nội dung, vui lòng chờ giây lát...',
  'đang tải, vui lòng chờ...',
  'thư viện pháp luật',
  'tải văn bản',
  'tải về máy',
  'tải về văn bản',
  'xem thêm',
  'xem tiếp',
  'in trang này',
  'in bài viết',
  'gửi email',
  'chia sẻ facebook',
  'về đầu trang',
  'quay lại',
  'bản in',
  'javascript không được bật',
];

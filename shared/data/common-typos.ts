/** A slip that gives no sensible phrase in plan language, and what was meant; word by word, lower case. */
export interface CommonTypo {
  readonly wrong: string;
  readonly right: string;
  /** Words before or after which the "wrong" phrase is right: "thành công dịch vụ công". */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/**
 * Slips of typing, of sound and of character recognition. Each was read in published plans (2020–2025) or is listed in
 * school spelling guides; each phrase was checked for right uses, which stand beside it. Only ever a suggestion.
 */
export const COMMON_TYPOS: readonly CommonTypo[] = [
  // a mark lost or wrong
  { wrong: 'trong qua trình', right: 'trong quá trình' },
  { wrong: 'thành phổ', right: 'thành phố', notBefore: ['biến', 'thông', 'cập', 'điểm', 'quát'] },
  { wrong: 'lòng ghép', right: 'lồng ghép' },
  { wrong: 'vi những nhiều', right: 'vi nhũng nhiễu' },
  { wrong: 'những nhiễu', right: 'nhũng nhiễu', notBefore: ['loạn', 'động'] },
  { wrong: 'nhũng nhiều', right: 'nhũng nhiễu' },
  {
    wrong: 'công dịch vụ công',
    right: 'cổng dịch vụ công',
    notAfter: ['thành', 'thủ', 'phân', 'nhân', 'tiền', 'cung'],
  },
  { wrong: 'công thông tin điện tử', right: 'cổng thông tin điện tử', notAfter: ['thành', 'thủ', 'phân'] },
  { wrong: 'các trong thông tin điện tử', right: 'các trang thông tin điện tử' },
  { wrong: 'trên trong thông tin điện tử', right: 'trên trang thông tin điện tử' },
  { wrong: 'kế hoach', right: 'kế hoạch' },
  { wrong: 'kê hoạch', right: 'kế hoạch' },
  { wrong: 'kể hoạch', right: 'kế hoạch' },
  { wrong: 'thủ tuc', right: 'thủ tục' },
  { wrong: 'thú tục', right: 'thủ tục' },
  { wrong: 'hành chinh', right: 'hành chính' },
  { wrong: 'thực hiên', right: 'thực hiện' },
  { wrong: 'tuyền truyền', right: 'tuyên truyền' },
  { wrong: 'tuyên truyên', right: 'tuyên truyền' },
  { wrong: 'nhân dan', right: 'nhân dân' },
  { wrong: 'quyêt định', right: 'quyết định' },
  { wrong: 'thẩm quyên', right: 'thẩm quyền' },
  { wrong: 'trực tuyển', right: 'trực tuyến' },
  { wrong: 'phối hơp', right: 'phối hợp' },
  { wrong: 'tổ chưc', right: 'tổ chức' },
  { wrong: 'nội dụng', right: 'nội dung' },
  // hỏi and ngã
  { wrong: 'hổ trợ', right: 'hỗ trợ' },
  { wrong: 'lảnh đạo', right: 'lãnh đạo' },
  { wrong: 'sữa đổi', right: 'sửa đổi' },
  { wrong: 'nổ lực', right: 'nỗ lực' },
  { wrong: 'kỷ năng', right: 'kỹ năng' },
  { wrong: 'kỷ thuật', right: 'kỹ thuật' },
  { wrong: 'kỹ luật', right: 'kỷ luật' },
  { wrong: 'kỹ niệm', right: 'kỷ niệm' },
  { wrong: 'điện tữ', right: 'điện tử' },
  { wrong: 'trã kết quả', right: 'trả kết quả' },
  { wrong: 'xữ lý', right: 'xử lý' },
  { wrong: 'giử gìn', right: 'giữ gìn' },
  { wrong: 'cũng cố', right: 'củng cố' },
  // sounds alike
  { wrong: 'sử lý', right: 'xử lý', notAfter: ['lịch'] },
  { wrong: 'bổ xung', right: 'bổ sung' },
  { wrong: 'rà xoát', right: 'rà soát' },
  { wrong: 'kiểm xoát', right: 'kiểm soát' },
  { wrong: 'giám xát', right: 'giám sát' },
  { wrong: 'suất sắc', right: 'xuất sắc' },
  { wrong: 'chia sẽ', right: 'chia sẻ', notAfter: ['phân'] },
  { wrong: 'sát nhập', right: 'sáp nhập' },
  { wrong: 'nghành', right: 'ngành' },
  { wrong: 'vướng mắt', right: 'vướng mắc' },
  { wrong: 'vướn mắc', right: 'vướng mắc' },
  { wrong: 'niêm yết công khái', right: 'niêm yết công khai' },
];

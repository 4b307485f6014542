import type { LocalText } from '../../shared/core';

export type XlsxProblemCode =
  | 'empty'
  | 'not-a-workbook'
  | 'encrypted'
  | 'old-format'
  | 'damaged'
  | 'too-large'
  | 'unsafe'
  | 'zip64'
  | 'binary'
  | 'cell-too-long'
  | 'no-sheets';

/** Why a file cannot be used, in words that say what to do. */
export interface XlsxProblem extends LocalText {
  readonly code: XlsxProblemCode;
}

const PROBLEMS: Readonly<Record<XlsxProblemCode, LocalText>> = {
  empty: {
    vi: 'Tệp rỗng, không có gì để đọc. Đề nghị chọn lại tệp.',
    en: 'The file is empty. Choose another file.',
  },
  'not-a-workbook': {
    vi: 'Tệp không phải sổ tính .xlsx. Đề nghị mở bằng Excel rồi “Lưu thành” (Save as) loại Excel Workbook (.xlsx).',
    en: 'The file is not an .xlsx workbook. Open it in Excel and save it as Excel Workbook (.xlsx).',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu nên không đọc được. Đề nghị mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc › Mã hóa bằng mật khẩu, xóa trống) rồi lưu lại.',
    en: 'The file is protected by a password. Open it in Excel, take the password off (File › Info › Protect Workbook › Encrypt with Password, leave it empty) and save it.',
  },
  'old-format': {
    vi: 'Tệp thuộc loại đời cũ (.xls) dù tên ghi .xlsx. Đề nghị mở bằng Excel rồi “Lưu thành” (Save as) loại Excel Workbook (.xlsx).',
    en: 'The file is of the old kind (.xls), whatever its name says. Open it in Excel and save it as Excel Workbook (.xlsx).',
  },
  damaged: {
    vi: 'Tệp .xlsx bị hỏng hoặc tải về chưa đủ. Đề nghị mở bằng Excel để sửa và lưu lại, hoặc lấy lại tệp gốc.',
    en: 'The .xlsx file is damaged or incomplete. Let Excel repair and save it, or fetch the original again.',
  },
  'too-large': {
    vi: 'Tệp bung ra quá lớn nên không đọc. Đề nghị xóa các dòng, cột trống có định dạng và các trang không cần rồi lưu lại.',
    en: 'The file unpacks to too much data. Remove empty formatted rows, columns and unneeded sheets, then save it again.',
  },
  unsafe: {
    vi: 'Tệp có thành phần không an toàn nên không đọc. Đề nghị lấy lại tệp từ nơi gửi, hoặc mở bằng Excel rồi lưu thành tệp mới.',
    en: 'The file holds unsafe parts and was not read. Ask the sender for it again, or save it anew from Excel.',
  },
  zip64: {
    vi: 'Tệp nén theo kiểu ZIP64 mà công cụ chưa đọc được. Đề nghị mở bằng Excel rồi lưu lại thành .xlsx.',
    en: 'The file is packed as ZIP64, which cannot be read here. Open it in Excel and save it again as .xlsx.',
  },
  binary: {
    vi: 'Tệp là sổ tính nhị phân (.xlsb). Đề nghị mở bằng Excel rồi “Lưu thành” (Save as) loại Excel Workbook (.xlsx).',
    en: 'The file is a binary workbook (.xlsb). Open it in Excel and save it as Excel Workbook (.xlsx).',
  },
  'cell-too-long': {
    vi: 'Có ô dài hơn 32.767 ký tự, quá giới hạn của Excel. Đề nghị tách nội dung ô đó ra nhiều ô.',
    en: 'A cell is longer than 32,767 characters, the limit of Excel. Split it over several cells.',
  },
  'no-sheets': {
    vi: 'Sổ tính không có trang tính nào để đọc. Đề nghị mở tệp bằng Excel để kiểm tra.',
    en: 'The workbook has no worksheet to read. Check the file in Excel.',
  },
};

/** The problem of a code; `where` (a cell, a part) is put in front of the sentence. */
export function xlsxProblem(code: XlsxProblemCode, where?: string): XlsxProblem {
  const { vi, en } = PROBLEMS[code];
  const prefix = where === undefined ? '' : `${where}: `;
  return { code, vi: prefix + vi, en: prefix + en };
}

/** Carries a problem out of the depth of a reader to `openXlsx`, which turns it into a value. */
export class UnusableFile extends Error {
  readonly problem: XlsxProblem;

  constructor(code: XlsxProblemCode, where?: string) {
    const problem = xlsxProblem(code, where);
    super(problem.en);
    this.name = 'UnusableFile';
    this.problem = problem;
  }
}

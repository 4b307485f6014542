import type { LocalText } from '../../shared/core';
import type { XlsxProblemCode } from '../xlsx/xlsx-problem';

export type DocxProblemCode =
  | Exclude<XlsxProblemCode, 'not-a-workbook' | 'binary' | 'cell-too-long' | 'no-sheets'>
  | 'not-a-document'
  | 'too-long'
  | 'no-text';

/** Why a Word file cannot be used, in words that say what to do. */
export interface DocxProblem extends LocalText {
  readonly code: DocxProblemCode;
}

const PROBLEMS: Readonly<Record<DocxProblemCode, LocalText>> = {
  empty: {
    vi: 'Tệp rỗng, không có gì để đọc. Đề nghị chọn lại tệp.',
    en: 'The file is empty. Choose another file.',
  },
  'not-a-document': {
    vi: 'Tệp không phải văn bản Word .docx. Đề nghị mở bằng Word rồi “Lưu thành” (Save as) loại Word Document (.docx).',
    en: 'The file is not a .docx document. Open it in Word and save it as Word Document (.docx).',
  },
  encrypted: {
    vi: 'Tệp có mật khẩu nên không đọc được. Đề nghị mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ tài liệu › Mã hóa bằng mật khẩu, xóa trống) rồi lưu lại.',
    en: 'The file is protected by a password. Open it in Word, take the password off (File › Info › Protect Document › Encrypt with Password, leave it empty) and save it.',
  },
  'old-format': {
    vi: 'Tệp thuộc loại đời cũ (.doc) dù tên ghi .docx. Đề nghị mở bằng Word rồi “Lưu thành” (Save as) loại Word Document (.docx).',
    en: 'The file is of the old kind (.doc), whatever its name says. Open it in Word and save it as Word Document (.docx).',
  },
  damaged: {
    vi: 'Tệp .docx bị hỏng hoặc tải về chưa đủ. Đề nghị mở bằng Word để sửa và lưu lại, hoặc lấy lại tệp gốc.',
    en: 'The .docx file is damaged or incomplete. Let Word repair and save it, or fetch the original again.',
  },
  'too-large': {
    vi: 'Tệp bung ra quá lớn nên không đọc. Đề nghị chỉ giữ phần kế hoạch, bỏ phần khác rồi lưu lại.',
    en: 'The file unpacks to too much data. Keep only the plan in it and save it again.',
  },
  'too-long': {
    vi: 'Văn bản có quá nhiều đoạn (hơn 100.000) nên không đọc. Đề nghị chỉ giữ phần kế hoạch rồi lưu lại.',
    en: 'The document has too many paragraphs (over 100,000). Keep only the plan in it and save it again.',
  },
  unsafe: {
    vi: 'Tệp có thành phần không an toàn nên không đọc. Đề nghị lấy lại tệp từ nơi gửi, hoặc mở bằng Word rồi lưu thành tệp mới.',
    en: 'The file holds unsafe parts and was not read. Ask the sender for it again, or save it anew from Word.',
  },
  zip64: {
    vi: 'Tệp nén theo kiểu ZIP64 mà công cụ chưa đọc được. Đề nghị mở bằng Word rồi lưu lại thành .docx.',
    en: 'The file is packed as ZIP64, which cannot be read here. Open it in Word and save it again as .docx.',
  },
  'no-text': {
    vi: 'Văn bản không có chữ nào để đọc; có thể nội dung là ảnh chụp. Đề nghị dùng bản có chữ.',
    en: 'The document holds no text; its content may be pictures. Use a version with text.',
  },
};

/** The problem of a code; what the package reader says of workbooks is said of documents. */
export function docxProblem(code: XlsxProblemCode | DocxProblemCode): DocxProblem {
  const own: DocxProblemCode =
    code === 'not-a-workbook' || code === 'binary' || code === 'cell-too-long' || code === 'no-sheets'
      ? 'not-a-document'
      : code;
  return { code: own, ...PROBLEMS[own] };
}

/** Carries a problem out of the depth of the reader to `readDocx`, which turns it into a value. */
export class UnusableDocument extends Error {
  constructor(readonly code: DocxProblemCode) {
    super(PROBLEMS[code].en);
    this.name = 'UnusableDocument';
  }
}

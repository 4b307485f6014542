import type { LocalText } from '../../shared/core/model/local-text';
import { HostError } from '../../shared/host/workbook-host';

type Code = HostError['code'];

/** What Excel's error codes come to. */
const CODES: Readonly<Record<string, Code>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  InvalidOperation: 'protected',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  ServiceNotAvailable: 'busy',
  Conflict: 'busy',
  RequestAborted: 'timeout',
  Timeout: 'timeout',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  InvalidOrTimedOutSession: 'session-expired',
  InvalidOrTimedOutSessionMessage: 'session-expired',
  Unauthenticated: 'session-expired',
  UnsupportedOperation: 'unsupported',
  NotImplemented: 'unsupported',
  ApiNotFound: 'unsupported',
  ReadOnly: 'read-only',
};

const WORDS: Readonly<Record<Code, LocalText>> = {
  protected: {
    vi: 'Trang tính hoặc sổ tính đang được bảo vệ. Hãy vào Xem lại (Review) > Bỏ bảo vệ trang tính rồi làm lại.',
    en: 'The sheet or workbook is protected. Use Review > Unprotect Sheet, then try again.',
  },
  'read-only': {
    vi: 'Tệp đang mở ở chế độ chỉ đọc. Hãy bấm “Bật chỉnh sửa” hoặc lưu thành bản khác rồi làm lại.',
    en: 'The file is open read-only. Enable editing or save a copy, then try again.',
  },
  editing: {
    vi: 'Có một ô đang gõ dở. Hãy nhấn Enter (hoặc Esc) để ra khỏi ô rồi làm lại.',
    en: 'A cell is being edited. Press Enter (or Esc) to leave it, then try again.',
  },
  busy: {
    vi: 'Excel đang bận. Hãy đợi nửa phút rồi làm lại; dữ liệu của bạn vẫn nguyên.',
    en: 'Excel is busy. Wait half a minute and try again; your data is untouched.',
  },
  'too-large': {
    vi: 'Bảng quá lớn cho một lần gửi tới Excel. Hãy xóa các dòng, cột trống thừa hoặc tách bớt trang tính rồi làm lại.',
    en: 'The table is too large for one exchange with Excel. Remove spare rows and columns or split the sheet, then try again.',
  },
  'session-expired': {
    vi: 'Phiên làm việc với Excel đã hết hạn. Hãy tải lại trang Excel rồi mở lại khung Kế hoạch Chuẩn.',
    en: 'The Excel session has expired. Reload Excel and open the Kế hoạch Chuẩn pane again.',
  },
  unsupported: {
    vi: 'Bản Excel này chưa có chức năng cần dùng. Hãy dùng Excel 2021, Microsoft 365 hoặc Excel trên web.',
    en: 'This Excel lacks a function that is needed. Use Excel 2021, Microsoft 365 or Excel on the web.',
  },
  permission: {
    vi: 'Bạn không có quyền sửa tệp này. Hãy xin chủ tệp cấp quyền chỉnh sửa.',
    en: 'You may not edit this file. Ask its owner for edit access.',
  },
  timeout: {
    vi: 'Excel không trả lời kịp. Hãy làm lại; nếu vẫn vậy, hãy lưu tệp rồi mở lại.',
    en: 'Excel did not answer in time. Try again; if it persists, save and reopen the file.',
  },
  unknown: {
    vi: 'Excel báo lỗi ngoài dự kiến. Hãy kiểm tra lại bảng rồi thử lại.',
    en: 'Excel reported an unexpected error. Check the table, then try again.',
  },
};

/** The code of an error that the Office.js client threw; empty for anything else. */
export const faultCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** A fault of this kind in words for the person. */
export function hostFault(code: Code, cause?: unknown): HostError {
  const { vi, en } = WORDS[code];
  return new HostError(code, vi, en, { cause });
}

/** Turns whatever a batch threw into a `HostError`; unforeseen codes are named, so that they can be reported. */
export function explainFault(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const name = faultCode(error);
  const code = CODES[name] ?? 'unknown';
  const { vi, en } = WORDS[code];
  const detail = code === 'unknown' && name !== '' ? ` (${name})` : '';
  return new HostError(code, vi + detail, en + detail, { cause: error });
}

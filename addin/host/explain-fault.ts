import type { LocalText } from '../../shared/core';
import { HostError } from '../../shared/host/workbook-host';
import { NAMED_FAULTS } from './fault-words';

type Code = HostError['code'];

/** What Excel's error codes come to. */
const CODES: Readonly<Record<string, Code>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  // why: what Excel answers to anything that it cannot do now, nearly always because a cell is being edited
  InvalidOperation: 'editing',
  UnsupportedSheet: 'unsupported',
  UndoNotSupported: 'unsupported',
  MemoryLimitReached: 'too-large',
  OperationCellsExceedLimit: 'too-large',
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
    vi: 'Trang tính hoặc sổ tính đang được bảo vệ. Đề nghị vào Xem lại (Review) > Bỏ bảo vệ trang tính rồi làm lại.',
    en: 'The sheet or workbook is protected. Use Review > Unprotect Sheet, then try again.',
  },
  'read-only': {
    vi: 'Tệp đang mở ở chế độ chỉ đọc. Đề nghị bấm “Bật chỉnh sửa” hoặc lưu thành bản khác rồi làm lại.',
    en: 'The file is open read-only. Enable editing or save a copy, then try again.',
  },
  editing: {
    vi: 'Có một ô đang gõ dở. Đề nghị nhấn Enter (hoặc Esc) để ra khỏi ô rồi làm lại.',
    en: 'A cell is being edited. Press Enter (or Esc) to leave it, then try again.',
  },
  busy: {
    vi: 'Excel đang bận. Đề nghị đợi nửa phút rồi làm lại; dữ liệu vẫn nguyên.',
    en: 'Excel is busy. Wait half a minute and try again; your data is untouched.',
  },
  'too-large': {
    vi: 'Bảng quá lớn cho một lần gửi tới Excel. Đề nghị xóa các dòng, cột trống thừa hoặc tách bớt trang tính rồi làm lại.',
    en: 'The table is too large for one exchange with Excel. Remove spare rows and columns or split the sheet, then try again.',
  },
  'session-expired': {
    vi: 'Phiên làm việc với Excel đã hết hạn. Đề nghị tải lại trang Excel rồi mở lại khung Kế hoạch Chuẩn.',
    en: 'The Excel session has expired. Reload Excel and open the Kế hoạch Chuẩn pane again.',
  },
  unsupported: {
    vi: 'Bản Excel này chưa có chức năng cần dùng. Đề nghị dùng Excel 2021, Microsoft 365 hoặc Excel trên web.',
    en: 'This Excel lacks a function that is needed. Use Excel 2021, Microsoft 365 or Excel on the web.',
  },
  permission: {
    vi: 'Tài khoản này không có quyền sửa tệp này. Đề nghị xin chủ tệp cấp quyền chỉnh sửa.',
    en: 'You may not edit this file. Ask its owner for edit access.',
  },
  timeout: {
    vi: 'Excel không trả lời kịp. Đề nghị làm lại; nếu vẫn vậy, đề nghị lưu tệp rồi mở lại.',
    en: 'Excel did not answer in time. Try again; if it persists, save and reopen the file.',
  },
  unknown: {
    vi: 'Excel báo lỗi ngoài dự kiến. Đề nghị kiểm tra lại bảng rồi thử lại.',
    en: 'Excel reported an unexpected error. Check the table, then try again.',
  },
};

/** The code of an error that the Office.js client threw; empty for anything else. */
export const faultCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Faults that pass by themselves. */
const PASSING = new Set(['ActivityLimitReached', 'TooManyRequests', 'ServiceNotAvailable', 'Conflict']);

/** Whether the same request may well be answered in a moment. */
export const isPassing = (error: unknown): boolean => PASSING.has(faultCode(error));

/** A fault of this kind in words for the person. */
export function hostFault(code: Code, cause?: unknown): HostError {
  const { vi, en } = WORDS[code];
  return new HostError(code, vi, en, { cause });
}

/** What a filter keeps from being written, although Excel says nothing. */
export const filteredFault = (): HostError => explainFault({ code: 'FilteredRangeConflict' });

/** Which call failed, as the library's debug information has it. */
function faultPlace(error: unknown): string {
  const info = typeof error === 'object' && error !== null && 'debugInfo' in error ? error.debugInfo : null;
  const place =
    typeof info === 'object' && info !== null && 'errorLocation' in info ? info.errorLocation : '';
  return typeof place === 'string' ? place : '';
}

/** Turns whatever a batch threw into a `HostError`; unforeseen codes are named, so that they can be reported. */
export function explainFault(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const name = faultCode(error);
  const code = CODES[name] ?? 'unknown';
  const named = NAMED_FAULTS[name];
  if (named) return new HostError(code, named.vi, named.en, { cause: error });
  const { vi, en } = WORDS[code];
  const detail =
    code === 'unknown' && name !== '' ? ` (${[name, faultPlace(error)].filter(Boolean).join(', ')})` : '';
  return new HostError(code, vi + detail, en + detail, { cause: error });
}

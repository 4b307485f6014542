import type { LocalText } from '../../shared/core';
import type { Fault } from '../wire/server-api';
import { STOPPED } from './time-checker';

type Code = Fault['code'];

const STOPPED_WORDS: LocalText = {
  vi: 'Việc này cần nhiều thời gian hơn Google cho phép trong một lần chạy, nên đã dừng lại và trả mọi ô về như cũ. Đề nghị chọn ít mục hơn rồi làm lại.',
  en: 'This takes longer than Google allows for one run, so it was stopped and every cell was put back. Choose fewer items and try again.',
};

/** Message of the fault to throw when a writing broke off and could not be taken back. */
export const STRANDED = 'kehoach: stranded';

const STRANDED_WORDS: LocalText = {
  vi: 'Đang ghi thì bị dừng giữa chừng và chưa trả lại được, nên mới ghi được một phần. Nếu có trang tính vừa được bảo vệ, đề nghị mở quyền sửa; rồi chọn Kế hoạch > Hoàn tác lần sửa gần nhất để trả các ô đã ghi về như cũ.',
  en: 'Writing stopped half-way and could not be taken back, so only a part was written. If a sheet was protected just now, get edit access; then choose Kế hoạch > Hoàn tác lần sửa gần nhất to put the written cells back.',
};

/** What Google's messages come to; they have no codes, and they come in the language of the account. */
const MESSAGES: readonly (readonly [RegExp, Code])[] = [
  [/protected (?:cell|range|sheet|object)|được bảo vệ/i, 'protected'],
  [/lock timeout|another process was holding|too many simultaneous|service invoked too many times/i, 'busy'],
  [/exceeded maximum execution time|timed out|service spreadsheets failed|hết thời gian/i, 'timeout'],
  [/permission|not authorized|authorization is required|không có quyền/i, 'permission'],
  [
    /above the limit|too large|more than the maximum|exceeds (?:the )?(?:maximum|limit)|vượt quá/i,
    'too-large',
  ],
];

const WORDS: Readonly<Partial<Record<Code, LocalText>>> = {
  protected: {
    vi: 'Có ô hoặc trang tính đang được bảo vệ. Đề nghị xin chủ tệp mở quyền sửa (Dữ liệu > Trang tính và dải ô được bảo vệ) rồi làm lại.',
    en: 'Some cells or a sheet are protected. Ask the owner for edit access (Data > Protect sheets and ranges), then try again.',
  },
  busy: {
    vi: 'Google Trang tính đang bận, hoặc một người khác đang chạy Kế hoạch Chuẩn trên tệp này. Đề nghị đợi nửa phút rồi làm lại; dữ liệu vẫn nguyên.',
    en: 'Google Sheets is busy, or somebody else is running Kế hoạch Chuẩn on this file. Wait half a minute and try again; your data is untouched.',
  },
  timeout: {
    vi: 'Google Trang tính không trả lời kịp. Đề nghị xem Lịch sử phiên bản nếu đang sửa dở, rồi làm lại với ít trang tính hơn.',
    en: 'Google Sheets did not answer in time. If a change was under way look at the version history, then try again with fewer sheets.',
  },
  permission: {
    vi: 'Tài khoản này chưa có quyền làm việc này. Đề nghị xin quyền chỉnh sửa tệp, hoặc vào trình đơn Kế hoạch để cấp quyền cho tiện ích.',
    en: 'You lack the permission. Ask for edit access to the file, or grant it to the add-on from the Kế hoạch menu.',
  },
  'too-large': {
    vi: 'Bảng quá lớn cho Google Trang tính. Đề nghị xóa các dòng, cột trống thừa hoặc tách bớt trang tính rồi làm lại.',
    en: 'The table is too large for Google Sheets. Remove spare rows and columns or split the sheet, then try again.',
  },
};

const UNKNOWN: LocalText = {
  vi: 'Google Trang tính báo lỗi ngoài dự kiến. Đề nghị kiểm tra lại bảng rồi thử lại.',
  en: 'Google Sheets reported an unexpected error. Check the table, then try again.',
};

/** Whatever was thrown, in words for the person; unforeseen messages are quoted, so that they can be reported. */
export function explainFault(error: unknown): Fault {
  const message = messageOf(error);
  if (message === STOPPED) return { code: 'timeout', ...STOPPED_WORDS };
  if (message === STRANDED) return { code: 'unknown', ...STRANDED_WORDS };
  const code = MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? 'unknown';
  const { vi, en } = WORDS[code] ?? UNKNOWN;
  const detail = code === 'unknown' && message !== '' ? ` (${message})` : '';
  return { code, vi: vi + detail, en: en + detail };
}

/** why: not `instanceof`, for errors of Google's services come from another realm */
function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return typeof error === 'string' ? error : '';
}

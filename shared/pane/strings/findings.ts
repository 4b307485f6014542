import type { Severity } from '../../core/model/finding';

const vi = {
  label: 'Đưa kết quả ra ngoài',
  copy: 'Chép kết quả',
  save: 'Lưu thành trang',
  saveHint:
    'Trang “Kết quả kiểm tra” ghi từng chỗ cần xem, có liên kết tới ô và cột đánh dấu; lập lại thì dấu đã đánh được giữ.',
  columns: ['Ô', 'Mức', 'Quy tắc', 'Chỗ cần xem', 'Cách sửa'],
  severity: { error: 'Lỗi', warning: 'Cảnh báo', hint: 'Gợi ý' } satisfies Record<Severity, string>,
  copied: (count: number) => `Đã chép ${String(count)} chỗ cần xem. Dán được vào Word, Excel hoặc thư.`,
  notCopied: 'Chưa chép được: trình duyệt không cho. Đề nghị bấm “Lưu thành trang”.',
};

type FindingsStrings = typeof vi;

const en: FindingsStrings = {
  label: 'Give the findings on',
  copy: 'Copy the findings',
  save: 'Save as a sheet',
  saveHint:
    'The sheet lists every place that needs a look, with a link to its cell and a column to tick; ticks stay when it is made again.',
  columns: ['Cell', 'Severity', 'Rule', 'Finding', 'How to fix'],
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  copied: (count) => `${String(count)} findings are copied. Paste them into Word, Excel or a mail.`,
  notCopied: 'The browser does not let them be copied. Press “Save as a sheet”.',
};

/** What is said of giving findings on; loaded after a check. */
export const FINDINGS_STRINGS = { vi, en };

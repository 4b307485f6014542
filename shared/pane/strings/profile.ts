const vi = {
  title: 'Hồ sơ quy tắc',
  about:
    'Hồ sơ quy tắc đặt mức, tùy chọn của quy tắc, cơ quan riêng và tiêu đề cột riêng. Hồ sơ được lưu trong sổ tính này nên đi theo tệp.',
  text: 'Nội dung hồ sơ (kehoach.json)',
  fromFile: 'Đọc từ tệp…',
  copy: 'Sao chép nội dung',
  copied: 'Đã sao chép nội dung hồ sơ.',
  notCopied: 'Chưa sao chép được. Nội dung đã được chọn sẵn: đề nghị bấm Ctrl+C.',
  look: 'Xem thay đổi',
  keep: 'Lưu vào sổ tính',
  same: 'Các quy tắc giữ nguyên mức như hiện nay.',
  changes: (count: number) => `Thay đổi ${String(count)} quy tắc so với hiện nay`,
  levels: { error: 'lỗi', warning: 'cảnh báo', hint: 'gợi ý', off: 'tắt' },
  agencies: (count: number) => `Cơ quan riêng: ${String(count)}.`,
};

type ProfileStrings = typeof vi;

const en: ProfileStrings = {
  title: 'Rule profile',
  about:
    'A rule profile sets levels and options of rules, agencies and column headers of one’s own. It is kept in this workbook and travels with the file.',
  text: 'Text of the profile (kehoach.json)',
  fromFile: 'Read from a file…',
  copy: 'Copy the text',
  copied: 'The text of the profile is copied.',
  notCopied: 'It could not be copied. The text is selected: press Ctrl+C.',
  look: 'See the changes',
  keep: 'Keep in the workbook',
  same: 'All rules stay as they are now.',
  changes: (count) => `Rules that change: ${String(count)}`,
  levels: { error: 'error', warning: 'warning', hint: 'hint', off: 'off' },
  agencies: (count) => `Agencies of one’s own: ${String(count)}.`,
};

/** What only the page of the profile says; loaded with it. */
export const PROFILE_STRINGS = { vi, en };

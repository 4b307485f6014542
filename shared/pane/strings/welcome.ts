const vi = {
  title: 'Bắt đầu',
  does: 'Công cụ đọc bảng kế hoạch đang mở, chỉ ra chỗ cần xem, sửa những chỗ được chọn và lập các trang tổng hợp ở trang riêng.',
  never:
    'Không gửi nội dung nào ra khỏi sổ tính. Trang gốc giữ nguyên khi lập trang mới; mọi thay đổi đều hoàn tác được.',
  first: 'Bước đầu: mở trang có bảng nhiệm vụ rồi bấm nút dưới đây. Kiểm tra chỉ đọc, không sửa ô nào.',
  guide: 'Xem hướng dẫn',
  rules: 'Xem các quy tắc',
  skip: 'Để sau',
};

const en: typeof vi = {
  title: 'Begin',
  does: 'The tool reads the plan that is open, points out what needs a look, corrects what is chosen, and makes summaries on sheets of their own.',
  never:
    'Nothing leaves the workbook. Your sheet stays as it is when new ones are made, and every change can be undone.',
  first:
    'First step: open the sheet with the table of tasks and press the button below. Checking reads, it writes nothing.',
  guide: 'Read the guide',
  rules: 'See the rules',
  skip: 'Later',
};

/** What only the page of the first run says; loaded with it. */
export const WELCOME_STRINGS = { vi, en };

/**
 * Words that begin what somebody shall do, folded, as plans of people's committees write it. Taken from the duty
 * sections of published plans of 2020–2025 (November 2026). A word of one syllable counts only where no name goes on
 * with it; adverbs that stand before a verb ("kịp thời", "tiếp tục") begin a duty as well.
 */
export const DUTY_VERBS: readonly string[] = [
  ...['chủ trì', 'phối hợp', 'tham mưu', 'tham gia', 'tổ chức', 'triển khai', 'thực hiện', 'xây dựng'],
  ...['hướng dẫn', 'kiểm tra', 'đôn đốc', 'theo dõi', 'giám sát', 'tổng hợp', 'báo cáo', 'đánh giá', 'rà soát'],
  ...['tuyên truyền', 'phổ biến', 'quán triệt', 'vận động', 'tập huấn', 'bồi dưỡng', 'đào tạo', 'truyền thông'],
  ...['cân đối', 'bố trí', 'cấp phát', 'thẩm định', 'quyết toán', 'thanh toán', 'lập', 'đảm bảo', 'bảo đảm'],
  ...['cung cấp', 'cập nhật', 'công bố', 'công khai', 'đăng tải', 'đăng', 'đưa tin', 'phát sóng', 'thông tin'],
  ...['thông báo', 'niêm yết', 'chỉ đạo', 'phân công', 'giao', 'cử', 'bảo trì', 'duy trì', 'vận hành', 'quản lý'],
  ...['sử dụng', 'ứng dụng', 'khai thác', 'chia sẻ', 'kết nối', 'số hóa', 'nâng cấp', 'nâng cao', 'đổi mới'],
  ...['tăng cường', 'đẩy mạnh', 'phát huy', 'phát động', 'phát hiện', 'phát triển', 'phát hành', 'phát thanh'],
  ...['chủ động', 'tích cực', 'kịp thời', 'thường xuyên', 'tiếp tục', 'định kỳ', 'khẩn trương', 'nghiêm túc'],
  ...['trực tiếp', 'hoàn thành', 'hoàn thiện', 'hoàn chỉnh', 'chuẩn bị', 'chịu trách nhiệm', 'có trách nhiệm'],
  ...['nghiên cứu', 'đề xuất', 'kiến nghị', 'trình', 'ban hành', 'biên soạn', 'soạn thảo', 'in ấn', 'thiết kế'],
  ...['thu thập', 'thống kê', 'khảo sát', 'điều tra', 'xác minh', 'lựa chọn', 'xác định', 'phân tích', 'phân loại'],
  ...['xử lý', 'giải quyết', 'tiếp nhận', 'trả lời', 'giải đáp', 'giải trình', 'tháo gỡ', 'chấn chỉnh', 'khắc phục'],
  ...['xem xét', 'phê duyệt', 'quyết định', 'cho ý kiến', 'góp ý', 'lấy ý kiến', 'thống nhất', 'thẩm tra'],
  ...['huy động', 'hỗ trợ', 'giúp', 'giúp đỡ', 'chăm lo', 'động viên', 'khuyến khích', 'khen thưởng', 'biểu dương'],
  ...['nhân rộng', 'lồng ghép', 'kết hợp', 'gắn', 'bám sát', 'căn cứ', 'dự toán', 'phân bổ', 'mua sắm', 'lắp đặt'],
  ...['xác nhận', 'gửi', 'nộp', 'đầu tư', 'cải tạo', 'sửa chữa', 'xây', 'trồng', 'ra quân', 'tuần tra', 'ngăn chặn'],
  ...['phòng ngừa', 'phòng chống', 'đấu tranh', 'bảo vệ', 'cảnh báo', 'ứng phó', 'sơ kết', 'tổng kết', 'kiện toàn'],
  ...['thành lập', 'bổ sung', 'sửa đổi', 'điều chỉnh', 'cụ thể hóa', 'thể chế hóa', 'đưa', 'lập dự toán', 'mở'],
  ...['mở rộng', 'ký kết', 'ký', 'yêu cầu', 'nhắc nhở', 'phê bình', 'phê phán', 'xây dựng', 'tạo', 'tạo điều kiện'],
  ...['dành', 'tập trung', 'chú trọng', 'ưu tiên', 'quan tâm', 'lãnh đạo', 'làm', 'là', 'củng cố', 'chuyển'],
  ...['thanh tra', 'kiểm soát', 'kiểm kê', 'kiểm điểm', 'chấm điểm', 'bình xét', 'đăng ký', 'treo', 'phát', 'viết'],
  ...['dự', 'đón tiếp', 'mời', 'trang trí', 'bàn giao', 'lưu trữ', 'lưu', 'bảo quản', 'in', 'nhận', 'trả', 'chi trả'],
  ...['rút', 'đối thoại', 'tư vấn', 'tìm hiểu', 'giới thiệu', 'quảng bá', 'xúc tiến', 'thăm', 'tặng', 'truyền tải'],
  ...['tuân thủ', 'chấp hành', 'thực thi', 'thi hành', 'bảo hành', 'hạn chế', 'giảm', 'tăng', 'phấn đấu', 'đạt'],
  ...['quy định', 'cam kết', 'thúc đẩy', 'hình thành', 'đi đầu', 'gương mẫu', 'nêu gương', 'nắm'],
  ...['nắm bắt', 'tiến hành', 'thay mặt', 'xin', 'tham vấn', 'vệ sinh', 'thu gom', 'khơi thông', 'diễn tập'],
  ...['đề nghị', 'phản ánh', 'đối chiếu', 'tính toán', 'dự báo', 'tiếp cận', 'truyền thanh', 'đăng bài', 'chuyển tải'],
];

/** Words of one syllable or of names that are verbs only where nothing behind them makes them a noun. */
export const DUTY_JOINTS: readonly string[] = [
  ...['để', 'nhằm', 'trong việc', 'trong công tác', 'về việc', 'theo', 'trên cơ sở', 'trong quá trình', 'và chịu'],
  ...['khi', 'nếu', 'sẽ', 'phải', 'cần', 'được giao', 'được phân công', 'đồng thời', 'cùng thực hiện', 'hằng', 'hàng'],
  ...['trước ngày', 'chậm nhất', 'trong năm', 'trong quý', 'trong tháng', 'tùy', 'từ nguồn', 'bằng', 'qua'],
];

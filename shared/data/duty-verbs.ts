import { wordList } from './word-list';

/**
 * Words that begin what somebody shall do, folded, as plans of people's committees write it. Taken from the duty
 * sections of published plans of 2020–2025 (November 2026). A word of one syllable counts only where no name goes on
 * with it; adverbs that stand before a verb ("kịp thời", "tiếp tục") begin a duty as well.
 */
export const DUTY_VERBS: readonly string[] = wordList(`
  chủ trì, phối hợp, tham mưu, tham gia, tổ chức, triển khai, thực hiện, xây dựng, hướng dẫn, kiểm tra,
  đôn đốc, theo dõi, giám sát, tổng hợp, báo cáo, đánh giá, rà soát, tuyên truyền, phổ biến, quán triệt,
  vận động, tập huấn, bồi dưỡng, đào tạo, truyền thông, cân đối, bố trí, cấp phát, thẩm định, quyết toán,
  thanh toán, lập, đảm bảo, bảo đảm, cung cấp, cập nhật, công bố, công khai, đăng, thông tin, thông báo,
  niêm yết, chỉ đạo, phân công, giao, cử, bảo trì, duy trì, vận hành, quản lý, sử dụng, ứng dụng, khai thác,
  chia sẻ, kết nối, số hóa, nâng cấp, nâng cao, đổi mới, đẩy mạnh, phát huy, phát động, phát hiện, phát triển,
  phát thanh, chủ động, tích cực, kịp thời, thường xuyên, tiếp tục, định kỳ, khẩn trương, nghiêm túc,
  trực tiếp, hoàn thành, hoàn thiện, hoàn chỉnh, chuẩn bị, chịu trách nhiệm, có trách nhiệm, nghiên cứu,
  đề xuất, kiến nghị, trình, ban hành, biên soạn, soạn thảo, thiết kế, thu thập, thống kê, khảo sát, điều tra,
  xác minh, lựa chọn, xác định, phân tích, phân loại, xử lý, giải quyết, tiếp nhận, giải đáp, giải trình,
  tháo gỡ, chấn chỉnh, khắc phục, xem xét, phê duyệt, quyết định, cho ý kiến, góp ý, lấy ý kiến, thống nhất,
  thẩm tra, huy động, hỗ trợ, giúp, chăm lo, động viên, khuyến khích, khen thưởng, biểu dương, nhân rộng,
  lồng ghép, kết hợp, gắn, bám sát, căn cứ, dự toán, phân bổ, lắp đặt, xác nhận, gửi, nộp, đầu tư, cải tạo,
  sửa chữa, xây, trồng, ra quân, tuần tra, ngăn chặn, phòng ngừa, phòng chống, đấu tranh, bảo vệ, cảnh báo,
  ứng phó, sơ kết, tổng kết, kiện toàn, thành lập, bổ sung, sửa đổi, điều chỉnh, cụ thể hóa, thể chế hóa, đưa,
  mở, ký kết, ký, yêu cầu, phê bình, phê phán, tạo, tạo điều kiện, dành, tập trung, chú trọng, ưu tiên,
  quan tâm, lãnh đạo, làm, là, củng cố, chuyển, thanh tra, kiểm soát, kiểm kê, kiểm điểm, chấm điểm, bình xét,
  đăng ký, treo, phát, viết, dự, đón tiếp, mời, trang trí, bàn giao, lưu, bảo quản, in, nhận, trả, chi trả,
  rút, đối thoại, tư vấn, tìm hiểu, giới thiệu, quảng bá, xúc tiến, thăm, tặng, truyền tải, chuẩn hóa, duyệt,
  thẩm duyệt, biên tập, phân phối, chủ động phối hợp, phụ trách, đảm nhiệm, hòa giải, trợ giúp, cấp,
  chuyển giao, lên kế hoạch, xử phạt, tháo dỡ, quy hoạch, giao ban, tuân thủ, chấp hành, thực thi, thi hành,
  bảo hành, hạn chế, giảm, tăng, phấn đấu, đạt, quy định, cam kết, thúc đẩy, hình thành, đi đầu, gương mẫu,
  nêu gương, nắm, tiến hành, thay mặt, xin, tham vấn, vệ sinh, thu gom, khơi thông, diễn tập, đề nghị,
  phản ánh, đối chiếu, tính toán, dự báo, tiếp cận, truyền thanh, khôi phục, phục hồi, sinh hoạt, trực ban,
  gọi hỏi, răn đe, chuẩn y, thu dung, điều trị, phân cấp, ủy quyền, tiêm, khám, phun, diệt, giám định,
  nghiệm thu, đấu thầu, giải ngân, rà phá, di dời, sơ tán, cứu hộ, cứu nạn, kêu gọi, kiểm đếm, kiểm nghiệm,
  kiểm định, thử nghiệm, thí điểm, đo đạc, quan trắc, cắm, phân luồng, chốt chặn, truy quét, chốt trực,
  trực gác, trực chiến, triệt phá, tấn công, trấn áp, điều phối, điều tiết, điều hành, điều động,
  tiếp công dân, truy thu, thu hút, thu hồi, cho thuê, xử trí, cách ly, khử khuẩn, giãn cách, xét nghiệm,
  truy vết, chấm dứt, loại bỏ, cắt giảm, đơn giản hóa, tích hợp, đồng bộ, liên thông, chuyển đổi, cấp đổi,
  thay thế, trang bị, bảo dưỡng, nạo vét, gia cố, kiểm duyệt, định hướng, định danh, thể hiện, đóng góp,
  ủng hộ, quyên góp, vinh danh, tôn vinh, khơi dậy, tái chế, tuyển dụng, tuyển chọn, bổ nhiệm, luân chuyển,
  quy tụ, rút ngắn, gương mẫu thực hiện, thực hành, tự kiểm tra, tự đánh giá, tự rà soát, tham quan, dự họp,
  họp, rút kinh nghiệm, nhân bản, sao gửi, sao lưu, giảng dạy, giáo dục, rèn luyện, học tập, cho phép,
  giải thích, phân định, phản biện, quản trị, bồi thường, đền bù, hoàn trả, mua, thuê, nhắc, đối soát,
  xác thực, kê khai, khai báo, niêm phong, bảo mật, chữa, nhận diện, tổng rà soát, tổng kiểm tra, tích lũy,
  gìn giữ, bảo tồn, tôn tạo, khai giảng, phát quang, trưng bày, triển lãm, biểu diễn, thu thanh, dựng, chụp,
  đưa đón, phục vụ, tiếp đón, hướng nghiệp, kết nạp, giao nhận, trao, trao đổi, đính chính, gỡ bỏ, ngừng,
  tạm dừng, đình chỉ, tước, cưỡng chế, khởi tố, truy tố, xét xử, thụ lý, tiếp thu, giải tỏa, hoàn tất,
  khởi công, khánh thành, bảo lãnh, tự chủ, ghi nhận, liên hệ, thu, phối kết hợp, xét, khoanh vùng, đấu giá,
  lấy mẫu, quyết liệt, nhanh chóng, chăm sóc, dọn, quét, thắp, dán,
  điểm danh, cân đo, lưu mẫu, công diễn, phát sóng, phát tin, nhắc nhở
`);

/** Words of one syllable or of names that are verbs only where nothing behind them makes them a noun. */
export const DUTY_JOINTS: readonly string[] = wordList(`
  để, nhằm, trong việc, trong công tác, về việc, theo, trên cơ sở, trong quá trình, và chịu, khi, nếu, sẽ,
  phải, cần, được giao, được phân công, đồng thời, cùng thực hiện, hằng, hàng, trước ngày, chậm nhất,
  tại hội nghị, tại kỳ họp, tại cuộc họp, trong năm, trong quý, trong tháng, tùy, từ nguồn, bằng, qua, do, mỗi
`);

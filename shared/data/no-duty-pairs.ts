import { wordList } from './word-list';

/**
 * Pairs of syllables that make one word of a name or a thing, so that neither is a verb by itself: "giao thông" gives
 * nothing, a "công trình" is submitted to nobody. Words of the names in `agencies` and of published plans.
 */
export const NO_DUTY_PAIRS: readonly string[] = wordList(`
  ban chấp, thứ cấp, chứng nhận, hậu cần, dục thường, người nộp, người trồng, người nuôi, người xin, giao thông, giao dịch,
  giao tiếp, giao lưu, giao ban, ngoại giao, bàn giao, đào tạo, cải tạo, sáng tạo, chế tạo, tái tạo, nhân tạo,
  cấu tạo, kiến tạo, tạo hình, công trình, chương trình, quy trình, lộ trình, giáo trình, tiến trình,
  quá trình, lập trình, trình độ, trình tự, tờ trình, truyền hình, hành trình, tường trình, công lập, dân lập,
  độc lập, tư lập, đối lập, thành lập, lập pháp, quốc lập, thiết lập, nghệ thông, thông tấn, viễn thông,
  phổ thông, lưu thông, liên thông, trung cấp, cao cấp, sơ cấp, các cấp, phân cấp, cấp ủy, cấp nước, cấp thoát,
  cấp cứu, cấp xã, cấp huyện, cấp tỉnh, cấp bộ, cấp cơ, cấp phường, cấp ngành, cấp trên, cấp dưới, cấp học,
  cấp thành, cấp trung, cấp độ, đẳng cấp, trợ cấp, cung cấp, nâng cấp, hai cấp, dự án, dự phòng, dự trữ,
  dự báo, tham dự, lưu động, lưu vực, lưu trú, trồng trọt, phát thanh, phát triển, tự phát, bưu phẩm, xây lắp,
  in sách, xuất bản, vận chuyển, đăng kiểm, hải đăng, mở đầu, gắn bó, chuyển phát, tăng trưởng, giảm nghèo,
  giảm nhẹ, nhận dạng, tiếp nhận, xin việc, mời thầu, và trả, trả góp, viết tắt, nắm giữ, kỹ thuật, việc làm,
  tặng thưởng, giúp việc, cử tri, ứng cử, bầu cử, lý thu, doanh thu, nguồn thu, số thu, thu nhập, thu phí,
  thu chi
`);

/**
 * The words on both sides of a comma inside the name of a field, which parts no name from its verb: "Cục Quản lý Khám,
 * chữa bệnh", "Ban Chỉ huy phòng, chống thiên tai". From the names in `agencies` and of published plans.
 */
export const LISTED_FIELDS: readonly string[] = wordList(`
  khám chữa, phòng chống, cháy chữa, tạo bồi, đua khen, biến giáo, tra giám, kiếm cứu, nạn cứu, hộ cứu,
  lý khai, lý vận, tu bảo, trợ tư, vấn hỗ, tập huấn, dưỡng nâng, duyệt nghiệm
`);

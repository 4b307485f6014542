/**
 * Words that are rightly said twice. Folded as `foldText` folds.
 * Source: common reduplications and names of school grammars; reviewed by hand against plan language.
 */
export const REDUPLICATIONS: readonly string[] = (
  'ngày tháng năm nhà người nơi chốn lớp tầng ngành đời đêm sáng chiều trưa tối mùa xa gần lâu mau chóng dần từ luôn ' +
  'thường mãi đều đông vui buồn nhanh chậm nhẹ khẽ xanh đỏ vàng trắng đen tím hồng nâu xám cao thấp nhỏ to dài ngắn ' +
  'ai đâu gì nào thôi rồi vân song cạnh khăng khư chằm đăm rưng rào ào ầm đùng oang chang lom cào chuồn châu ba bốn ' +
  'đôi hàng lần lượt chung riêng nhất rất quá hay hoài nối trùng điệp hừng nao nườm sầm rầm rì thao tràn san là lù ' +
  'đầy mới cũ sớm muộn tròn vuông xinh hiền yên lặng im'
).split(' ');

/**
 * Words of two syllables that may meet so that one syllable stands twice ("trực tiếp tiếp xúc"):
 * the syllable, what comes before it, what comes after it. Reviewed by hand.
 */
export const MEETING_WORDS: readonly (readonly [syllable: string, before: string, after: string])[] = [
  ['tiếp', 'trực gián kế liên giao nối', 'xúc nhận cận tục theo dân thu đón công tế'],
  ['hành', 'thi ban tiến vận chấp điều phát thực lưu đồng song', 'chính vi động khách hương nghề trình lang'],
  ['ban', 'ủy', 'hành bố biên chấp chỉ quản giám tổ tuyên dân nhân'],
  ['tổ', '', 'chức dân trưởng'],
  ['chức', 'tổ công viên', 'năng trách danh vụ sắc'],
  ['công', 'thi thành phân', 'tác việc chức an dân khai bố nghệ cộng dịch'],
  ['tác', 'công hợp đối', 'động phẩm nghiệp phong'],
  ['vụ', 'nhiệm dịch nghiệp phục', 'việc án trưởng mùa'],
  ['hội', 'xã quốc', 'đồng nghị họp viên nhập thi thảo trường nông phụ cựu liên'],
  ['nghị', 'hội đề kiến', 'quyết định sự'],
  ['trường', 'môi thị hiện công', 'học hợp'],
  ['quan', 'cơ liên tham chủ khách', 'trọng tâm hệ điểm sát'],
  ['phòng', 'văn quốc dự', 'ngừa chống nội tài tư văn kinh giáo họp cháy ban'],
  ['phố', 'thành khu đường', 'cổ phường'],
  ['hiện', 'thực thể phát biểu', 'nay đại trạng hành có đang trường'],
  // a kind of document or a verb before a verb with the same syllable: "Quyết định định giá", "Tờ trình trình Quốc hội"
  [
    'định',
    'quy quyết xác nhất ổn thẩm nghị kiểm giám chỉ khẳng',
    'hướng kỳ mức danh giá cư canh biên lượng suất vị hình tính đoạt đô',
  ],
  ['quyết', 'nghị giải biểu', 'định toán liệt tâm đoán sách'],
  ['hoạch', 'kế quy', 'định toán'],
  ['án', 'đề dự phương đồ', 'phí treo tử lệ'],
  ['chế', 'quy cơ thể', 'độ biến tài tạo định ngự'],
  ['tư', 'thông đầu', 'vấn pháp liệu tưởng nhân duy'],
  ['dẫn', 'hướng chỉ viện', 'chứng độ đầu đường luồng dắt giải xuất'],
  ['thị', 'chỉ', 'xã trấn thực trường'],
  ['luận', 'kết thảo', 'tội chứng cứ điểm'],
  ['mời', 'giấy', 'gọi thầu họp'],
  ['bản', 'văn biên cơ', 'sao chính đồ quyền tin'],
  ['bố', 'công phân', 'trí cục'],
  ['giá', 'đánh định báo', 'đất trị cả thành'],
  ['trợ', 'hỗ bảo', 'giúp cấp lý'],
  ['tiên', 'ưu', 'phong tiến'],
  ['qua', 'thông', 'mạng'],
  [
    'trình',
    'quy chương quá lộ công tờ',
    'bày duyệt chính hội độ diễn quốc ủy hđnd ubnd cấp bộ thủ chủ ban lãnh',
  ],
  ['tin', 'thông', 'học cậy tưởng báo bài nhắn tức'],
  ['an', 'công', 'ninh toàn sinh'],
  ['đồng', 'hội cộng hợp', 'ý bộ chí thời bào hành thuận'],
  ['lý', 'quản xử pháp đại', 'do lịch luận'],
  ['năm', 'hằng hàng cả', 'năm học'],
  ['sở', 'cơ trụ', 'hữu nội tư tài y'],
  ['tỉnh', '', 'ủy'],
  ['ủy', 'tỉnh thành huyện thị đảng quận', 'ban viên quyền thác nhiệm'],
  ['việc', 'công làm', 'làm'],
  ['dân', 'nhân công người', 'cư số quân chủ tộc sinh'],
  ['nhân', 'cá công pháp doanh tư nguyên', 'dân viên rộng sự lực văn'],
  ['sát', 'giám khảo kiểm cảnh', 'hạch nhập sao'],
  ['tra', 'thanh kiểm điều', 'cứu'],
  ['kết', 'tổng liên tập cam ký', 'quả hợp luận nối thúc nạp'],
  ['hợp', 'phối tổng kết phù', 'tác đồng lý pháp'],
  ['điện', 'bưu công', 'tử thoại lực báo'],
  ['học', 'văn khoa trường tin dạy', 'sinh tập viên kỳ'],
  ['chính', 'hành tài bưu', 'sách quyền phủ xác trị thức'],
  ['sách', 'chính ngân danh', 'lược báo nhiễu'],
  ['báo', 'thông cảnh dự', 'cáo chí giá động hiệu đài'],
  ['cáo', 'báo quảng', 'trạng'],
  ['động', 'hoạt lao vận hành', 'viên lực'],
  ['thông', 'giao truyền lưu', 'tin qua báo tư'],
  ['dụng', 'sử áp ứng vận', 'cụ'],
  ['lực', 'năng nguồn', 'lượng'],
  ['quyền', 'chính thẩm', 'lợi hạn'],
  ['xã', 'hợp thị', 'hội'],
  ['cầu', 'yêu nhu', 'đường thị'],
  ['kiện', 'điều', 'toàn'],
  ['đảm', 'bảo', 'nhận'],
  ['bảo', '', 'đảm vệ hiểm'],
  ['khai', 'công triển', 'thác mạc giảng trương báo'],
  ['triển', 'phát', 'khai lãm'],
];

/** Nouns behind which "về" is not said again: "hướng dẫn về nghiệp vụ về kiểm soát". */
export const NOUNS_AFTER_VE: readonly string[] = ['nghiệp vụ', 'công tác', 'nội dung', 'hoạt động', 'việc'];

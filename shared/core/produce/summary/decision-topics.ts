/** What a leader reads of a rule's findings: who has to decide what. The first topics weigh most. */
export interface DecisionTopic {
  readonly rule: string;
  /** Follows the number of places: "3 nhiệm vụ chưa có…". */
  readonly text: string;
}

const of = (rule: string, text: string): DecisionTopic => ({ rule, text });

/**
 * Rules whose findings need a leader, in order of weight; spelling and layout are the office's own matter.
 * Each text goes on after a number, "3 …".
 */
export const DECISION_TOPICS: readonly DecisionTopic[] = [
  of('require-lead-agency', 'nhiệm vụ chưa có cơ quan chủ trì: cần giao rõ một cơ quan'),
  of('no-several-leads', 'nhiệm vụ giao nhiều cơ quan cùng chủ trì: cần chọn một đầu mối chịu trách nhiệm'),
  of('require-deadline', 'việc chưa có thời hạn theo dõi được: cần ấn định ngày hoặc kỳ'),
  of('no-impossible-date', 'thời hạn ghi ngày không có trong lịch: cần sửa'),
  of('no-end-before-start', 'nhiệm vụ có thời gian hoàn thành trước thời gian bắt đầu: cần sửa'),
  of('no-unread-period', 'thời hạn không xác định được ngày: cần ghi rõ'),
  of('no-ambiguous-period', 'thời hạn có thể hiểu nhiều cách: cần chọn một cách'),
  of('no-period-outside-plan-year', 'thời hạn nằm ngoài năm của kế hoạch: cần xác nhận'),
  of(
    'agency-in-force',
    'chỗ giao việc cho cơ quan không còn hoặc chưa có vào thời gian thực hiện: cần giao cơ quan kế thừa',
  ),
  of('require-result', 'nhiệm vụ chưa ghi kết quả phải đạt: cần bổ sung'),
  of('require-content', 'nhiệm vụ chưa ghi nội dung: cần bổ sung hoặc bỏ'),
  of('no-split-row', 'nhiệm vụ bị ngắt thành hai dòng: cần nối lại cho đủ nội dung'),
  of('no-one-off-all-year', 'việc chỉ làm một lần nhưng ghi thời gian cả năm: cần ấn định thời điểm'),
  of('no-duplicate-task', 'nhiệm vụ trùng hoặc gần trùng nhau: cần gộp hoặc phân biệt'),
  of('no-lead-overload', 'cơ quan chủ trì quá nửa số nhiệm vụ: cần xem lại việc phân công'),
  of('no-uniform-period', 'bảng ghi mọi nhiệm vụ cùng một thời gian: cần chia theo mốc để theo dõi'),
  of('no-unobservable-result', 'kết quả khó kiểm tra: cần nêu sản phẩm hoặc số liệu'),
  of('no-plan-without-figures', 'bảng không có chỉ tiêu, sản phẩm cụ thể nào: cần bổ sung'),
  of('no-lookalike-agency-set', 'nhóm cơ quan ghi không thống nhất phạm vi: cần xác nhận'),
  of('no-lead-as-coordinator', 'nhiệm vụ ghi một cơ quan vừa chủ trì vừa phối hợp: cần sửa'),
  of('no-unknown-agency', 'chỗ ghi tên cơ quan chưa có trong danh mục: cần xác nhận'),
  of('no-report-before-work-ends', 'báo cáo phải nộp trước khi nhiệm vụ kết thúc: cần xác nhận kỳ số liệu'),
  of('no-deadline-on-day-off', 'thời hạn rơi vào ngày nghỉ: cần xác nhận ngày làm việc'),
  of('no-missing-annex', 'phụ lục được nhắc đến nhưng không có trong tệp: cần bổ sung'),
  of('no-blank-document-number', 'chỗ để trống số, ngày văn bản: cần điền trước khi ban hành'),
  of('no-citation-after-plan', 'văn bản được dẫn có ngày sau ngày của kế hoạch: cần kiểm tra'),
  of('no-citation-conflict', 'văn bản được dẫn với hai ngày khác nhau: cần kiểm tra'),
  of('no-template-leftover', 'chỗ còn chữ của địa phương hoặc cấp khác: cần sửa'),
];

import type { Field } from '../core/model/plan';

/** What a header wording stands for: a field, a time that may be start or end, or a known column without a role. */
export type HeaderRole = Field | 'time' | 'other';

export interface FieldSynonym {
  readonly role: HeaderRole;
  /** Folded: lower case, old tone placement, single spaces, no brackets. */
  readonly phrase: string;
  /** A wording that also means something else; the contents of the column decide. */
  readonly doubtful?: HeaderRole;
}

const synonyms = (role: HeaderRole, phrases: readonly string[]): readonly FieldSynonym[] =>
  phrases.map((phrase) => ({ role, phrase }));

/**
 * Header wordings of task tables, counted over published plans of ministries, provinces, districts and communes
 * from 2005 to 2026 (Government resolutions 92, 97, 100, 394; decisions 893, 982, 2597, 2629; provincial plans).
 */
export const FIELD_SYNONYMS: readonly FieldSynonym[] = [
  ...synonyms('number', ['stt', 'tt', 'số tt', 'số thứ tự', 'thứ tự']),
  ...synonyms('content', [
    'nội dung công việc',
    'nội dung',
    'nội dung nhiệm vụ',
    'nội dung thực hiện',
    'nội dung hoạt động',
    'nội dung/nhiệm vụ',
    'nhiệm vụ',
    'tên nhiệm vụ',
    'tên nhiệm vụ/dự án',
    'nhiệm vụ, giải pháp',
    'nhiệm vụ và giải pháp',
    'nhiệm vụ thực hiện',
    'nhiệm vụ chủ trì',
    'nhiệm vụ cụ thể',
    'công việc',
    'tên công việc',
    'hoạt động',
    'chỉ tiêu',
    'tiêu chí thi đua',
    'tên dự án',
    'tên đề án',
    'tên đề án ưu tiên',
    'tên văn bản',
    'thông tin đề xuất',
  ]),
  ...synonyms('lead', [
    'cơ quan chủ trì',
    'cơ quan chủ trì thực hiện',
    'cơ quan chủ trì theo dõi, đánh giá',
    'đơn vị chủ trì',
    'đơn vị chủ trì thực hiện',
    'bộ phận chủ trì',
    'chủ trì',
    'chủ trì thực hiện',
    'cơ quan thực hiện',
    'đơn vị thực hiện',
    'đơn vị, bộ phận thực hiện',
    'cơ quan, đơn vị chủ trì',
    'cơ quan, đơn vị thực hiện',
    'cơ quan trình',
    'bộ phụ trách tiếp nhận, xử lý',
    'lãnh đạo chủ trì/tham dự',
  ]),
  { role: 'lead', phrase: 'đơn vị', doubtful: 'other' },
  { role: 'lead', phrase: 'cơ quan', doubtful: 'other' },
  ...synonyms('coordinators', [
    'cơ quan phối hợp',
    'đơn vị phối hợp',
    'phối hợp',
    'cơ quan thực hiện hoặc phối hợp',
    'cơ quan thực hiện, phối hợp',
    'đơn vị thực hiện hoặc phối hợp',
    'cơ quan, đơn vị phối hợp',
    'cơ quan tham gia thẩm tra',
    'phối hợp thực hiện',
  ]),
  ...synonyms('start', ['thời gian bắt đầu', 'bắt đầu', 'ngày bắt đầu', 'từ ngày', 'thời điểm bắt đầu']),
  ...synonyms('end', [
    'thời gian hoàn thành',
    'thời hạn hoàn thành',
    'thời gian dự kiến hoàn thành',
    'thời gian kết thúc',
    'thời hạn',
    'hoàn thành',
    'kết thúc',
    'ngày hoàn thành',
    'ngày kết thúc',
    'đến ngày',
    'hạn hoàn thành',
    'tiến độ trình ubtvqh',
  ]),
  ...synonyms('time', [
    'thời gian',
    'thời gian thực hiện',
    'thời gian triển khai',
    'thời gian tổ chức',
    'tiến độ thực hiện',
    'tiến độ hoàn thành',
    'thời hạn thực hiện',
  ]),
  { role: 'time', phrase: 'tiến độ', doubtful: 'status' },
  ...synonyms('result', [
    'dự kiến kết quả',
    'kết quả',
    'kết quả dự kiến',
    'kết quả thực hiện',
    'kết quả/đánh giá',
    'kết quả đạt được',
    'kết quả, sản phẩm',
    'sản phẩm',
    'sản phẩm, kết quả',
    'sản phẩm/kết quả',
    'sản phẩm dự kiến',
    'hồ sơ',
  ]),
  ...synonyms('status', ['tình trạng', 'trạng thái', 'tình trạng thực hiện', 'tình hình thực hiện']),
  ...synonyms('progress', ['tỷ lệ', 'tỷ lệ hoàn thành', 'tỷ lệ (%)', '% hoàn thành']),
  ...synonyms('completed', ['ngày hoàn thành thực tế', 'thời gian hoàn thành thực tế']),
  ...synonyms('person', [
    'người thực hiện',
    'người phụ trách',
    'người đứng đầu chịu trách nhiệm',
    'cán bộ phụ trách',
    'lãnh đạo phụ trách',
  ]),
  ...synonyms('note', ['ghi chú']),
  ...synonyms('other', [
    'căn cứ bổ sung',
    'văn bản giao nhiệm vụ',
    'nguồn kinh phí',
    'kinh phí',
    'kinh phí thực hiện',
    'cấp phê duyệt',
    'cấp trình',
    'cơ quan chủ trì thẩm tra',
    'cơ quan thẩm tra/chuẩn bị ý kiến',
    'cơ quan soạn thảo',
    'lãnh đạo vp và phòng cm theo dõi',
    'hướng dẫn chấm điểm',
    'điểm chuẩn',
    'đơn vị tính',
    'đvt',
    'địa điểm',
    'thành phần',
    'ngày',
    'số lượng',
    'tỉnh kiến nghị',
  ]),
];

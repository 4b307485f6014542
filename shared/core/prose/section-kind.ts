import { foldText } from '../text/fold-vietnamese';

/** What a section of a plan speaks of, after its heading. */
export type SectionKind = 'purpose' | 'content' | 'agenda' | 'budget' | 'duties' | 'report' | 'annex';

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'duties',
    /tổ chức (?:triển khai )?(?:thực hiện|thi hành)|phân công (?:nhiệm vụ|thực hiện|trách nhiệm|tổ chức|công việc|cụ thể)|^phân công|(?:và|,) phân công(?: \p{L}+){0,2}$|(?<!(?:nâng cao|tăng cường|đề cao|phát huy|gắn|làm rõ|ý thức|tinh thần|cá thể hóa)(?: \p{L}+){0,3} )trách nhiệm (?:thực hiện|tổ chức|thi hành|triển khai|của)|nhiệm vụ của (?:các )?(?:cơ quan|đơn vị|thành viên|ngành|sở|phòng)|^triển khai thực hiện$/u,
  ],
  [
    'report',
    /^(?:về )?(?:công tác |việc )?(?:chế độ )?(?:thông tin,? |kiểm tra,? |tổng hợp,? |sơ kết,? |giám sát,? )*(?:và )?báo cáo(?: kết quả| định kỳ| thực hiện)?$|^(?:về )?chế độ (?:thông tin|báo cáo)|^(?:chế độ )?thông tin,? báo cáo/u,
  ],
  ['budget', /kinh phí|^(?:nguồn )?(?:dự toán|vốn|lực tài chính)|^nguồn (?:vốn|lực)|^cơ chế tài chính/u],
  // why: "Hình thức truyền thông" holds who writes, prints and broadcasts what
  ['content', /^(?:các )?(?:nội dung|nhiệm vụ|giải pháp|hoạt động|biện pháp|hình thức)/u],
  [
    'agenda',
    /^(?:thời gian|địa điểm|thành phần|chương trình|nội dung chương trình|số lượng|lịch|khách mời|trang phục|phương tiện|quy mô|khẩu hiệu|cơ cấu giải)/u,
  ],
  [
    'purpose',
    /mục đích|yêu cầu|mục tiêu|quan điểm|nguyên tắc|phạm vi|đối tượng|chỉ tiêu|thực trạng|tình hình|sự cần thiết|căn cứ|kết quả (?:đạt|thực hiện)|^đánh giá|đánh giá (?:chung|kết quả|tình hình|thực trạng|việc)|tồn tại|hạn chế|nguyên nhân|ý nghĩa|phương châm|bối cảnh|cơ sở pháp lý/u,
  ],
  ['content', /nội dung|nhiệm vụ|giải pháp|hoạt động|biện pháp/u],
];
const LONGEST = 140;

/** The kind that a heading's own words (without its mark) name; `undefined` where they name none. */
export function sectionKind(heading: string): SectionKind | undefined {
  if (heading.length > LONGEST) return undefined;
  const key = foldText(heading)
    .replace(/(?<![.:;])[.:;]+$/u, '')
    .trim();
  return KINDS.find(([, pattern]) => pattern.test(key))?.[0];
}

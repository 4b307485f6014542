/** A kind of document with the codes that stand for it in symbols. */
export interface DocumentType {
  readonly name: string;
  readonly codes: readonly string[];
}

/**
 * Kinds of documents, longer names before the names they contain.
 * Source: Nghị định 30/2020/NĐ-CP (05/3/2020), Phụ lục III; normative kinds after Luật Ban hành văn bản quy phạm
 * pháp luật 2015, Điều 4, and Nghị định 34/2016/NĐ-CP; KL and Quy định of the Party as its offices write them.
 */
export const documentTypes: readonly DocumentType[] = [
  { name: 'Thông tư liên tịch', codes: ['TTLT'] },
  { name: 'Nghị quyết liên tịch', codes: ['NQLT'] },
  { name: 'Văn bản hợp nhất', codes: ['VBHN'] },
  { name: 'Chương trình hành động', codes: ['CTr', 'CTrHĐ'] },
  { name: 'Nghị quyết', codes: ['NQ'] },
  { name: 'Nghị định', codes: ['NĐ'] },
  { name: 'Quyết định', codes: ['QĐ'] },
  { name: 'Thông tư', codes: ['TT'] },
  { name: 'Chỉ thị', codes: ['CT'] },
  { name: 'Công điện', codes: ['CĐ'] },
  { name: 'Kế hoạch', codes: ['KH'] },
  { name: 'Chương trình', codes: ['CTr'] },
  { name: 'Đề án', codes: ['ĐA'] },
  { name: 'Dự án', codes: ['DA'] },
  { name: 'Phương án', codes: ['PA'] },
  { name: 'Thông báo', codes: ['TB'] },
  { name: 'Thông cáo', codes: ['TC'] },
  { name: 'Báo cáo', codes: ['BC'] },
  { name: 'Biên bản', codes: ['BB'] },
  { name: 'Tờ trình', codes: ['TTr'] },
  { name: 'Công văn', codes: ['CV'] },
  { name: 'Hướng dẫn', codes: ['HD'] },
  { name: 'Kết luận', codes: ['KL'] },
  { name: 'Quy định', codes: ['QyĐ', 'QĐ'] },
  { name: 'Quy chế', codes: ['QC'] },
  { name: 'Giấy mời', codes: ['GM'] },
  { name: 'Pháp lệnh', codes: ['PL'] },
  { name: 'Bộ luật', codes: [] },
  { name: 'Luật', codes: [] },
];

const BASIS =
  /^(?:-\s*)?(?:căn cứ|thực hiện|theo|xét|tiếp tục thực hiện|triển khai(?: thực hiện)?|trên cơ sở)\s+(?:vào\s+)?/iu;
const DOCUMENT =
  /^(?:các |nội dung )*(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|luật|bộ luật|công văn|chương trình|hướng dẫn|thông báo|kết luận|đề án|công điện|văn bản|pháp lệnh|quy định|hiến pháp)(?!\p{L})/iu;

/** The words that lead to the documents that a plan rests on. */
export const withoutBasisWords = (text: string): string => text.replace(BASIS, '').trim();

export const namesDocument = (text: string): boolean => DOCUMENT.test(text);

/** "Căn cứ Quyết định số …": a basis is a document. */
export const isBasis = (text: string): boolean => BASIS.test(text) && namesDocument(withoutBasisWords(text));

import type { ProseParagraph } from '../prose/paragraphs';
import { foldText } from '../text/fold-vietnamese';

const OPENS =
  /^(?:trên đây là|(?:trong )?quá trình(?: (?:tổ chức|triển khai|và|thực hiện))*|(?:trong )?khi (?:có|gặp|triển khai|thực hiện|phát sinh)|nếu (?:có|gặp)|(?:trường hợp )?(?:có )?(?:khó khăn|vướng mắc)|(?:kế hoạch|phương án|chương trình|đề án) này (?:thay thế|có hiệu lực|được|thực hiện từ|phổ biến)|nhận được (?:kế hoạch|phương án)|rất mong)(?!\p{L})/u;
const ASKS = /(?:yêu cầu|đề nghị|mong)(?!\p{L})/u;
const OF_ALL =
  /(?:kế hoạch này|kế hoạch|nêu trên|nội dung trên|nhiệm vụ trên|hiệu quả|thực hiện|nghiêm túc)(?: có hiệu quả| đạt kết quả(?: cao)?| nghiêm túc| đúng quy định)?$/u;
/** "Căn cứ Kế hoạch này, các đơn vị tổ chức thực hiện đạt hiệu quả.": all shall carry it out, and no more is said. */
const ALL_DO =
  /^(?:(?:căn cứ|theo|trên cơ sở|nhận được) [^,.;]{0,40}(?:kế hoạch|phương án|chương trình|đề án) này, )?(?:(?:thủ trưởng|trưởng) )?(?:các|toàn thể) [^.;]{3,120}?(?:tổ chức|triển khai|nghiêm túc|thực hiện)[^.;,]{0,60}(?:kế hoạch này|đạt hiệu quả|có hiệu quả|đạt kết quả(?: cao)?|nghiêm túc)$/u;
/** The same behind "Căn cứ Kế hoạch này,", which no duty of one body begins with in a paragraph of its own. */
const ON_RECEIPT =
  /^(?:căn cứ|theo|nhận được) [^,.;]{0,40}(?:kế hoạch|phương án|chương trình|đề án) này, (?:(?:đề nghị|yêu cầu) )?(?:(?:thủ trưởng|trưởng) )?các [^.;:]{3,90} thực hiện(?: nghiêm túc| có hiệu quả| đạt hiệu quả| (?:kế hoạch|phương án|chương trình|đề án) này)?$/u;
const TROUBLE = /khó khăn|vướng mắc|phát sinh/u;

/** "…, định kỳ trước ngày 30 tháng 11 hằng năm báo cáo …": a duty with a day, wherever it stands. */
const REPORTS = /(?:định kỳ|h[àằ]ng (?:năm|quý|tháng))[^.;]{0,60} báo cáo(?!\p{L})/u;

/** The last words of a plan: that it is the plan, what to do in trouble, that all shall carry it out. */
export function isClosing({
  text,
  mark,
  body,
  children,
}: ProseParagraph & { readonly children: readonly unknown[] }): boolean {
  const key = foldText(body);
  if (REPORTS.test(key)) return false;
  if (/^trên đây là(?!\p{L})/u.test(key)) return true;
  if (OPENS.test(key) && TROUBLE.test(key) && children.length === 0) return true;
  if (mark !== undefined || children.length > 0) return false;
  if (OPENS.test(key)) return true;
  const isLast = /\.\s?\/\.?\s*$/u.test(text);
  if (ON_RECEIPT.test(key.replace(/(?<![\s./])[\s./]+$/u, ''))) return true;
  if (isLast && ALL_DO.test(key.replace(/(?<![\s./])[\s./]+$/u, ''))) return true;
  return (
    isLast &&
    ASKS.test(key.slice(0, 160)) &&
    (OF_ALL.test(key.replace(/(?<![\s./])[\s./]+$/u, '')) || TROUBLE.test(key))
  );
}

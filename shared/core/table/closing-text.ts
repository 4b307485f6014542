import { foldText } from '../text/fold-vietnamese';

/** Lines that stand under a table: notes to it. */
const NOTE = /^[(*]*\s*(?:ghi chú|lưu ý|chú thích|chú ý|ghi chu|ký hiệu viết tắt|chữ viết tắt)(?!\p{L})/u;
/** Sums over the table; "Tổng hợp báo cáo", "Tổng vệ sinh" are work to be done. */
const TOTAL =
  /^(?:tổng cộng|tổng số|cộng|tổng(?! (?:hợp|kết|rà soát|kiểm|vệ sinh|duyệt|điều tra|dọn))|cộng chung|danh sách (?:này )?có)(?:[\s:()]|$)/u;
/** Who signs, who receives: what closes a document. */
const SIGNATURE =
  /^(?:nơi nhận|tm\.|kt\.|tl\.|tuq\.|tm |kt |người lập (?:biểu|bảng|phiếu)|người ký|xác nhận của|\(ký|\(đã ký)/u;
/** Set in capitals alone in their cell. */
const SIGNING_TITLE =
  /^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|THỦ TRƯỞNG ĐƠN VỊ|NGƯỜI LẬP)$/u;
/** "Vũng Tàu, ngày 05 tháng 01 năm 2026". */
const PLACE_AND_DATE = /, ?ngày [\d….]{0,4} ?tháng [\d….]{0,4} ?năm/u;
const PAGE_MARK = /^(?:trang |tr\. ?|page )?(?:- ?)?\d{1,3}(?: ?-)?(?: ?[/|] ?\d{1,3})?$/u;
const BARE_NUMBER = /^\d{1,3}$/;
const DIGIT_FIRST = /^\d/;

/** The opening of a text, folded: enough to know a closing line by, cheap for long cells. */
const opening = (text: string): string => foldText(text.slice(0, 120)).replace(/^[\s*_]+/, '');

// why: what most rows of a table begin with is a number, and no closing line does
const opensWithDigit = (text: string): boolean => DIGIT_FIRST.test(text);

export const isNote = (text: string): boolean => !opensWithDigit(text) && NOTE.test(opening(text));

export const isTotal = (text: string): boolean =>
  text.length <= 80 && !opensWithDigit(text) && TOTAL.test(opening(text));

export const isSignature = (text: string): boolean => {
  if (text.length > 200) return false;
  const start = opening(text);
  return SIGNATURE.test(start) || PLACE_AND_DATE.test(start) || SIGNING_TITLE.test(text.trim());
};

/** "Trang 3/10", "- 2 -": the number of a printed page that was pasted along; a bare number may be one. */
export const isPageMark = (text: string): boolean => text.length <= 20 && PAGE_MARK.test(foldText(text));

/** A point of a list inside the task above: "- …", "a) …", "+ …". */
export const isListPoint = (text: string): boolean => /^(?:[-–+*•]|[a-zđ]\))\s*\S/u.test(text);

export const isBareNumber = (text: string): boolean => BARE_NUMBER.test(text.trim());

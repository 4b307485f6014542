import { answerCells, answerRows } from './answer-cells';
import { withReaders } from './with-readers';

/**
 * Tên chuẩn của một đơn vị theo danh mục; #N/A kèm gợi ý khi chưa chắc.
 * @customfunction DONVI
 * @param {any[][]} x Ô hoặc vùng ghi tên đơn vị.
 * @returns {Promise<any[][]>} Tên chuẩn.
 */
export function donVi(x: unknown[][]): Promise<unknown[][]> {
  return withReaders(x, ({ agencyName }) => answerCells(x, agencyName));
}

/**
 * Tách các đơn vị ghi trong một ô ra từng ô liền nhau.
 * @customfunction TACHDONVI
 * @param {any[][]} x Ô (hoặc một cột ô) ghi nhiều đơn vị.
 * @returns {Promise<any[][]>} Mỗi đơn vị một ô.
 */
export function tachDonVi(x: unknown[][]): Promise<unknown[][]> {
  return withReaders(x, ({ splitAgencyNames }) => answerRows(x, splitAgencyNames));
}

/**
 * Ngày bắt đầu của thời gian ghi trong ô, ví dụ "Quý II/2026".
 * @customfunction BATDAU
 * @param {any[][]} x Ô hoặc vùng ghi thời gian.
 * @returns {Promise<any[][]>} Ngày; cần định dạng ô kiểu ngày.
 */
export function batDau(x: unknown[][]): Promise<unknown[][]> {
  return withReaders(x, ({ periodStart }) => answerCells(x, periodStart));
}

/**
 * Ngày kết thúc của thời gian ghi trong ô, ví dụ "Trước ngày 15/6/2026".
 * @customfunction KETTHUC
 * @param {any[][]} x Ô hoặc vùng ghi thời gian.
 * @returns {Promise<any[][]>} Ngày; cần định dạng ô kiểu ngày.
 */
export function ketThuc(x: unknown[][]): Promise<unknown[][]> {
  return withReaders(x, ({ periodEnd }) => answerCells(x, periodEnd));
}

/**
 * Viết lại thời gian theo một cách thống nhất, ví dụ "Quý II/2026".
 * @customfunction THOIGIAN
 * @param {any[][]} x Ô hoặc vùng ghi thời gian.
 * @returns {Promise<any[][]>} Thời gian viết chuẩn.
 */
export function thoiGian(x: unknown[][]): Promise<unknown[][]> {
  return withReaders(x, ({ periodName }) => answerCells(x, periodName));
}

/**
 * Các văn bản được viện dẫn trong ô, viết đúng thể thức, mỗi văn bản một ô.
 * @customfunction VANBAN
 * @param {any[][]} x Ô (hoặc một cột ô) có viện dẫn văn bản.
 * @returns {Promise<any[][]>} Mỗi văn bản một ô.
 */
export function vanBan(x: unknown[][]): Promise<unknown[][]> {
  return withReaders(x, ({ citedDocuments }) => answerRows(x, citedDocuments));
}

import { agencyName, splitAgencyNames } from '../../shared/custom-functions/agency-functions';
import { citedDocuments } from '../../shared/custom-functions/citation-functions';
import { periodEnd, periodName, periodStart } from '../../shared/custom-functions/period-functions';
import { answerCells, answerRows } from './answer-cells';

/**
 * Tên chuẩn của một đơn vị theo danh mục; #N/A kèm gợi ý khi chưa chắc.
 * @customfunction DONVI
 * @param {any[][]} x Ô hoặc vùng ghi tên đơn vị.
 * @returns {any[][]} Tên chuẩn.
 */
export function donVi(x: unknown[][]): unknown[][] {
  return answerCells(x, agencyName);
}

/**
 * Tách các đơn vị ghi trong một ô ra từng ô liền nhau.
 * @customfunction TACHDONVI
 * @param {any[][]} x Ô (hoặc một cột ô) ghi nhiều đơn vị.
 * @returns {any[][]} Mỗi đơn vị một ô.
 */
export function tachDonVi(x: unknown[][]): unknown[][] {
  return answerRows(x, splitAgencyNames);
}

/**
 * Ngày bắt đầu của thời gian ghi trong ô, ví dụ "Quý II/2026".
 * @customfunction BATDAU
 * @param {any[][]} x Ô hoặc vùng ghi thời gian.
 * @returns {any[][]} Ngày; cần định dạng ô kiểu ngày.
 */
export function batDau(x: unknown[][]): unknown[][] {
  return answerCells(x, periodStart);
}

/**
 * Ngày kết thúc của thời gian ghi trong ô, ví dụ "Trước ngày 15/6/2026".
 * @customfunction KETTHUC
 * @param {any[][]} x Ô hoặc vùng ghi thời gian.
 * @returns {any[][]} Ngày; cần định dạng ô kiểu ngày.
 */
export function ketThuc(x: unknown[][]): unknown[][] {
  return answerCells(x, periodEnd);
}

/**
 * Viết lại thời gian theo một cách thống nhất, ví dụ "Quý II/2026".
 * @customfunction THOIGIAN
 * @param {any[][]} x Ô hoặc vùng ghi thời gian.
 * @returns {any[][]} Thời gian viết chuẩn.
 */
export function thoiGian(x: unknown[][]): unknown[][] {
  return answerCells(x, periodName);
}

/**
 * Các văn bản được viện dẫn trong ô, viết đúng thể thức, mỗi văn bản một ô.
 * @customfunction VANBAN
 * @param {any[][]} x Ô (hoặc một cột ô) có viện dẫn văn bản.
 * @returns {any[][]} Mỗi văn bản một ô.
 */
export function vanBan(x: unknown[][]): unknown[][] {
  return answerRows(x, citedDocuments);
}

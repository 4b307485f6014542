import { HostError } from '../../../shared/host/workbook-host';
import { packageFaults } from './package-faults';
import type { XlsxPackage } from './xlsx-package';

/** Gives `file` out only when its frame has no fault that `initial` did not have; throws a `HostError` otherwise. */
export function soundPackage(file: XlsxPackage, initial: XlsxPackage): XlsxPackage {
  const faults = packageFaults(file);
  const old = faults.length === 0 ? [] : packageFaults(initial);
  const fresh = faults.filter((fault) => !old.includes(fault));
  if (fresh.length === 0) return file;
  const detail = fresh.slice(0, 3).join('; ');
  throw new HostError(
    'unknown',
    `Công cụ tự kiểm tra thấy tệp kết quả không hợp lệ nên không ghi; tệp gốc còn nguyên. Đề nghị gửi tệp này cho nơi hỗ trợ. Chi tiết: ${detail}`,
    `The result failed the tool's own check and was not written; the original is untouched. Please report it. Details: ${detail}`,
  );
}

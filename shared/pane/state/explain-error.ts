import type { LocalText } from '../../core/model/local-text';
import { HostError } from '../../host/workbook-host';

/** What to tell the person about a failure: the host's own words, or an honest general sentence. */
export function explainError(error: unknown): LocalText {
  if (error instanceof HostError) return { vi: error.vi, en: error.en };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    vi: `Có lỗi ngoài dự kiến nên chưa làm được, bảng vẫn nguyên như cũ. Đề nghị thử lại. (${detail})`,
    en: `Something unexpected went wrong; your table was left as it was. Try again. (${detail})`,
  };
}

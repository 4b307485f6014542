import type { LocalText } from '../core/model/local-text';
import type { MarkOutcome } from './workbook-host';

/** A sentence for the person where sheets took no marks; nothing when all did. */
export function unmarkedMessage({ unmarked }: MarkOutcome): LocalText | undefined {
  if (unmarked.length === 0) return undefined;
  const names = unmarked.map((name) => `“${name}”`).join(', ');
  return {
    vi: `Trang ${names} đang được bảo vệ hoặc không cho sửa nên không tô màu; các phát hiện vẫn được liệt kê đủ.`,
    en: `Sheet ${names} is protected or closed to editing, so it is not coloured; all findings are listed nevertheless.`,
  };
}

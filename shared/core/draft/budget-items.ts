import type { ProseNode } from '../prose/outline';
import type { Assignment } from './assignments';
import { distinct } from './coordinators';

const MONEY = /kinh phí|dự toán|ngân sách|vốn|nguồn|quyết toán|chi phí|tiền|tài chính/iu;

/** "Các Tiểu ban báo cáo kết quả trước ngày …" behind a section on money, in a paragraph of its own. */
export const isLateReport = ({ mark, body }: ProseNode): boolean =>
  mark === undefined && !MONEY.test(body) && /(?<!\p{L})báo cáo(?!\p{L})/iu.test(body);

/**
 * The items of a paragraph on money. "Do ngân sách bảo đảm; Phòng A tham mưu bố trí": words that name nobody belong to
 * what follows them. Where a paragraph without a mark names nobody at all, it tells where the money comes from and is
 * no item (`isItem` tells the others).
 */
export function budgetItems(
  all: readonly Assignment[],
  body: string,
  isItem: boolean,
): readonly Assignment[] {
  const led = all.filter(({ lead }) => lead.length > 0);
  const [first] = led;
  if (!first) return isItem ? all : [];
  if (!isItem || led.length === all.length) return led;
  return [
    { ...first, text: body, content: body, coordinators: distinct(all.flatMap((one) => one.coordinators)) },
    ...led.slice(1),
  ];
}

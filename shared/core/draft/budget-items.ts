import type { ProseNode } from '../prose/outline';
import type { Assignment } from './assignments';
import { distinct } from './coordinators';

/**
 * The items of a paragraph on money. "Do ngân sách bảo đảm; Phòng A tham mưu bố trí": words that name nobody belong to
 * what follows them. Where a paragraph without a mark names nobody at all, it tells where the money comes from and is
 * no item.
 */
export function budgetItems(all: readonly Assignment[], { mark, body }: ProseNode): readonly Assignment[] {
  const led = all.filter(({ lead }) => lead.length > 0);
  const [first] = led;
  if (!first) return mark === undefined ? [] : all;
  if (mark === undefined || led.length === all.length) return led;
  return [
    { ...first, text: body, content: body, coordinators: distinct(all.flatMap((one) => one.coordinators)) },
    ...led.slice(1),
  ];
}

import type { LocalText } from '../../model/local-text';

/** How many cells of the standard table differ from the plan, in a sentence without its full stop. */
export function changesSummary(count: number): LocalText {
  if (count === 0) {
    return { vi: 'Bảng chuẩn viết đúng như bảng gốc', en: 'The standard table says what the plan says' };
  }
  const n = String(count);
  return {
    vi: `Bảng chuẩn viết khác bảng gốc ở ${n} chỗ`,
    en: `The standard table differs from the plan in ${n} ${count === 1 ? 'place' : 'places'}`,
  };
}

/** Longer lists make Excel repair the file when it is opened. */
const MAX_LIST_TEXT = 255;

/** The items of a drop-down as the formula of a validation; `undefined` when such a formula cannot hold them. */
export function listFormula(items: readonly string[]): string | undefined {
  const text = items.join(',').replace(/"/g, '""');
  // why: a comma inside an item would split it, and helper cells for it would be contents that nobody put there
  const isPlain = items.length > 0 && !items.some((item) => item.trim() === '' || item.includes(','));
  return isPlain && text.length <= MAX_LIST_TEXT ? `"${text}"` : undefined;
}

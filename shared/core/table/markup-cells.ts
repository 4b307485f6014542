import type { CellPosition } from '../model/range';
import type { SheetView } from '../model/sheet-view';

interface Markup {
  /** Headings with hash signs: the text is a Markdown document, and its marks are no residue. */
  readonly isMarkdown: boolean;
  /** Cells with links that lead nowhere, in reading order. */
  readonly deadLinks: readonly CellPosition[];
}

const known = new WeakMap<SheetView, Markup>();

/** What markup a sheet holds; read once, and only for sheets where some is found. */
export function markupOf(view: SheetView): Markup {
  const before = known.get(view);
  if (before) return before;
  let isMarkdown = false;
  const deadLinks: CellPosition[] = [];
  for (let row = view.top; row < view.bottom; row++) {
    for (let column = view.left; column < view.right; column++) {
      const value = view.valueAt(row, column);
      if (typeof value !== 'string') continue;
      if (view.snapshot.fromText === true && /^#{1,6} \S/.test(value)) isMarkdown = true;
      if (value.includes('](#')) deadLinks.push({ row, column });
    }
  }
  const markup = { isMarkdown, deadLinks };
  known.set(view, markup);
  return markup;
}

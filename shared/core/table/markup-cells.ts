import type { SheetView } from '../model/sheet-view';

const HEADING = /^#{1,6} \S/;
const known = new WeakMap<SheetView, boolean>();

/** Whether an imported text has headings with hash signs, so that it is written in Markdown; read once. */
export function isMarkdown(view: SheetView): boolean {
  if (view.snapshot.fromText !== true) return false;
  const before = known.get(view);
  if (before !== undefined) return before;
  const found = view.snapshot.values.some((row) =>
    row.some((value) => typeof value === 'string' && HEADING.test(value)),
  );
  known.set(view, found);
  return found;
}

import type { CellContent } from './cell';
import { sameContent, valueCell } from './cell';
import type { PatchOp } from './patch';
import type { CellPosition } from './range';
import type { SheetView } from './sheet-view';

/** A stretch of a text in UTF-16 units, `to` exclusive. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** A piece of a text, what it says and what shall stand there; an empty range is a place to write at. */
export interface TextEdit {
  readonly range: TextSpan;
  readonly before: string;
  readonly after: string;
}

/** The edit that writes `after` where a found piece stands. */
export const rewrite = ({ text, offset }: { text: string; offset: number }, after: string): TextEdit => ({
  range: { from: offset, to: offset + text.length },
  before: text,
  after,
});

/** The edit that writes `after` over a stretch of a text. */
export const rewriteAt = (text: string, range: TextSpan, after: string): TextEdit => ({
  range,
  before: text.slice(range.from, range.to),
  after,
});

/** The text with its edits, in whatever order they come; `undefined` where a piece says something else or two overlap. */
export function edited(text: string, edits: readonly TextEdit[]): string | undefined {
  let result = '';
  let copied = 0;
  for (const { range, before, after } of [...edits].sort((a, b) => a.range.from - b.range.from)) {
    if (range.from < copied || text.slice(range.from, range.to) !== before) return undefined;
    result += text.slice(copied, range.from) + after;
    copied = range.to;
  }
  return result + text.slice(copied);
}

/** The step that puts `after` into a cell; `undefined` where it stands there already. */
export function setCell(view: SheetView, at: CellPosition, after: CellContent): PatchOp | undefined {
  const before = view.contentAt(at.row, at.column);
  return sameContent(before, after) ? undefined : { kind: 'set-cell', sheet: view.id, at, before, after };
}

/**
 * The step that edits a cell's text: pieces of it, or the whole when `edits` is a text (an empty one clears the cell).
 * `undefined` where nothing would change, where the cell does not hold the pieces (a text stitched from several cells),
 * and for a formula, which is never overwritten.
 */
export function editText(
  view: SheetView,
  at: CellPosition,
  edits: string | readonly TextEdit[],
): PatchOp | undefined {
  const content = view.contentAt(at.row, at.column);
  if (content.kind === 'formula') return undefined;
  if (typeof edits === 'string') return setCell(view, at, valueCell(edits === '' ? null : edits));
  const text = typeof content.value === 'string' ? edited(content.value, edits) : undefined;
  return text === undefined ? undefined : setCell(view, at, valueCell(text));
}

import type { CellContent } from '../../model/cell';
import { textHeight } from '../sheet/row-height';
import type { StandardColumns } from './columns/column';
import { type Span, spansOf } from './row-spans';
import type { RowRole } from './standard-rows';
import { BODY_SIZE, standardStyles } from './standard-styles';

/** Least height of a row, in points. */
const LEAST: Readonly<Record<RowRole, number>> = {
  day: 20,
  letterhead: 18,
  annex: 20,
  title: 20,
  subtitle: 20,
  space: 8,
  header: 40,
  part: 26,
  section: 26,
  task: 24,
  remark: 24,
  closing: 17,
  note: 24,
};
/** Characters that a text's distance from the line at its left takes. */
export const CELL_INDENT = 1.4;

/** Height that shows every text of a row whole, in points. `widths` may go on beyond the shown columns. */
export function shownHeight(
  role: RowRole,
  texts: readonly string[],
  widths: readonly number[],
  columns: StandardColumns,
): number {
  const style = standardStyles[role] ?? {};
  const [fontSize, bold] = [style.fontSize ?? BODY_SIZE, style.bold ?? false];
  const spans = spansOf(role, columns);
  let height = LEAST[role];
  for (let column = 0; column < texts.length; column++) {
    const text = texts[column] ?? '';
    if (text === '') continue;
    const right = endOfSpan(spans, column);
    let columnWidth = role === 'task' ? -CELL_INDENT : 0;
    for (let at = column; at <= right; at++) columnWidth += widths[at] ?? 0;
    height = Math.max(height, textHeight(text, { fontSize, bold, columnWidth }));
  }
  return height;
}

/** The last column of the text that begins in `column`. */
function endOfSpan(spans: readonly Span[], column: number): number {
  for (const { left, right } of spans) if (left === column) return right;
  return column;
}

/** Height of a row that a person made. */
export function keptHeight(contents: readonly CellContent[], widths: readonly number[]): number {
  const heights = contents.map((content, column) => {
    const text = content.kind === 'value' ? String(content.value ?? '') : '';
    return text === '' ? 0 : textHeight(text, { fontSize: BODY_SIZE, columnWidth: widths[column] ?? 12 });
  });
  return Math.max(20, ...heights);
}

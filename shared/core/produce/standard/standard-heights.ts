import type { CellContent } from '../../model/cell';
import { textHeight } from '../sheet/row-height';
import type { RowRole } from './standard-rows';
import { BODY_SIZE, standardStyles } from './standard-styles';

/** Least height of a row, in points. */
const LEAST: Readonly<Record<RowRole, number>> = {
  title: 24,
  subtitle: 22,
  space: 10,
  header: 44,
  part: 26,
  section: 26,
  task: 24,
  remark: 24,
  note: 24,
};
const FULL_WIDTH: ReadonlySet<RowRole> = new Set(['title', 'subtitle', 'part', 'remark', 'note']);

/** Height that shows every text of a row whole, in points. `widths` may go on beyond the shown columns. */
export function shownHeight(role: RowRole, texts: readonly string[], widths: readonly number[]): number {
  const style = standardStyles[role] ?? {};
  const [fontSize, bold] = [style.fontSize ?? BODY_SIZE, style.bold ?? false];
  const total = widths.slice(0, texts.length).reduce((sum, width) => sum + width, 0);
  let height = LEAST[role];
  texts.forEach((text, column) => {
    if (text === '') return;
    const own = widths[column] ?? 0;
    const columnWidth = FULL_WIDTH.has(role)
      ? total
      : role === 'section' && column === 1
        ? total - (widths[0] ?? 0)
        : own;
    height = Math.max(height, textHeight(text, { fontSize, bold, columnWidth }));
  });
  return height;
}

/** Height of a row that a person made. */
export function keptHeight(contents: readonly CellContent[], widths: readonly number[]): number {
  const heights = contents.map((content, column) => {
    const text = content.kind === 'value' ? String(content.value ?? '') : '';
    return text === '' ? 0 : textHeight(text, { fontSize: BODY_SIZE, columnWidth: widths[column] ?? 12 });
  });
  return Math.max(20, ...heights);
}

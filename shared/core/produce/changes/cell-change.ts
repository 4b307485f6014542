import type { LocalText } from '../../model/local-text';
import type { TextField } from '../../model/plan';
import type { CellPosition } from '../../model/range';
import type { SheetView } from '../../model/sheet-view';

/** A cell that the standard table writes otherwise than its source, and why. */
export interface CellChange {
  readonly sheet: string;
  /** The source's cell. */
  readonly at: CellPosition;
  readonly before: string;
  readonly after: string;
  readonly causes: readonly LocalText[];
  /** All cells that stand in one cell of the standard table, `at` first; only where they are several. */
  readonly cells?: readonly CellPosition[];
}

/** What a field's own cells say, one below the other; the mark itself where a cell only repeats the one above. */
export const fieldText = ({ ditto, text, cells }: TextField, view: SheetView): string =>
  ditto
    ? view.textAt(ditto.row, ditto.column).trim()
    : cells.length < 2
      ? text.trim()
      : cells.map(({ row, column }) => view.textAt(row, column).trim()).join('\n');

import { valueCell } from '../../model/cell';
import type { LocalText } from '../../model/local-text';
import type { DateSystem } from '../../model/snapshot';
import { annexTexts } from '../annex/annex-document';
import { blanksIn } from '../annex/blank';
import type { CarriedRow } from './carry-over';
import type { StandardColumns } from './columns/column';
import { dayHint, HINT_COLUMN, type StandardRow } from './standard-rows';

interface Rows {
  readonly rows: readonly StandardRow[];
  /** The same rows with what a person wrote in them. */
  readonly carried: readonly CarriedRow[];
}

/**
 * What is blank in the annex once the person's words are in it, and the rows with a hint that says so: whoever fills a
 * blank in is not told of it again.
 */
export function withFilledBlanks(
  { rows, carried }: Rows,
  columns: StandardColumns,
  system: DateSystem,
): Rows & { readonly blanks: readonly LocalText[] } {
  const blanks = blanksIn(annexTexts({ rows, carried, columns, system }));
  const hint = dayHint(blanks);
  const [day, ...others] = rows;
  const [written, ...further] = carried;
  const cell = written?.cells[HINT_COLUMN];
  if (!day || !written || !cell || cell.edited || cell.value === hint) return { rows, carried, blanks };
  const cells = written.cells.map((old, column) =>
    column === HINT_COLUMN ? { content: valueCell(hint), value: hint, edited: false } : old,
  );
  const values = day.values.map((value, column) => (column === HINT_COLUMN ? hint : value));
  return { rows: [{ ...day, values }, ...others], carried: [{ ...written, cells }, ...further], blanks };
}

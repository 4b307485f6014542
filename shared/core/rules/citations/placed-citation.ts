import type { Place, RelatedPlace } from '../../model/finding';
import type { LocalText } from '../../model/local-text';
import { cellRange } from '../../model/range';
import type { PlacedCitation, PlanReading } from '../../model/reading';

/** The cell of a citation. */
export const placeOf = ({ sheet, row, column }: PlacedCitation): Place => ({
  sheet,
  range: cellRange({ row, column }),
});

/** The cell of a citation that bears witness. */
export const witnessAt = (placed: PlacedCitation, note: LocalText): RelatedPlace => ({
  ...placeOf(placed),
  note,
});

/** The text of a citation's cell; `undefined` where the cell does not hold the citation (its text is stitched from several). */
export function textOfCell(
  { sheets }: PlanReading,
  { sheet, row, column, citation }: PlacedCitation,
): string | undefined {
  const text = sheets.find(({ view }) => view.id === sheet)?.view.valueAt(row, column);
  return typeof text === 'string' && text.startsWith(citation.text, citation.offset) ? text : undefined;
}
